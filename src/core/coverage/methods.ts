import type { MethodId } from './method-ids';
import { WEIGHT_IDS, type WeightId } from './weights';

/** How a figure is computed, in words: shown beside the figure and on the method page. */
export interface MethodNote {
  readonly title: string;
  readonly how: string;
  readonly caveats: readonly string[];
}

const SHARED =
  'Four districts are divided between Teaching School Hubs along a line that is not published. A hub may hold none or all of such a district, so its figures are given as “between … and …”, and never as a guessed split.';
const MISSING =
  'Schools whose figure is not known are left out and counted; where no figure is known at all the answer is “not known”, never zero.';

/** Every question that the atlas answers about official areas. */
export const METHODS: Readonly<Record<MethodId, MethodNote>> = {
  overlap: {
    title: 'Overlap of two territories',
    how: 'Every hub, designation and official area is a set of the same 310 pieces of England: the present districts, cut where an abolished district ran. What two sets have in common is counted piece by piece, so no borders are laid over each other and nothing is lost along them. The share of each is what they have in common, divided by what that one holds.',
    caveats: [SHARED, MISSING, 'Lying in a hub’s territory says nothing of taking part in its work.'],
  },
  touching: {
    title: 'Who touches a place',
    how: 'All footprints of a family that have a piece in common with the place, the one with the largest share first. What takes less than a thousandth of a drawn place and of the district, and has none of what is counted, is set apart as a sliver.',
    caveats: [SHARED, MISSING],
  },
  matrix: {
    title: 'Overlap of two families',
    how: 'The pieces of England are gone through once and each is added to the cell of the two footprints that hold it. A cell read on its own gives the same figure to the last digit as the overlap of its two footprints.',
    caveats: [SHARED, MISSING],
  },
  neighbours: {
    title: 'Neighbours',
    how: 'Two territories are neighbours when a piece of one and a piece of the other share a line in the borders as published, before any simplifying. Meeting in a single point does not count.',
    caveats: ['Borders across water count only where the published line itself is shared.'],
  },
  alignment: {
    title: 'Alignment',
    how: 'The place is cut along the lines of all the families asked about. Each part has its own combination of footprints; the number of different combinations, and the share of the place under the largest, say how far the families follow the same lines. One combination means that all of the place is served alike.',
    caveats: [
      SHARED,
      'It compares lines on a map. It does not say how well the networks work, or work together.',
    ],
  },
  'same-set': {
    title: 'Places with the same hubs',
    how: 'Two places have the same set when exactly the same footprints of the families asked about reach into both, wholly, in part or by a shared district.',
    caveats: ['A hub that reaches into a corner of a place is in its set like one that holds it all.'],
  },
  changes: {
    title: 'What changed between two dates',
    how: 'Designations are taken to begin and end with the dates of their programme; districts with the dates of their abolition. What they held is weighed by today’s schools, pupils and borders.',
    caveats: [
      'The schools of the time are not known piece by piece, so the figures say what lies there now, not what did then.',
    ],
  },
  'drawn-share': {
    title: 'What a drawn shape takes of a district',
    how: 'The shape is cut against the borders (50 metre detail) of the districts that its outline crosses; districts wholly inside or outside need no cutting. Areas are measured on the ellipsoid, not on the map.',
    caveats: [
      'Schools count when they stand inside the shape. A school stands where the register says, usually its gate or office. Where the outline follows a district’s border and takes all of the district or none, all of its schools count, or none.',
      'Lines between two points are straight in longitude and latitude, as GeoJSON has them. The map shows them straight on its own projection: over 100 km the two can be 300 metres apart, over 10 km three.',
    ],
  },
};

export interface WeightNote {
  readonly title: string;
  readonly unit: string;
  readonly how: string;
}

const STATE_FUNDED =
  'State-funded schools open on 30 January 2026: academies and free schools, schools maintained by an authority, and non-maintained special schools.';
const CENSUS =
  'Pupils of the January 2025 census; a school that opened or converted since counts with its predecessor’s pupils.';

/** What can be counted, and so what a share can be a share of. */
export const WEIGHTS: Readonly<Record<WeightId, WeightNote>> = {
  schools: {
    title: 'State-funded schools',
    unit: 'schools',
    how: `${STATE_FUNDED} Every phase, each counted as one.`,
  },
  primaries: {
    title: 'Primary schools',
    unit: 'schools',
    how: `${STATE_FUNDED} Primary schools and middle schools deemed primary.`,
  },
  secondaries: {
    title: 'Secondary schools',
    unit: 'schools',
    how: `${STATE_FUNDED} Secondary schools, middle schools deemed secondary, and all-through schools.`,
  },
  special: { title: 'Special schools', unit: 'schools', how: `${STATE_FUNDED} Special schools only.` },
  pupils: { title: 'Pupils', unit: 'pupils', how: CENSUS },
  primaryPupils: { title: 'Pupils in primary schools', unit: 'pupils', how: CENSUS },
  secondaryPupils: {
    title: 'Pupils in secondary schools',
    unit: 'pupils',
    how: `${CENSUS} All pupils of all-through schools are among them.`,
  },
  fsmPupils: {
    title: 'Pupils eligible for free school meals',
    unit: 'pupils',
    how: `${CENSUS} Those known to be eligible for free school meals.`,
  },
  academies: {
    title: 'Academies and free schools',
    unit: 'schools',
    how: `${STATE_FUNDED} Academies and free schools of every phase.`,
  },
  population: {
    title: 'People',
    unit: 'people',
    how: 'Official estimates of mid-2022, added up from small areas.',
  },
  area: {
    title: 'Area',
    unit: 'square kilometres',
    how: 'Measured on the ellipsoid from the borders before they are simplified for drawing; clipped to the coast at high water, inland water included.',
  },
};

/** For a list of all weights in their order. */
export function weightNotes(): readonly (WeightNote & { readonly id: WeightId })[] {
  return WEIGHT_IDS.map((id) => ({ id, ...WEIGHTS[id] }));
}
