import type { LicenceNote } from '../../src/core/records/manifest';

const OGL = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

/** Every licence the published files stand under, with the line that must be shown and the year of the data. */
export const LICENCES = {
  'ogl-ons': {
    name: 'Open Government Licence v3.0 (Office for National Statistics)',
    attribution: 'Source: Office for National Statistics licensed under the Open Government Licence v.3.0.',
    url: OGL,
  },
  'ogl-dfe': {
    name: 'Open Government Licence v3.0 (Department for Education)',
    attribution:
      'Contains public sector information of the Department for Education, 2016 to 2026, licensed under the Open Government Licence v3.0.',
    url: OGL,
  },
  'ogl-gov': {
    name: 'Open Government Licence v3.0 (Ministry of Housing, Communities and Local Government)',
    attribution:
      'Contains public sector information of the Ministry of Housing, Communities and Local Government, 2025, licensed under the Open Government Licence v3.0.',
    url: OGL,
  },
  os: {
    name: 'Open Government Licence v3.0 (Ordnance Survey data)',
    attribution: 'Contains OS data © Crown copyright and database right 2025.',
    url: OGL,
  },
  'royal-mail': {
    name: 'Open Government Licence v3.0 (Royal Mail data)',
    attribution: 'Contains Royal Mail data © Royal Mail copyright and database right 2025.',
    url: OGL,
  },
  geonames: {
    name: 'Creative Commons Attribution 4.0',
    attribution: 'Place names: GeoNames (geonames.org), 2026, CC BY 4.0.',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  },
  'natural-earth': {
    name: 'Public domain',
    attribution: 'Neighbouring coasts made with Natural Earth, 2017.',
    url: 'https://www.naturalearthdata.com/about/terms-of-use/',
  },
  'dfe-unconfirmed': {
    name: 'Crown copyright; the Open Government Licence is likely but not confirmed',
    attribution: 'Teaching School Hub areas: Department for Education, 30 September 2025.',
    url: 'https://find-a-teaching-school-hub.education.gov.uk/',
  },
  facts: {
    name: 'Facts only; no licence stated by the pages they were read on',
    attribution: 'Areas of the Maths Hubs: facts read on pages of the NCETM and of the hubs, 2014 to 2026.',
    url: 'https://www.ncetm.org.uk/maths-hubs/',
  },
} as const satisfies Readonly<Record<string, LicenceNote>>;

export type LicenceId = keyof typeof LICENCES;
