import type { LicenceId } from './licences';

/** Where a fact or a file comes from. `alsoUnder` names further licences whose line must be shown with it. */
export interface SourceRow {
  readonly title: string;
  readonly publisher: string;
  /** Date of the data, ISO, to the precision known: `2024-12`. */
  readonly asOf: string;
  /** The publisher's own page or service, not the place a copy was found; see geodata/README.md for both. */
  readonly url: string;
  readonly licence: LicenceId;
  readonly alsoUnder?: readonly LicenceId[];
}

/** The one list of sources. Everything else refers to a source by its key here. */
export const SOURCES = {
  'ons-lad-2022': {
    title: 'Local Authority Districts (December 2022) Boundaries UK BGC V2',
    publisher: 'Office for National Statistics',
    asOf: '2022-12',
    url: 'https://services1.arcgis.com/ESMARspQHYMw9BZ9/arcgis/rest/services/Local_Authority_Districts_December_2022_UK_BGC_V2/FeatureServer',
    licence: 'ogl-ons',
    alsoUnder: ['os'],
  },
  'ons-lad-2018': {
    title: 'Local Authority Districts (December 2018) Boundaries UK BGC',
    publisher: 'Office for National Statistics',
    asOf: '2018-12',
    url: 'https://services1.arcgis.com/ESMARspQHYMw9BZ9/arcgis/rest/services/LAD_December_2018_Boundaries_UK_BGC_2022/FeatureServer',
    licence: 'ogl-ons',
    alsoUnder: ['os'],
  },
  'ons-countries-2024': {
    title: 'Countries (December 2024) Boundaries UK BSC',
    publisher: 'Office for National Statistics',
    asOf: '2024-12',
    url: 'https://services1.arcgis.com/ESMARspQHYMw9BZ9/arcgis/rest/services/Countries_December_2024_Boundaries_UK_BSC/FeatureServer',
    licence: 'ogl-ons',
    alsoUnder: ['os'],
  },
  'ons-lookups': {
    title:
      'Lookups of districts (December 2022 and 2024) to upper-tier authorities, regions and combined authorities (May 2025)',
    publisher: 'Office for National Statistics',
    asOf: '2025-05',
    url: 'https://geoportal.statistics.gov.uk/',
    licence: 'ogl-ons',
  },
  'ons-changes': {
    title: 'Changes of area codes, 2014 to 2025 (Code History Database)',
    publisher: 'Office for National Statistics',
    asOf: '2025-06',
    url: 'https://geoportal.statistics.gov.uk/',
    licence: 'ogl-ons',
  },
  'natural-earth': {
    title: 'Land, 1:10m',
    publisher: 'Natural Earth',
    asOf: '2017',
    url: 'https://www.naturalearthdata.com/downloads/10m-physical-vectors/',
    licence: 'natural-earth',
  },
  geonames: {
    title: 'Places of 15,000 people and more',
    publisher: 'GeoNames',
    asOf: '2026-01-27',
    url: 'https://download.geonames.org/export/dump/',
    licence: 'geonames',
  },
  nspl: {
    title: 'National Statistics Postcode Lookup (coordinates May 2025, districts August 2024)',
    publisher: 'Office for National Statistics',
    asOf: '2025-05',
    url: 'https://geoportal.statistics.gov.uk/',
    licence: 'ogl-ons',
    alsoUnder: ['os', 'royal-mail'],
  },
  'ons-population-2022': {
    title: 'Mid-year population estimates, mid-2022, small areas',
    publisher: 'Office for National Statistics',
    asOf: '2022-06',
    url: 'https://www.ons.gov.uk/peoplepopulationandcommunity/populationandmigration/populationestimates',
    licence: 'ogl-ons',
  },
  'ons-ruc-2021': {
    title: 'Rural Urban Classification 2021',
    publisher: 'Office for National Statistics',
    asOf: '2021',
    url: 'https://geoportal.statistics.gov.uk/',
    licence: 'ogl-ons',
  },
  'imd-2025': {
    title: 'English Indices of Deprivation 2025',
    publisher: 'Ministry of Housing, Communities and Local Government',
    asOf: '2025',
    url: 'https://www.gov.uk/government/statistics/english-indices-of-deprivation-2025',
    licence: 'ogl-gov',
  },
  'gias-2026-01': {
    title:
      'Get Information about Schools, open establishments, 30 January 2026 (joined with earlier extracts)',
    publisher: 'Department for Education',
    asOf: '2026-01-30',
    url: 'https://get-information-schools.service.gov.uk/Downloads',
    licence: 'ogl-dfe',
    alsoUnder: ['os', 'royal-mail'],
  },
  'gias-trusts-2026-08': {
    title: 'Get Information about Schools, academy trusts, 21 August 2026',
    publisher: 'Department for Education',
    asOf: '2026-08-21',
    url: 'https://get-information-schools.service.gov.uk/Downloads',
    licence: 'ogl-dfe',
  },
  'gias-trust-links-2024-03': {
    title: 'Get Information about Schools, academy trust links, 29 March 2024',
    publisher: 'Department for Education',
    asOf: '2024-03-29',
    url: 'https://get-information-schools.service.gov.uk/Downloads',
    licence: 'ogl-dfe',
  },
  'gias-school-links-2026-08': {
    title: 'Get Information about Schools, predecessors and successors, 21 August 2026',
    publisher: 'Department for Education',
    asOf: '2026-08-21',
    url: 'https://get-information-schools.service.gov.uk/Downloads',
    licence: 'ogl-dfe',
  },
  'school-census-2025': {
    title: 'School census, January 2025 (performance tables)',
    publisher: 'Department for Education',
    asOf: '2025-01',
    url: 'https://www.compare-school-performance.service.gov.uk/download-data',
    licence: 'ogl-dfe',
  },
  'ks2-schools': {
    title: 'Key stage 2 results by school, 2016 to 2025',
    publisher: 'Department for Education',
    asOf: '2025',
    url: 'https://www.compare-school-performance.service.gov.uk/download-data',
    licence: 'ogl-dfe',
  },
  'ks2-trusts-2025': {
    title: 'Key stage 2 results of multi-academy trusts, 2024/25',
    publisher: 'Department for Education',
    asOf: '2025',
    url: 'https://www.compare-school-performance.service.gov.uk/download-data',
    licence: 'ogl-dfe',
  },
  'lait-2026-04': {
    title: 'Local Authority Interactive Tool, 8 April 2026',
    publisher: 'Department for Education',
    asOf: '2026-04-08',
    url: 'https://www.gov.uk/government/publications/local-authority-interactive-tool-lait',
    licence: 'ogl-dfe',
  },
  'statistical-neighbours-2025-05': {
    title: 'Statistical neighbours of authorities, May 2025',
    publisher: 'Department for Education',
    asOf: '2025-05',
    url: 'https://www.gov.uk/government/publications/local-authority-interactive-tool-lait',
    licence: 'ogl-dfe',
  },
  'dfe-la-codes': {
    title: 'Codes of local authorities',
    publisher: 'Department for Education',
    asOf: '2025',
    url: 'https://get-information-schools.service.gov.uk/',
    licence: 'ogl-dfe',
  },
  'dfe-regions': {
    title: 'Regions of the department since 2022, by council',
    publisher: 'Department for Education',
    asOf: '2022-09',
    url: 'https://schoolsweek.co.uk/eight-become-nine-as-dfe-shakes-up-rsc-regions/',
    licence: 'ogl-dfe',
  },
  'eia-2023-06': {
    title: 'Education Investment Areas and priority areas, lists of 7 June 2023',
    publisher: 'Department for Education',
    asOf: '2023-06-07',
    url: 'https://www.gov.uk/government/publications/education-investment-areas/education-investment-areas',
    licence: 'ogl-dfe',
  },
  'teaching-school-hubs-2025-09': {
    title: 'Teaching School Hub Finder, areas of 30 September 2025',
    publisher: 'Department for Education',
    asOf: '2025-09-30',
    url: 'https://find-a-teaching-school-hub.education.gov.uk/',
    licence: 'dfe-unconfirmed',
  },
  'maths-hubs-2026-10': {
    title: 'Maths Hubs and the areas they serve, collated from the hubs and the NCETM to October 2026',
    publisher: 'NCETM and the Maths Hubs; collated for the atlas',
    asOf: '2026-10-01',
    url: 'https://www.ncetm.org.uk/maths-hubs/find-your-hub/',
    licence: 'facts',
  },
  'hub-network-history': {
    title: 'Growth, names and leads of the Maths Hubs network, 2014 to 2026, collated from dated pages',
    publisher: 'NCETM, Department for Education and the hubs; collated for the atlas',
    asOf: '2026-10',
    url: 'https://www.ncetm.org.uk/maths-hubs/',
    licence: 'facts',
  },
  'other-hub-networks': {
    title: 'Dated counts of other hub networks, collated from their pages',
    publisher: 'Department for Education and others; collated for the atlas',
    asOf: '2026-03',
    url: 'https://www.gov.uk/',
    licence: 'facts',
  },
} as const satisfies Readonly<Record<string, SourceRow>>;

export type SourceId = keyof typeof SOURCES;
