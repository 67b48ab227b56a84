import type { England } from '../england';
import { AtomSet } from '../geography/atom-set';
import { weigh } from './crossing';
import { type Explanation, explain } from './explanation';
import { type Pair, pairOf } from './pair';
import { type Holding, holdingOf, type Territory } from './territory';
import type { WeightId } from './weights';

/** What two territories have in common. Symmetric: asked the other way about, `a` and `b` change places. */
export interface Overlap extends Pair {
  readonly weight: WeightId;
  readonly explanation: Explanation;
}

/**
 * How far two territories overlap by a weight. Bounds where a district is shared, never a guessed split.
 *
 *     const hub = england.families.get('maths-hubs')?.footprint('enigma');
 *     overlap(england, hub, leeds.atoms, 'primaries').ofB    // { low: 0.31, high: 0.31 } or 'none' or 'not-known'
 */
export function overlap(england: England, a: Territory, b: Territory, weight: WeightId): Overlap {
  const pair = pairOf(england, a, b, weight);
  const [heldByA, heldByB] = [holdingOf(a), holdingOf(b)];
  const both = intersection(heldByA, heldByB);
  return {
    weight,
    ...pair,
    explanation: explain('overlap', england.weights, weight, familiesOf(england, a, b), [
      { role: 'a', ...heldByA, total: pair.weighedA },
      { role: 'b', ...heldByB, total: pair.weighedB },
      { role: 'both', ...both, total: weigh(england.weights, weight, both) },
    ]),
  };
}

function intersection(a: Holding, b: Holding): Holding {
  const reach = a.reach.intersect(b.reach);
  const certain = a.certain.intersect(b.certain);
  return { certain, shared: reach.without(certain), reach };
}

function familiesOf(england: England, ...territories: readonly Territory[]) {
  const ids = territories.flatMap((territory) =>
    territory instanceof AtomSet || territory.family === undefined ? [] : [territory.family],
  );
  return [...new Set(ids)].map((id) => england.families.get(id));
}
