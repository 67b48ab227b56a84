import type { TrustsRecord } from '../records/measures-record';
import type { SchoolTable } from '../records/school-table';
import type { ListedCollection } from './listed-collection';
import type { Suggestion } from './suggestion';

const DESCRIBED = ['academy trust multi-academy MAT academies'];

/** Trusts by their names, old names and other spellings. */
export function* addTrusts(
  list: ListedCollection,
  trusts: TrustsRecord,
  { trust }: Pick<SchoolTable, 'trust'>,
): Generator<void> {
  const schools = new Uint16Array(trusts.uid.length + 1);
  for (const number of trust) schools[number] = (schools[number] ?? 0) + 1;
  for (const [row, uid] of trusts.uid.entries()) {
    const suggestion: Suggestion = {
      goal: { kind: 'place', place: { kind: 'trust', uid } },
      kind: trusts.type[row] === 'single' ? 'single-trust' : 'trust',
      name: trusts.name[row] ?? '',
      schools: schools[row + 1] ?? 0,
    };
    list.add(suggestion.name, suggestion, DESCRIBED);
    for (const name of trusts.otherNames[row] ?? []) {
      list.add(name, { ...suggestion, alias: { name } }, DESCRIBED);
    }
    yield;
  }
}
