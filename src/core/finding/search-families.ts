import type { England } from '../england';
import type { Family, FamilyId, Footprint } from '../footprints/families';
import type { ListedCollection } from './listed-collection';
import { placeOfFootprint } from './place-id';
import type { Suggestion } from './suggestion';

/** The families found by name beside the official areas. Of each: what else people call one of it. */
const CALLED: Readonly<Partial<Record<FamilyId, readonly string[]>>> = {
  'maths-hubs': ['mathematics hub', 'NCETM'],
  'teaching-school-hubs': ['TSH'],
  // Official documents say “Education”, the study's own pages “Educational”: `wordsOf` reads both alike.
  'education-investment-areas': ['EIA', 'EIAs'],
  'priority-areas': ['PEIA', 'priority area', 'Priority EIA'],
  'opportunity-areas': ['Opportunity Area', 'OA'],
};

/** Hubs and designations by name and code, and each family as a whole by what it is called. */
export function* addFamilies(list: ListedCollection, england: England): Generator<void> {
  for (const [id, called = []] of Object.entries(CALLED)) {
    const family = england.families.get(id as FamilyId);
    if (family === undefined) continue;
    const whole: Suggestion = {
      goal: { kind: 'family', family: family.id },
      kind: 'family',
      name: family.name,
      footprints: family.footprints.length,
    };
    // Opportunity Areas are no layer of the map, so that there is nowhere to show them all.
    const names = id === 'opportunity-areas' ? [] : [family.name, family.singular, ...called];
    for (const name of names) list.add(name, whole);
    for (const footprint of family.footprints) {
      addFootprint(list, england, family, footprint, called);
      yield;
    }
  }
}

function addFootprint(
  list: ListedCollection,
  england: England,
  family: Family,
  footprint: Footprint,
  called: readonly string[],
): void {
  const { id, name, shortName } = footprint;
  const suggestion = suggestFootprint(family, footprint);
  const described = [family.singular, ...called, ...areasMet(england, footprint)];
  const isHub = family.kind !== 'designation';
  const names = isHub ? [name, shortName] : [name, `${name} ${family.singular}`];
  for (const one of new Set(names)) list.add(one, suggestion, described);
  if (isHub) list.addCode(id.toUpperCase(), suggestion);
}

export function suggestFootprint(family: Family, footprint: Footprint): Suggestion {
  const { id, name, region, entries } = footprint;
  const twins = family.footprints.filter((other) => other.name === name).length > 1;
  const areas = entries.map((entry) => entry.name);
  const isHub = family.kind !== 'designation';
  return {
    goal: { kind: 'place', place: placeOfFootprint(family.id, id) },
    kind: family.id,
    name,
    // What tells hubs of one name apart is where they are.
    ...(isHub ? { within: twins || region === undefined ? areas : [region] } : {}),
    ...(family.validTo === undefined ? {} : { endedOn: family.validTo }),
  };
}

/** Names of the areas that the hub lists and of the authorities that it meets, so that “Leeds maths hub” is found. */
function areasMet({ geography }: England, { entries, reach }: Footprint): readonly string[] {
  const authorities = geography.authorities.filter(({ atoms }) => atoms.meets(reach));
  return [...entries, ...authorities].map(({ name }) => name);
}

/** Names that hubs had before. @param namesOf by the footprint's place in the family. */
export function addFormerNames(
  list: ListedCollection,
  family: Family,
  namesOf: (index: number) => readonly string[],
): void {
  for (const [i, footprint] of family.footprints.entries()) {
    for (const name of namesOf(i)) {
      list.add(name, { ...suggestFootprint(family, footprint), alias: { name } });
    }
  }
}
