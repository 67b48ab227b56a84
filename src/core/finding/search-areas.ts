import type { England } from '../england';
import type { Area } from '../geography/geography';
import { subjectOf } from '../places/subject';
import type { ListedCollection } from './listed-collection';
import type { PlaceId } from './place-id';
import type { Suggestion } from './suggestion';

/** What a council calls itself, whichever it is. */
const COUNCIL = ['council county city borough metropolitan district unitary local authority la lea'];

/** England, its official areas and the former ones, by all their names and codes. */
export function addAreas(list: ListedCollection, england: England): void {
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
  }
  addAliases(list, england);
}

/** An alias with several rows, as Cumbria, stands for those areas together: all are offered. */
function addAliases(list: ListedCollection, england: England): void {
  for (const [alias, code, note] of england.geography.aliases) {
    const suggestion = suggestArea(england, code);
    if (suggestion === undefined) continue;
    const also: Suggestion = { ...suggestion, alias: { name: alias, note } };
    if (/^E\d{8}$/.test(alias)) list.addCode(alias, also);
    else list.add(alias, also, COUNCIL);
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

/** Names of the larger areas that hold all of this one, smallest first, without its own name: district, authority, region. */
function areasAround({ geography }: England, area: Area): readonly string[] {
  const { districts, authorities, regions } = geography;
  const larger: readonly (readonly Area[])[] = [districts, authorities, regions];
  const holds = (other: Area) =>
    other.name !== area.name && other.atoms.count > area.atoms.count && other.atoms.contains(area.atoms);
  const names = larger.flatMap((level) => level.filter(holds).map(({ name }) => name));
  return area.level === 'combined-authority' ? [] : [...new Set(names)];
}
