import { type Touching, touching } from '../coverage/touching';
import type { WeightId } from '../coverage/weights';
import type { England } from '../england';
import type { FamilyId } from '../footprints/families';
import type { AtomSet } from '../geography/atom-set';

/** Families that serve or have marked a place, in the order in which its page names them. */
export const SERVING_FAMILIES: readonly FamilyId[] = [
  'maths-hubs',
  'teaching-school-hubs',
  'education-investment-areas',
  'priority-areas',
  'opportunity-areas',
  'authorities',
  'combined-authorities',
  'regions',
];

/** How a place stands to each family: who touches it, and by how much of it. */
export interface Standing {
  readonly family: FamilyId;
  readonly by: Touching;
  /** The same by other weights, for a table that shows them side by side; footprints in the order of `by`. */
  readonly also: readonly Touching[];
}

/** @param weights the first is what the order goes by. */
export function standings(
  england: England,
  atoms: AtomSet,
  weights: readonly [WeightId, ...WeightId[]],
  families: readonly FamilyId[] = SERVING_FAMILIES,
): readonly Standing[] {
  const [first, ...rest] = weights;
  return families
    .filter((family) => england.families.has(family))
    .map((family) => ({
      family,
      by: touching(england, atoms, family, first),
      also: rest.map((weight) => touching(england, atoms, family, weight)),
    }));
}
