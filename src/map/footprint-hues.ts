import type { Family } from '../core/footprints/families';
import type { Geography } from '../core/geography/geography';
import { colouring, footprintNeighbours } from './colouring';
import { HUES } from './palette';

const known = new WeakMap<Family, readonly number[]>();

/** Hue of each footprint, in the family's order: the same on the picture, in both drawings and in the exports. */
export function footprintHues(family: Family, geography: Geography): readonly number[] {
  let hues = known.get(family);
  if (hues === undefined) {
    hues = colouring(footprintNeighbours(family.footprints, geography), HUES);
    known.set(family, hues);
  }
  return hues;
}
