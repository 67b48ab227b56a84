import type { Camera } from '../state/view';
import type { LonLat, LonLatBox, ScreenPoint } from './drawing';
import { type MapPoint, pixelsPerUnit, toLonLat, toMap, zoomOf } from './projection';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Zoom limits of both drawings: below, England is a stamp; above, the boundaries are coarser than the screen. */
export const MIN_ZOOM = 4;
export const MAX_ZOOM = 12;
/** How far from England the centre may go, degrees. */
const CENTRE_LIMITS: LonLatBox = [-7.5, 49.2, 2.8, 56.4];

/** The camera nearest to the one asked for that the map allows. */
export function withinLimits(camera: Camera, maxZoom: number = MAX_ZOOM): Camera {
  const [west, south, east, north] = CENTRE_LIMITS;
  return {
    lon: clamp(camera.lon, west, east),
    lat: clamp(camera.lat, south, north),
    zoom: clamp(camera.zoom, MIN_ZOOM, maxZoom),
  };
}

/** The camera from which `box` fills a screen of `size` less `padding` CSS pixels on each side. */
export function cameraFor(box: LonLatBox, size: Size, padding: number): Camera {
  const [left, bottom] = toMap([box[0], box[1]]);
  const [right, top] = toMap([box[2], box[3]]);
  const inner = (length: number) => Math.max(length - 2 * padding, length / 4, 1);
  const scale = Math.min(
    inner(size.width) / Math.max(right - left, 1e-6),
    inner(size.height) / Math.max(bottom - top, 1e-6),
  );
  const [lon, lat] = toLonLat([(left + right) / 2, (top + bottom) / 2]);
  return withinLimits({ lon, lat, zoom: zoomOf(scale) });
}

/** Part of the picture that is seen, in its units: what an SVG's `viewBox` takes. */
export function viewBoxOf(camera: Camera, size: Size): readonly [x: number, y: number, w: number, h: number] {
  const scale = pixelsPerUnit(camera.zoom);
  const [x, y] = toMap([camera.lon, camera.lat]);
  const [width, height] = [size.width / scale, size.height / scale];
  return [x - width / 2, y - height / 2, width, height];
}

export function project(at: LonLat, camera: Camera, size: Size): ScreenPoint {
  const scale = pixelsPerUnit(camera.zoom);
  const [x, y] = toMap(at);
  const [cx, cy] = toMap([camera.lon, camera.lat]);
  return [(x - cx) * scale + size.width / 2, (y - cy) * scale + size.height / 2];
}

export function toMapPoint([x, y]: ScreenPoint, camera: Camera, size: Size): MapPoint {
  const scale = pixelsPerUnit(camera.zoom);
  const [cx, cy] = toMap([camera.lon, camera.lat]);
  return [cx + (x - size.width / 2) / scale, cy + (y - size.height / 2) / scale];
}

export function unproject(at: ScreenPoint, camera: Camera, size: Size): LonLat {
  return toLonLat(toMapPoint(at, camera, size));
}

export function boundsOf(camera: Camera, size: Size): LonLatBox {
  const [west, north] = unproject([0, 0], camera, size);
  const [east, south] = unproject([size.width, size.height], camera, size);
  return [west, south, east, north];
}

/** The camera after the map was pulled by so many CSS pixels. */
export function pulled(camera: Camera, [dx, dy]: ScreenPoint, size: Size): Camera {
  const [lon, lat] = unproject([size.width / 2 - dx, size.height / 2 - dy], camera, size);
  return withinLimits({ ...camera, lon, lat });
}

/** The camera after zooming by `by` levels with the place under `at` staying there. */
export function zoomedAround(
  camera: Camera,
  by: number,
  at: ScreenPoint,
  size: Size,
  maxZoom?: number,
): Camera {
  const { zoom } = withinLimits({ ...camera, zoom: camera.zoom + by }, maxZoom);
  const fixed = toMapPoint(at, camera, size);
  const scale = pixelsPerUnit(zoom);
  const centre: MapPoint = [
    fixed[0] - (at[0] - size.width / 2) / scale,
    fixed[1] - (at[1] - size.height / 2) / scale,
  ];
  const [lon, lat] = toLonLat(centre);
  return withinLimits({ lon, lat, zoom }, maxZoom);
}

/** Part `t` (0 to 1) of the way from one camera to another, straight in the picture's units. */
export function between(from: Camera, to: Camera, t: number): Camera {
  const [x0, y0] = toMap([from.lon, from.lat]);
  const [x1, y1] = toMap([to.lon, to.lat]);
  const zoom = from.zoom + (to.zoom - from.zoom) * t;
  // Moving in proportion to the width seen keeps the pace even on the screen while the zoom changes.
  const [a, b, now] = [from.zoom, to.zoom, zoom].map((z) => 2 ** -z) as [number, number, number];
  const part = Math.abs(a - b) < 1e-9 ? t : (a - now) / (a - b);
  const [lon, lat] = toLonLat([x0 + (x1 - x0) * part, y0 + (y1 - y0) * part]);
  return { lon, lat, zoom };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
