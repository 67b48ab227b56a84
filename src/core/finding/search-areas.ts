import type { England } from '../england';
import type { Area } from '../geography/geography';
import { subjectOf } from '../places/subject';
import type { ListedCollection } from './listed-collection';
import type { PlaceId } from './place-id';
import type { Suggestion } from './suggestion';

/** What a council calls itself, whichever it is. */
const COUNCIL = [
  'council county city royal borough lb mbc metropolitan district unitary combined local authority la lea',
];

/** England, its official areas and the former ones, by all their names and codes. As all that fill a list, one step at a time. */
export function* addAreas(list: ListedCollection, england: England): Generator<void> {
  const { authorities, districts, regions, combinedAuthorities, formerDistricts } = england.geography;
  list.add('England', {
    goal: { kind: 'place', place: { kind: 'england' } },
    kind: 'england',
    name: 'England',
  });
  const coded = new Set<string>();
  for (const area of [...authorities, ...districts, ...regions, ...combinedAuthorities, ...formerDistricts]) {
    const suggestion = suggestArea(england, area.code);
    if (suggestion === undefined) continue;
    const named = area.name === suggestion.name ? suggestion : { ...suggestion, alias: { name: area.name } };
    list.add(area.name, named, [...COUNCIL, ...(suggestion.within ?? [])]);
    if (!coded.has(area.code)) list.addCode(area.code, suggestion);
    if ('dfe' in area) list.addCode(area.dfe, suggestion);
    coded.add(area.code);
    yield;
  }
  yield* addAliases(list, england);
}

/** An alias with several rows, as Cumbria, stands for those areas together: all are offered. */
function* addAliases(list: ListedCollection, england: England): Generator<void> {
  for (const [alias, code, note] of england.geography.aliases) {
    const suggestion = suggestArea(england, code);
    if (suggestion === undefined) continue;
    const also: Suggestion = { ...suggestion, alias: { name: alias, note } };
    if (/^E\d{8}$/.test(alias)) list.addCode(alias, also);
    else list.add(alias, also, COUNCIL);
    yield;
  }
}

/** @returns `undefined` for a code that no area has. */
export function suggestArea(england: England, code: string): Suggestion | undefined {
  const place: PlaceId = { kind: 'area', code };
  const subject = subjectOf(england, place);
  const area = subject?.area;
  if (subject === undefined || area === undefined) return undefined;
  const former = england.geography.formerDistricts.find((one) => one.code === code);
  return {
    goal: { kind: 'place', place: subject.place },
    kind: subject.sort,
    name: subject.name,
    within: areasAround(england, area),
    ...(former === undefined ? {} : { endedOn: former.endedOn }),
  };
}

/** Names of the larger areas around it, smallest first: district, authority, region. None around those that span them. */
function areasAround({ geography }: England, { name, level, atoms }: Area): readonly string[] {
  const [first = -1] = atoms;
  const district = geography.districts[geography.atoms[first]?.district ?? -1];
  const authority = geography.authorities[district?.authority ?? -1];
  const region = geography.regions[authority?.region ?? -1];
  const around = {
    'former-district': [district, authority, region],
    district: [authority, region],
    authority: [region],
    region: [],
    'combined-authority': [],
  }[level];
  const names = around.flatMap((larger) => (larger === undefined ? [] : [larger.name]));
  return [...new Set(names)].filter((larger) => larger !== name);
}
