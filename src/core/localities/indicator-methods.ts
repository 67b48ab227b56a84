import type { MethodNote } from '../coverage/methods';
import type { IndicatorMethodId } from './indicator-notes';

const SHARED =
  'Where a locality takes in a hub that shares a district along an unpublished line, counts are given as “between … and …” and rates are not given.';
const TRUST_DATES =
  'Trusts are put together from sources of 2024 to 2026. About one academy in twelve, mostly converted since, has no known trust and is counted as missing.';

/** How the figures of a locality are computed. */
export const INDICATOR_METHODS: Readonly<Record<IndicatorMethodId, MethodNote>> = {
  'locality-count': {
    title: 'Counts of a locality made of areas',
    how: 'The counts of its pieces, added up.',
    caveats: [SHARED],
  },
  'locality-count-drawn': {
    title: 'Counts of a drawn locality',
    how: 'Schools that stand inside the line, and the pupils of those schools wherever they live. The area is what the line takes of each district.',
    caveats: ['A school by the line counts wholly or not at all.'],
  },
  'population-spread': {
    title: 'People in a drawn locality',
    how: 'Of each district the same share of its people as of its area, assuming that people spread evenly over it.',
    caveats: ['People do not spread evenly: in a district of towns and moor this can be far off.'],
  },
  'fsm-share': {
    title: 'Free school meals',
    how: 'Pupils eligible for free school meals as a percentage of all pupils, over all state-funded schools whose census is known. Large schools so count for more than small ones.',
    caveats: [SHARED],
  },
  'academy-share': {
    title: 'Share of academies',
    how: 'Academies and free schools as a percentage of all state-funded schools, each school counted as one.',
    caveats: [SHARED],
  },
  serving: {
    title: 'Who serves a locality',
    how: 'The footprints that touch it, by their share of its state-funded schools.',
    caveats: ['Lying in a hub’s territory says nothing of taking part in its work.'],
  },
  alignment: {
    title: 'Alignment within a locality',
    how: 'The number of different combinations of a Maths Hub and a Teaching School Hub within it, and the share of its state-funded schools under the most frequent.',
    caveats: ['It compares lines on a map. It does not say how well the networks work, or work together.'],
  },
  trusts: {
    title: 'Academy trusts present',
    how: 'Trusts, of one school or of many, that run at least one state-funded school in the locality, each with its share of the locality’s state-funded schools.',
    caveats: [TRUST_DATES, SHARED],
  },
  'trusts-per-hundred': {
    title: 'Trusts per 100 schools',
    how: 'The number of trusts with a school in the locality, divided by its state-funded schools, times 100.',
    caveats: [
      'A trust counts in every locality where it has a school. So small localities tend to have more trusts per 100 schools than a region, and a region more than England; compare places of like size.',
      TRUST_DATES,
    ],
  },
  'deprivation-mix': {
    title: 'Deprivation where the schools stand',
    how: 'State-funded schools by the tenth of England’s small areas, from most (1) to least (10) deprived in the Index of Multiple Deprivation 2025, in which the school stands.',
    caveats: ['It is about the ground the school stands on, not about the homes of its pupils.'],
  },
  'rural-urban-mix': {
    title: 'Town and country where the schools stand',
    how: 'State-funded schools by the Rural Urban Classification 2021 of the small area in which the school stands.',
    caveats: ['It is about the ground the school stands on, not about the homes of its pupils.'],
  },
  'ks2-published': {
    title: 'Key stage 2 mathematics, as published',
    how: 'The percentage of pupils at the expected standard, as the department publishes it for this authority, region or England: all state-funded schools, in whole percent.',
    caveats: ['There were no tests in 2020 and 2021.'],
  },
  'ks2-authorities': {
    title: 'Key stage 2 mathematics, of several authorities',
    how: 'The published percentages of the authorities, each counted by the pupils that its schools had in the test of 2025.',
    caveats: [
      'The published percentages are whole numbers, so the mean is good to about half a point. Authorities without a published figure are left out and counted.',
      'There were no tests in 2020 and 2021.',
    ],
  },
  'ks2-schools': {
    title: 'Key stage 2 mathematics, from the results of schools',
    how: 'For a locality that is not made of whole authorities: the published percentages of the schools inside it, each counted by its pupils in the test. A school that succeeded one other carries that one’s earlier results.',
    caveats: [
      'Results of ten pupils or fewer are withheld by the publisher, and most special schools have none; the figure therefore runs one to two points above the published figure of an authority. Compare it with other localities computed in the same way.',
      'There were no tests in 2020 and 2021, and those of 2022 were not published by school.',
      'A locality with ten pupils or fewer in the test is not given a figure.',
    ],
  },
};
