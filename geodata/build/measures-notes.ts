import type { MeasureId, MeasureNote } from '../../src/core/records/measures-record';

const SMALL = 'small areas of about 1,700 people (Lower-layer Super Output Areas of 2021)';

/** What each figure is, where it is from and how it was computed, in the words the interface shows. */
export const MEASURE_NOTES: Readonly<Record<MeasureId, MeasureNote>> = {
  population: {
    title: 'People living here',
    unit: 'people',
    asOf: '2022-06',
    sources: ['ons-population-2022'],
    method: `The official mid-2022 estimates of all ${SMALL} within the district or authority, added up.`,
  },
  imdScore: {
    title: 'Deprivation, average score',
    unit: 'score',
    asOf: '2025',
    sources: ['imd-2025', 'ons-population-2022'],
    method: `Index of Multiple Deprivation 2025; a higher score means more deprivation. Districts: the official average. Authorities: computed by the atlas, since no summary for them was at hand, as the mean of the scores of all ${SMALL}, each counted by its people of mid-2022.`,
  },
  imdRank: {
    title: 'Deprivation, rank of the average score',
    unit: 'rank of 296',
    asOf: '2025',
    sources: ['imd-2025'],
    method:
      'Official rank of the district’s average score in the Index of Multiple Deprivation 2025; 1 is the most deprived of 296. Not given for counties.',
  },
  imdShareMostDeprived: {
    title: 'Small areas among the most deprived tenth of England',
    unit: '%',
    asOf: '2025',
    sources: ['imd-2025'],
    method: `Share of the ${SMALL} that are among the most deprived 10% of England in the Index of Multiple Deprivation 2025. Districts: the official figure. Authorities: counted by the atlas.`,
  },
  ruralUrbanClass: {
    title: 'Rural-urban class of the district',
    unit: 'class',
    asOf: '2021',
    sources: ['ons-ruc-2021'],
    method:
      'Official classification of districts on the census of 2021: UU urban, UI intermediate urban, RI intermediate rural, RM majority rural; with N where most people live nearer to a major town or city and F where they live further from one. Not given for counties.',
  },
  ruralShare: {
    title: 'People in rural areas',
    unit: '%',
    asOf: '2022-06',
    sources: ['ons-ruc-2021', 'ons-population-2022'],
    method: `People of mid-2022 in ${SMALL} whose class in the Rural Urban Classification 2021 is rural, as a share of all people. Computed from the small areas.`,
  },
  childPoverty: {
    title: 'Children in low-income families',
    unit: '%',
    asOf: '2025',
    sources: ['lait-2026-04'],
    method:
      'Children under 16 in families with relative low income in the financial year to March 2025, before housing costs are taken off. Published by authority; not available for districts of counties.',
  },
  tablesCheckFullMarks: {
    title: 'Full marks in the multiplication tables check',
    unit: '%',
    asOf: '2025',
    sources: ['lait-2026-04'],
    method:
      'Pupils of Year 4 with 25 of 25 in the check of June 2025, as a share of those eligible, state-funded schools. Published by authority; where the source prints a dash the figure is not known.',
  },
};
