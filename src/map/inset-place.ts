import type { Camera } from '../state/view';
import type { LonLat } from './drawing';
import { project, type Size } from './viewport';

/** Width to height of what is enlarged: London with a margin. */
const INSET_SHAPE = 90 / 71;
/** In the Bristol Channel, off Cardiff: left of it and above, as far as Cumbria, all is Wales, sea and Ireland. */
const CORNER: LonLat = [-3.35, 51.32];
/** CSS pixels: narrower than the first its areas are too small to be pressed, wider than the second it hides much. */
const WIDTHS = [84, 176] as const;
const SHARE_OF_MAP = 0.26;
const MARGIN = 4;

/** CSS pixels from the map's top left. */
export interface InsetPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where London enlarged covers nothing of England on a map that has no room for it beside England; `undefined` where
 * no such place is on the screen.
 */
export function insetPlace(camera: Camera, size: Size): InsetPlace | undefined {
  const [right, bottom] = project(CORNER, camera, size);
  const [least, most] = WIDTHS;
  const width = Math.min(Math.max(SHARE_OF_MAP * size.width, least), most);
  const height = width / INSET_SHAPE;
  const [left, top] = [right - width, bottom - height];
  const isSeen = left >= MARGIN && top >= MARGIN && right <= size.width && bottom <= size.height;
  return isSeen ? { left, top, width, height } : undefined;
}
