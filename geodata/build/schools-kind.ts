import type { Phase, SchoolStatus } from '../../src/core/records/school-table';
import { SourceError } from './errors';
import { SCHOOLS_FILE, type SchoolRow } from './schools-source';

const PHASE_OF: Readonly<Record<string, Phase>> = {
  Primary: 'primary',
  'Middle deemed primary': 'primary',
  Secondary: 'secondary',
  'Middle deemed secondary': 'secondary',
  'All-through': 'all-through',
  Nursery: 'nursery',
  '16 plus': 'sixteen-plus',
};

const STATUS_OF: Readonly<Record<string, SchoolStatus>> = {
  Academy: 'academy',
  Maintained: 'maintained',
  'Non-maintained special': 'non-maintained-special',
  Independent: 'independent',
  'College/16 plus': 'college',
  'Other/unknown': 'other',
};

/**
 * Academies and free schools have URNs from 130,000 up. The joined table calls any state-funded record that no
 * list names an academy; below that number it is a hospital school, maintained since before there were academies.
 */
const FIRST_ACADEMY = 130_000;

/** @throws SourceError for a group of the register that is new to us. */
export function statusOf({ row, cells }: SchoolRow): SchoolStatus {
  const status = STATUS_OF[cells.group];
  if (status === undefined) throw new SourceError(SCHOOLS_FILE, row, `group is "${cells.group}"`);
  return status === 'academy' && isInferredAcademy(cells) ? 'maintained' : status;
}

function isInferredAcademy(cells: SchoolRow['cells']): boolean {
  return cells.type_source.startsWith('inferred') && Number(cells.urn) < FIRST_ACADEMY;
}

/**
 * The register gives no phase ("Not applicable") to special schools, alternative provision, independents, city
 * technology colleges and sixth form centres: there the type, then the census's type decide.
 * @throws SourceError for a phase of the register that is new to us.
 */
export function phaseOf({ row, cells }: SchoolRow): Phase {
  const phase = PHASE_OF[cells.phase];
  if (phase !== undefined) return phase;
  if (cells.phase !== 'Not applicable') throw new SourceError(SCHOOLS_FILE, row, `phase is "${cells.phase}"`);
  const kind = `${cells.type}; ${cells.census_type}`.toLowerCase();
  if (/alternative|\bap school/.test(kind)) return 'alternative';
  if (kind.includes('special')) return 'special';
  if (kind.includes('state-funded secondary')) return 'secondary';
  return kind.includes('sixth form centre') ? 'sixteen-plus' : 'other';
}

/** The sources say the same type in two ways, and in the plural of their headings. */
const TYPE_WORDS: Readonly<Record<string, string>> = {
  'Academy 16 to 19 sponsor led': 'Academy 16-19 sponsor led',
  'Free schools': 'Free school',
  'Free schools 16 to 19': 'Free school 16-19',
  'Free schools alternative provision': 'Free school alternative provision',
  'Free schools special': 'Free school special',
  'Sixth form centres': 'Sixth form centre',
  'Studio schools': 'Studio school',
  'Voluntary aided': 'Voluntary aided school',
  'Voluntary controlled': 'Voluntary controlled school',
};

/** Establishment type in the register's words, in the singular; empty when no source tells. */
export function typeWords({ cells }: SchoolRow): string {
  return TYPE_WORDS[cells.type] ?? cells.type;
}
