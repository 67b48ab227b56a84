import { type SchoolRow, schoolRows } from './schools-source';
import type { SourcesFolder } from './sources-folder';

const REGISTER_FILE = 'schools/academy-trusts-gias-2026-08-21.csv';
const LINKS_FILE = 'schools/source-gias-2024-03-29-academy-trust-links.csv.gz';
const TABLES_FILE = 'attainment/ks2-mats-performance-2024-25.csv';

export interface Trust {
  readonly uid: string;
  /** As the newest source writes it, which is mostly in capitals. */
  readonly name: string;
  readonly type: 'multi' | 'single';
  readonly open: boolean;
  /** Names in older sources, as written; may repeat `name` in other spelling. */
  readonly olderNames: readonly string[];
}

/** Every trust that a school of the table belongs to, and every trust open in the register, by register number. */
export function trustRegister(sources: SourcesFolder): ReadonlyMap<string, Trust> {
  const columns = ['Group UID', 'Group Name', 'Group Type', 'Group Status'] as const;
  const register = new Map(
    sources.csv(REGISTER_FILE, columns).map(({ cells }) => [cells['Group UID'], cells]),
  );
  const older = olderNames(sources);
  const members = new Map<string, SchoolRow['cells']>();
  for (const { cells } of schoolRows(sources))
    if (cells.trust_uid !== '') members.set(cells.trust_uid, cells);
  const open = [...register].filter(([, cells]) => cells['Group Status'] === 'Open').map(([uid]) => uid);
  return new Map(
    [...new Set([...members.keys(), ...open])].map((uid) => {
      const listed = register.get(uid);
      const member = members.get(uid);
      const trust: Trust = {
        uid,
        name: listed?.['Group Name'] ?? member?.trust_name ?? '',
        type: (listed?.['Group Type'] ?? member?.trust_type) === 'Multi-academy trust' ? 'multi' : 'single',
        open: listed?.['Group Status'] === 'Open',
        olderNames: [...(older.get(uid) ?? [])],
      };
      return [uid, trust];
    }),
  );
}

/** Names of sponsors, which the links write in capitals and small letters: many trusts sponsor their own schools. */
export function sponsorNames(sources: SourcesFolder): readonly string[] {
  const rows = sources.csv(LINKS_FILE, ['Group Name', 'Group Type']);
  const sponsors = rows.filter(({ cells }) => cells['Group Type'] === 'School sponsor');
  return [...new Set(sponsors.map(({ cells }) => cells['Group Name']))].sort();
}

function olderNames(sources: SourcesFolder): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  const add = (uid: string, name: string) => names.set(uid, (names.get(uid) ?? new Set()).add(name));
  for (const { cells } of sources.csv(LINKS_FILE, ['Linked UID', 'Group Name', 'Group Type'])) {
    if (cells['Group Type'] !== 'School sponsor') add(cells['Linked UID'], cells['Group Name']);
  }
  for (const { cells } of sources.csv(TABLES_FILE, ['TRUST_UID', 'TRUST_NAME'])) {
    add(cells.TRUST_UID, cells.TRUST_NAME);
  }
  return names;
}
