import type { TrustsRecord } from '../../src/core/records/measures-record';
import type { BuildContext } from './context';
import type { PlacedSchool } from './schools-table';
import { sponsorNames, type Trust, trustRegister } from './trusts-register';
import { NameSpelling } from './trusts-spelling';

const AS_OF = '2026-08-21';

/**
 * Trusts in the order in which their schools are met, then the rest by register number: neighbours in the school
 * table have near numbers, which makes that file smaller.
 */
export function trustsInOrder(context: BuildContext, schools: readonly PlacedSchool[]): readonly Trust[] {
  const register = trustRegister(context.sources);
  const met = schools.map(({ source }) => source.cells.trust_uid).filter((uid) => uid !== '');
  const rest = [...register.keys()].sort((a, b) => Number(a) - Number(b));
  return [...new Set([...met, ...rest])].flatMap((uid) => register.get(uid) ?? []);
}

/** Publishes `trusts`; row n is number n + 1 of the school table. */
export function publishTrusts(
  context: BuildContext,
  trusts: readonly Trust[],
  schools: readonly PlacedSchool[],
): void {
  const spelling = new NameSpelling(
    sponsorNames(context.sources),
    schools.map(({ source }) => source.cells.name),
  );
  const name = trusts.map((trust) => spelling.spell(trust.name));
  const others = trusts.map((trust, row) => otherNames(trust, name[row] ?? '', spelling));
  const record: TrustsRecord = {
    asOf: AS_OF,
    uid: trusts.map(({ uid }) => Number(uid)),
    name,
    type: trusts.map(({ type }) => type),
    open: trusts.map(({ open }) => open),
    otherNames: Object.fromEntries(others.flatMap((names, row) => (names.length > 0 ? [[row, names]] : []))),
  };
  context.emit('trusts', record, {
    vintage: 'Register of trusts of 21 August 2026; which schools belong to which, March 2024 and 2024/25',
    sources: ['gias-trusts-2026-08', 'gias-trust-links-2024-03', 'ks2-trusts-2025'],
    notes:
      'Membership is not of one date: the key stage 2 trust tables of 2024/25, else the links of 29 March 2024. Academies that converted later and have no such results have no trust here. Names are written with small letters by the atlas; the register has capitals.',
  });
  context.report('Trusts', summary(record, schools));
}

/** Older names that are more than another spelling of the present one. */
function otherNames({ olderNames }: Trust, name: string, spelling: NameSpelling): string[] {
  const seen = new Set([key(name)]);
  const others: string[] = [];
  for (const older of olderNames) {
    if (seen.has(key(older))) continue;
    seen.add(key(older));
    others.push(spelling.spell(older));
  }
  return others;
}

/** Letters and digits alone, so that "&" and "AND", hyphens and full stops make no difference. */
function key(name: string): string {
  return name
    .toUpperCase()
    .replaceAll('&', 'AND')
    .replace(/[^A-Z0-9]/g, '');
}

function summary(record: TrustsRecord, schools: readonly PlacedSchool[]): string {
  const member = new Set(schools.map(({ source }) => source.cells.trust_uid));
  const withSchools = record.uid.filter((uid) => member.has(String(uid))).length;
  const academies = schools.filter(({ source }) => source.cells.group === 'Academy');
  const without = academies.filter(({ source }) => source.cells.trust_uid === '').length;
  const closed = record.open.filter((open) => !open).length;
  return [
    `${record.uid.length} trusts: ${withSchools} with schools in the table, the others open in the register without a school known here.`,
    `${closed} are no longer open. ${Object.keys(record.otherNames).length} have an earlier name that differs.`,
    `${without} of ${academies.length} academies have no trust known.`,
  ].join('\n');
}
