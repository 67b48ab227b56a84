import type { AtomSet } from '../geography/atom-set';
import type { WeightTable } from './weight-table';
import type { Share, WeightId } from './weights';

/**
 * What takes less than this share of a place's area, and of the area of the atoms it takes it from, and has none of
 * what is counted, is a sliver: the trace of a hand-drawn line along a border. Official areas are made of whole atoms
 * and leave none.
 */
export const SLIVER_SHARE: Share = 0.001;

/**
 * @param weights weighs what the place holds of each atom.
 * @param whole weighs the atoms themselves.
 */
export function isSliver(
  weights: WeightTable,
  whole: WeightTable,
  weight: WeightId,
  part: AtomSet,
  place: AtomSet,
): boolean {
  const { value, missing } = weights.total(weight, part);
  // Area and people go by the share of the atom, so that a sliver has some: there its smallness alone decides.
  const isCounted = weight !== 'area' && weight !== 'population';
  if (isCounted && value + missing > 0) return false;
  const taken = weights.total('area', part).value;
  return (
    taken < SLIVER_SHARE * weights.total('area', place).value &&
    taken < SLIVER_SHARE * whole.total('area', part).value
  );
}
