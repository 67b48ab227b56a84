import type { Atlas } from '../data/atlas';
import type { Camera } from '../state/view';
import type { Scene } from './scene';

/** What a drawing fetches for itself; the rest of what it shows is in the scene. */
export type MapSources = Pick<Atlas, 'overview' | 'detail' | 'context'>;

/** CSS pixels from the top left corner of the drawing's container. */
export type ScreenPoint = readonly [x: number, y: number];
export type LonLat = readonly [lon: number, lat: number];
export type LonLatBox = readonly [west: number, south: number, east: number, north: number];

/** What lies under a point: the topmost school, drawn shape or footprint that answers to a pick. */
export interface MapHit {
  /** Text of the `PlaceId`: `maths-hubs:enigma`, `school:100000`, `locality:1`. */
  readonly place: string;
  readonly name: string;
  /** Every footprint of the picked family at the point, this one first: more than one where an area is shared. */
  readonly places: readonly string[];
}

export interface MapEvents {
  /** The pointer came over something else, or left (`hit` undefined). */
  readonly hover: { readonly hit: MapHit | undefined; readonly at: ScreenPoint };
  readonly pick: { readonly hit: MapHit | undefined; readonly at: ScreenPoint; readonly lonLat: LonLat };
  /** The camera moved; `settled` is true once per movement, when it has come to rest. */
  readonly move: { readonly camera: Camera; readonly settled: boolean; readonly byUser: boolean };
  /** The scene is on the screen for the first time. */
  readonly ready: Record<never, never>;
  /** A gesture asks for what this drawing does not do well (the picture: zooming in far, schools). */
  readonly intent: { readonly wants: 'zoom' | 'pan' };
  /** The drawing stopped working and will not recover by itself. */
  readonly lost: { readonly reason: 'no-webgl' | 'context-lost' | 'file' | 'code'; readonly error: unknown };
  /** One layer could not be shown; the others are. */
  readonly missing: { readonly what: 'overview' | 'detail' | 'context'; readonly error: unknown };
}

export interface MoveOptions {
  /** False, or a reader's wish for reduced motion, jumps. */
  readonly animate: boolean;
}

/**
 * One way to put a scene on the screen. The picture (SVG) and the engine (MapLibre) both are this, and
 * `tests/map/drawing-contract.ts` holds both to the same behaviour. A drawing never reads the page's state,
 * never takes keyboard focus and never announces: its element does.
 */
export interface MapDrawing {
  readonly kind: 'svg' | 'webgl';
  /** Fills `container`, which has a size by its own style. Resolves once something is seen; rejects when it cannot work here. */
  mount(container: HTMLElement): Promise<void>;
  show(scene: Scene): void;
  /** Raises the place under the pointer or under the keyboard's cursor within one frame; `undefined` lowers it. */
  highlight(place: string | undefined): void;
  readonly camera: Camera;
  /** Limits are kept: the camera asked for may not be the one that is reached. */
  moveTo(camera: Camera, options: MoveOptions): void;
  /** The camera from which the box fills the container, less `padding` CSS pixels on each side. */
  cameraFor(box: LonLatBox, padding: number): Camera;
  project(at: LonLat): ScreenPoint;
  unproject(at: ScreenPoint): LonLat;
  /** Corners of what is seen. */
  readonly bounds: LonLatBox;
  featureAt(at: ScreenPoint): MapHit | undefined;
  /** The wheel and one finger scroll the page; the map needs Ctrl or two fingers. */
  cooperative: boolean;
  on<Type extends keyof MapEvents>(type: Type, listener: (event: MapEvents[Type]) => void): () => void;
  /** Takes everything out of the container and frees it; a drawing is not mounted twice. */
  destroy(): void;
}
