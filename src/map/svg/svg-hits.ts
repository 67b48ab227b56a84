import { schoolByNumber } from '../../messages/engine';
import type { MapHit, ScreenPoint } from '../drawing';
import { pixelsPerUnit, toMap } from '../projection';
import type { Scene, SchoolsLayer } from '../scene';
import { nameIn } from '../scene-names';
import type { StageLayers } from './stage-layers';

/** CSS pixels around a school's dot that still mean the school: a target of 24 pixels. */
const REACH = 12;
/** Below this zoom schools are a texture, not things to be picked. */
const SCHOOLS_FROM = 9;

/** What lies at a point of the screen: a school, a drawn shape, or the footprints of the picked family. */
export function hitAt(
  at: ScreenPoint,
  scene: Scene | undefined,
  layers: StageLayers,
  zoom: number,
  toUnits: (at: ScreenPoint) => ScreenPoint,
): MapHit | undefined {
  return (scene && schoolAt(toUnits(at), scene, zoom)) ?? areaAt(at, scene, layers);
}

function areaAt([x, y]: ScreenPoint, scene: Scene | undefined, layers: StageLayers): MapHit | undefined {
  const paths = pathsAt(new DOMPoint(x, y), layers.pickable());
  // A drawn shape over a hub is picked alone; only what shares the ground is given together.
  const drawn = paths.find((path) => path.dataset.place?.startsWith('locality:'));
  const [first, ...others] = drawn === undefined ? paths.reverse() : [drawn];
  const place = first?.dataset.place;
  if (place === undefined) return undefined;
  const name = scene === undefined ? (first?.dataset.name ?? place) : nameIn(scene, place);
  return { place, name, places: [place, ...others.flatMap((path) => path.dataset.place ?? [])] };
}

const boxes = new WeakMap<SVGPathElement, DOMRect>();

/** The paths whose fill holds a point of the screen. Boxes are asked first: a fill is dear, and most are far away. */
function pathsAt(at: DOMPoint, paths: readonly SVGPathElement[]): SVGPathElement[] {
  const inGroups = new Map<Node | null, DOMPoint | undefined>();
  return paths.filter((path) => {
    const group = path.parentNode;
    // Paths of one group have one transform between them.
    if (!inGroups.has(group)) {
      const toPath = path.getCTM()?.inverse();
      inGroups.set(group, toPath && at.matrixTransform(toPath));
    }
    const point = inGroups.get(group);
    if (point === undefined) return false;
    const box = boxes.get(path) ?? path.getBBox();
    boxes.set(path, box);
    const near = point.x >= box.x && point.x <= box.x + box.width;
    return near && point.y >= box.y && point.y <= box.y + box.height && path.isPointInFill(point);
  });
}

function schoolAt(point: ScreenPoint, scene: Scene, zoom: number): MapHit | undefined {
  if (zoom < SCHOOLS_FROM) return undefined;
  const reach = REACH / pixelsPerUnit(zoom);
  let [nearest, least] = [-1, reach];
  for (const layer of scene.layers) {
    if (layer.type !== 'schools') continue;
    const found = nearestRow(layer, point, least);
    if (found !== undefined) [nearest, least] = found;
  }
  if (nearest < 0) return undefined;
  const place = `school:${nearest}`;
  return { place, name: schoolByNumber(nearest), places: [place] };
}

function nearestRow(
  { table, rows }: SchoolsLayer,
  [x, y]: ScreenPoint,
  within: number,
): [urn: number, distance: number] | undefined {
  let found: [number, number] | undefined;
  for (const row of rows) {
    const [sx, sy] = toMap([table.lon[row] ?? 0, table.lat[row] ?? 0]);
    const distance = Math.hypot(sx - x, sy - y);
    if (distance < (found?.[1] ?? within)) found = [table.urn[row] ?? -1, distance];
  }
  return found;
}
