import type { WeightId } from '../core/coverage/weights';
import type { PlaceId } from '../core/finding/place-id';
import type { FamilyId } from '../core/footprints/families';
import type { LocalitySpec } from '../core/localities/locality-spec';

/** The pages of the site. The element alone shows `map`. */
export const PAGES = [
  'map',
  'overlap',
  'landscape',
  'compare',
  'briefing',
  'draw',
  'localities',
  'study',
  'method',
  'embed',
] as const;
export type PageId = (typeof PAGES)[number];

/** What can be drawn, bottom to top. Families of `FAMILY_IDS` that have a picture, schools by phase, and one's own. */
export const LAYER_IDS = [
  'maths-hubs',
  'teaching-school-hubs',
  'education-investment-areas',
  'priority-areas',
  'authorities',
  'districts',
  'regions',
  'combined-authorities',
  'kinds',
  'schools-primary',
  'schools-secondary',
  'schools-special',
  'localities',
] as const;
export type LayerId = (typeof LAYER_IDS)[number];

/** The study's three scales of "local" as a lens: which layers and which order of the answer. */
export const LENSES = ['top-down', 'middle', 'ground-up'] as const;
export type Lens = (typeof LENSES)[number];

export const DEFAULT_LAYERS: readonly LayerId[] = ['maths-hubs', 'education-investment-areas'];

/** Degrees and web-mercator zoom (512-pixel tiles). */
export interface Camera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/** The overlap page: which families, how weighed, how sorted. */
export interface MatrixView {
  readonly rows: FamilyId;
  readonly columns: FamilyId;
  readonly sort: 'name' | 'share' | 'geography';
  readonly descending: boolean;
  readonly direction: 'of-row' | 'of-column';
}

/**
 * All that decides what is on the screen; the one value that the URL, the attributes and the embed code carry.
 * What is not set is left out, so that a short link stays short.
 */
export interface ViewState {
  readonly page: PageId;
  readonly place?: PlaceId;
  readonly layers: readonly LayerId[];
  readonly lens?: Lens;
  readonly weight: WeightId;
  readonly camera?: Camera;
  /** Shading of authorities on the map by a landscape measure. */
  readonly shade?: string;
  readonly matrix?: MatrixView;
  readonly localities: readonly LocalitySpec[];
  /** Region and England beside the localities compared. */
  readonly comparators: readonly ('region' | 'england')[];
}

export const DEFAULT_VIEW: ViewState = {
  page: 'map',
  layers: DEFAULT_LAYERS,
  weight: 'schools',
  localities: [],
  comparators: ['england'],
};
