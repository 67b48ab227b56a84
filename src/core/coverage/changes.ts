import type { England } from '../england';
import { weakestBasis } from '../footprints/basis';
import { basisWithin } from '../footprints/basis-within';
import type { Family, Footprint } from '../footprints/families';
import type { AtomSet } from '../geography/atom-set';
import { districtsOn } from '../geography/districts-on';
import type { District, FormerDistrict } from '../geography/geography';
import type { Amount } from './bounds';
import { amountOf, cross } from './crossing';
import { explain, type Grounds } from './explanation';
import { holdingOf } from './territory';
import type { WeightId } from './weights';

/** What changed in a place between two dates. */
export interface Changes extends Grounds {
  readonly from: string;
  readonly to: string;
  /** Footprints in force in the place at `from` and no longer at `to`, and the other way about. */
  readonly ended: readonly ChangedFootprint[];
  readonly begun: readonly ChangedFootprint[];
  readonly districts: readonly ChangedDistrict[];
}

export interface ChangedFootprint {
  readonly family: Family;
  readonly footprint: Footprint;
  /** When it ended or began. */
  readonly on: string;
  /** What of the place it held. */
  readonly amount: Amount;
  readonly missing: number;
}

/** Ground that was one district at the earlier date and another at the later. */
export interface ChangedDistrict {
  readonly before: District | FormerDistrict;
  readonly after: District | FormerDistrict;
  readonly atoms: AtomSet;
}

/**
 * What ended and what began in a place after `from` and up to `to`, ISO dates compared as text: designations by
 * their family's dates, districts by theirs. Weighed by what is there now, which is all that is known by atom.
 */
export function changes(
  england: England,
  place: AtomSet,
  from: string,
  to: string,
  weight: WeightId,
): Changes {
  const within = (date: string | undefined) => date !== undefined && from < date && date <= to;
  const dated = [...england.families.values()].filter(({ id }) => id !== 'former-districts');
  const changed = (on: (family: Family) => string | undefined) =>
    dated
      .filter((family) => within(on(family)))
      .flatMap((family) => changedFootprints(england, place, family, on(family) ?? '', weight));
  const ended = changed((family) => family.validTo);
  const begun = changed((family) => family.validFrom);
  const rests = [...ended, ...begun];
  const bases = rests.map(({ footprint }) => basisWithin(footprint, place) ?? footprint.basis);
  const held = holdingOf(place);
  const total = england.weights.total(weight, place);
  return {
    from,
    to,
    ended,
    begun,
    districts: changedDistricts(england, place, from, to),
    basis: weakestBasis(bases) ?? 'stated',
    explanation: explain(
      'changes',
      england.weights,
      weight,
      [...new Set(rests.map(({ family }) => family))],
      [{ role: 'place', ...held, total: { certain: total.value, shared: 0, missing: total.missing } }],
    ),
  };
}

function changedFootprints(
  england: England,
  place: AtomSet,
  family: Family,
  on: string,
  weight: WeightId,
): ChangedFootprint[] {
  return family.footprints
    .filter(({ reach }) => reach.meets(place))
    .map((footprint) => {
      const crossing = cross(england.weights, weight, holdingOf(place), footprint);
      return { family, footprint, on, amount: amountOf(crossing), missing: crossing.missing };
    });
}

function changedDistricts(
  { geography }: England,
  place: AtomSet,
  from: string,
  to: string,
): ChangedDistrict[] {
  const [earlier, later] = [districtsOn(geography, from), districtsOn(geography, to)];
  return earlier
    .filter((before) => before.atoms.meets(place) && !later.includes(before))
    .flatMap((before) =>
      later
        .filter((after) => after.atoms.meets(before.atoms.intersect(place)))
        .map((after) => ({ before, after, atoms: before.atoms.intersect(after.atoms).intersect(place) })),
    );
}
