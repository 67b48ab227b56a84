import type { TrustsRecord } from '../records/measures-record';
import type { SchoolTable } from '../records/school-table';
import { ListedCollection } from './listed-collection';
import type { Suggestion } from './suggestion';

/** Trusts that have a school in the atlas, by their names, old names and other spellings. */
export function trustCollection(
  trusts: TrustsRecord,
  { trust }: Pick<SchoolTable, 'trust'>,
): ListedCollection {
  const schools = new Uint16Array(trusts.uid.length + 1);
  for (const number of trust) schools[number] = (schools[number] ?? 0) + 1;
  const list = new ListedCollection();
  trusts.uid.forEach((uid, row) => {
    const suggestion: Suggestion = {
      goal: { kind: 'place', place: { kind: 'trust', uid } },
      kind: 'trust',
      name: trusts.name[row] ?? '',
      schools: schools[row + 1] ?? 0,
    };
    const described = ['trust multi-academy MAT academies'];
    list.add(suggestion.name, suggestion, described);
    for (const name of trusts.otherNames[row] ?? [])
      list.add(name, { ...suggestion, alias: { name } }, described);
  });
  return list;
}
