import type { MultiPolygon, Polygon } from 'geojson';
import type { FamilyId } from '../core/footprints/families';
import type { AtomSet } from '../core/geography/atom-set';
import type { SchoolTable } from '../core/records/school-table';
import type { LayerId } from '../state/view';
import type { ThemeId } from './palette';

/**
 * All that is to be seen, as one value; both drawings render it and neither decides anything.
 * Where one looks from is not in it: the camera changes at every frame of a gesture and belongs to the drawing.
 */
export interface Scene {
  readonly theme: ThemeId;
  /** Bottom to top. At most one layer fills areas with hues or classes; the others are lines, hatch or points. */
  readonly layers: readonly SceneLayer[];
  /** The family whose footprints answer hover and pick; `undefined` when no layer of areas is on. */
  readonly pickFamily: FamilyId | undefined;
  readonly selection: SceneSelection | undefined;
  /** In order of importance: a drawing places them in this order and leaves out what does not fit. */
  readonly labels: readonly SceneLabel[];
}

export type SceneLayer = AreasLayer | HatchLayer | ClassesLayer | ShapesLayer | SchoolsLayer;

/** Footprints of one family: filled (`hue`) or only outlined (`none`). */
export interface AreasLayer {
  readonly type: 'areas';
  readonly id: LayerId;
  readonly family: FamilyId;
  readonly fill: 'hue' | 'none';
  /** `soft`: dashed edge and lighter fill, since no hard boundary is published. */
  readonly edge: 'firm' | 'soft';
  /** Width of the edge in CSS pixels: wider for larger areas, so that nested levels can be told apart. */
  readonly edgeWidth: number;
  readonly features: readonly SceneFeature[];
  /** Atoms that some footprint holds on inferred basis only: lighter still, with dots, and a dotted edge. */
  readonly inferred: AtomSet;
  /** Atoms that two or more footprints of the family share, the line between them not published. */
  readonly shared: AtomSet;
}

export interface SceneFeature {
  /** Text of its `PlaceId`: `maths-hubs:enigma`, `E08000035`. */
  readonly place: string;
  readonly name: string;
  readonly shortName: string;
  /** Everything the footprint may reach. */
  readonly atoms: AtomSet;
  readonly inferred: AtomSet;
  /** Index into the palette's `hues`. */
  readonly hue: number;
}

/** A list of places that lies over whatever is filled: Education Investment Areas, denser for priority areas. */
export interface HatchLayer {
  readonly type: 'hatch';
  readonly id: LayerId;
  readonly family: FamilyId;
  readonly density: 'open' | 'dense';
  readonly features: readonly Omit<SceneFeature, 'hue'>[];
  readonly atoms: AtomSet;
}

/** Areas shaded by class: kinds of locality (`kinds`) or a measure of the landscape (`ramp`). */
export interface ClassesLayer {
  readonly type: 'classes';
  readonly id: 'kinds' | 'shade';
  readonly title: string;
  readonly scale: 'kinds' | 'ramp';
  /** Index is the step in the palette's `kinds` or `ramp`. */
  readonly classes: readonly { readonly label: string; readonly atoms: AtomSet }[];
  /** Shown with the "not known" pattern, never as the lowest class. */
  readonly missing: AtomSet;
}

/** Localities of one's own. `geometry` where it was drawn, `atoms` where it is a set of areas. */
export interface ShapesLayer {
  readonly type: 'shapes';
  readonly id: 'localities';
  readonly shapes: readonly SceneShape[];
}

export interface SceneShape {
  /** `locality:0`. */
  readonly place: string;
  readonly name: string;
  readonly atoms?: AtomSet;
  readonly geometry?: Polygon | MultiPolygon;
}

export interface SchoolsLayer {
  readonly type: 'schools';
  readonly id: LayerId;
  readonly table: SchoolTable;
  /** Rows of the table that are shown, rising. */
  readonly rows: Uint32Array;
}

/** What is picked: outlined strongly over everything else. Exactly one of the four shapes is set. */
export interface SceneSelection {
  readonly place: string;
  readonly name: string;
  readonly atoms?: AtomSet;
  readonly geometry?: Polygon | MultiPolygon;
  readonly point?: readonly [lon: number, lat: number];
  /** The schools of a trust. */
  readonly points?: readonly (readonly [lon: number, lat: number])[];
}

export interface SceneLabel {
  readonly text: string;
  readonly kind: 'footprint' | 'town';
  readonly lon: number;
  readonly lat: number;
  /** Zoom from which the label may be shown. */
  readonly minZoom: number;
  /** For `footprint`: the place it names, so that hover and selection can raise it. */
  readonly place?: string;
}
