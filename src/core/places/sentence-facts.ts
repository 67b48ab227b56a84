import type { Amount, ShareOf } from '../coverage/bounds';
import { amountHeld, weigh } from '../coverage/crossing';
import { overlap } from '../coverage/overlap';
import { holdingOf, type Relation, relationOf } from '../coverage/territory';
import { type Touching, touching } from '../coverage/touching';
import type { England } from '../england';
import type { Basis } from '../footprints/basis';
import type { Family, FamilyId, Footprint } from '../footprints/families';
import type { AtomSet } from '../geography/atom-set';

/** What the first sentences on a place rest on. */
export interface PlaceFacts {
  readonly serving: readonly Touching[];
  readonly designations: readonly DesignationFacts[];
}

export interface DesignationFacts {
  readonly family: Family;
  readonly relation: Relation;
  /** Share of the place's schools that lay in areas of the designation. */
  readonly share: ShareOf;
  readonly names: readonly string[];
}

/** What the first sentence on a hub rests on: how it holds the upper-tier authorities that it meets, and what it holds. */
export interface HubFacts {
  readonly whole: readonly AuthorityHeld[];
  readonly part: readonly AuthorityHeld[];
  readonly inferred: number;
  /** State-funded schools, and the primaries among them: between bounds where it shares a district. */
  readonly schools: Amount;
  readonly primaries: Amount;
}

export interface AuthorityHeld {
  readonly authority: Footprint;
  readonly relation: Relation;
  readonly share: ShareOf;
  readonly basis: Basis;
}

const SERVE: readonly FamilyId[] = ['maths-hubs', 'teaching-school-hubs'];
const DESIGNATE: readonly FamilyId[] = ['education-investment-areas', 'priority-areas'];

export function placeFacts(england: England, atoms: AtomSet): PlaceFacts {
  return {
    serving: SERVE.map((family) => touching(england, atoms, family, 'schools')),
    designations: DESIGNATE.flatMap((id) => {
      const family = england.families.get(id);
      return family === undefined ? [] : [designationFacts(england, family, atoms)];
    }),
  };
}

function designationFacts(england: England, family: Family, atoms: AtomSet): DesignationFacts {
  const met = family.footprints.filter(({ reach }) => reach.meets(atoms));
  const all = met.reduce((union, { reach }) => union.union(reach), atoms.without(atoms));
  const { ofA, aInB } = overlap(england, atoms, all, 'schools');
  return { family, relation: aInB, share: ofA, names: met.map(({ name }) => name) };
}

export function hubFacts(england: England, hub: Footprint): HubFacts {
  const held = (england.families.get('authorities')?.footprints ?? [])
    .filter(({ reach }) => reach.meets(hub.reach))
    .map((authority): AuthorityHeld => {
      const { ofA, basis } = overlap(england, authority, hub, 'schools');
      return { authority, relation: relationOf(holdingOf(authority), hub), share: ofA, basis };
    });
  return {
    whole: held.filter(({ relation }) => relation === 'whole'),
    part: held.filter(({ relation }) => relation !== 'whole'),
    inferred: held.filter(({ basis }) => basis === 'inferred').length,
    schools: amountHeld(weigh(england.weights, 'schools', hub)),
    primaries: amountHeld(weigh(england.weights, 'primaries', hub)),
  };
}
