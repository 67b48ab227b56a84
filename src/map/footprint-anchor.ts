import type { AtomSet } from '../core/geography/atom-set';
import type { Geography } from '../core/geography/geography';
import type { LonLat, LonLatBox } from './drawing';

/** Box around a set of atoms, WGS84 degrees; `undefined` for none. */
export function boxOf(atoms: AtomSet, geography: Geography): LonLatBox | undefined {
  let box: LonLatBox | undefined;
  for (const atom of atoms) {
    const next = geography.atoms[atom]?.box;
    if (next === undefined) continue;
    box =
      box === undefined
        ? next
        : [
            Math.min(box[0], next[0]),
            Math.min(box[1], next[1]),
            Math.max(box[2], next[2]),
            Math.max(box[3], next[3]),
          ];
  }
  return box;
}

/**
 * Where a footprint's name stands: the middle of its atoms, each counted by the size of its box, or, where that
 * middle lies in none of them (a ring, two halves), the label point of the atom nearest to it.
 */
export function anchorOf(atoms: AtomSet, geography: Geography): LonLat | undefined {
  let [lon, lat, weight] = [0, 0, 0];
  const held = [...atoms].flatMap((atom) => geography.atoms[atom] ?? []);
  for (const { point, box } of held) {
    const size = (box[2] - box[0]) * (box[3] - box[1]);
    lon += point[0] * size;
    lat += point[1] * size;
    weight += size;
  }
  if (weight === 0) return undefined;
  const middle: LonLat = [lon / weight, lat / weight];
  const distance = ([x, y]: LonLat) => Math.hypot((x - middle[0]) * 0.6, y - middle[1]);
  const nearest = held.reduce((best, atom) => (distance(atom.point) < distance(best.point) ? atom : best));
  const inner = shrunk(nearest.box, 0.2);
  return within(middle, inner) ? middle : nearest.point;
}

function shrunk([west, south, east, north]: LonLatBox, by: number): LonLatBox {
  const [dx, dy] = [(east - west) * by, (north - south) * by];
  return [west + dx, south + dy, east - dx, north - dy];
}

function within([lon, lat]: LonLat, [west, south, east, north]: LonLatBox): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
