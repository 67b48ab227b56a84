import type { LonLatBox, MapDrawing } from '../../map/drawing';
import { boxOf } from '../../map/footprint-anchor';
import type { SceneSelection } from '../../map/scene';
import type { MapEngland } from '../../map/scene-layers';
import type { Camera } from '../../state/view';

/** Zoom at which a single point is shown with what is around it. */
const POINT_ZOOM = 9.5;
const CLOSEST = 10;
/** A place in view is left alone unless it is smaller than this part of the view's width or height. */
const TOO_SMALL = 0.12;
const PADDING = 48;

/** Where to look for a place that was picked elsewhere; `undefined` when it can be seen well from here. */
export function cameraForPlace(
  selection: SceneSelection,
  england: MapEngland,
  drawing: Pick<MapDrawing, 'camera' | 'bounds' | 'cameraFor'>,
): Camera | undefined {
  if (selection.point !== undefined) {
    const [lon, lat] = selection.point;
    const near = drawing.camera.zoom >= POINT_ZOOM - 1.5 && holds(drawing.bounds, [lon, lat, lon, lat]);
    return near ? undefined : { lon, lat, zoom: Math.max(POINT_ZOOM, drawing.camera.zoom) };
  }
  const box =
    selection.atoms === undefined ? cornerBox(selection) : boxOf(selection.atoms, england.geography);
  if (box === undefined || seenWell(box, drawing.bounds)) return undefined;
  const camera = drawing.cameraFor(box, PADDING);
  return { ...camera, zoom: Math.min(camera.zoom, CLOSEST) };
}

function seenWell(box: LonLatBox, bounds: LonLatBox): boolean {
  const part = Math.max(
    (box[2] - box[0]) / (bounds[2] - bounds[0]),
    (box[3] - box[1]) / (bounds[3] - bounds[1]),
  );
  return holds(bounds, box) && part >= TOO_SMALL;
}

function holds(outer: LonLatBox, inner: LonLatBox): boolean {
  return inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];
}

function cornerBox({ geometry, points }: SceneSelection): LonLatBox | undefined {
  const rings = geometry?.type === 'Polygon' ? geometry.coordinates : (geometry?.coordinates.flat() ?? []);
  const corners = points ?? rings.flat();
  if (corners.length === 0) return undefined;
  const lons = corners.map(([lon = 0]) => lon);
  const lats = corners.map(([, lat = 0]) => lat);
  return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}
