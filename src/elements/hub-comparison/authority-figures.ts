import type { England } from '../../core/england';
import { attainmentIndicators } from '../../core/localities/attainment-indicators';
import { countIndicators } from '../../core/localities/count-indicators';
import type { Evidence } from '../../core/localities/indicator';
import type { IndicatorId } from '../../core/localities/indicator-notes';
import { localityOf } from '../../core/localities/locality-of';
import { trustIndicators } from '../../core/localities/trust-indicators';
import { breath } from '../../data/breath';

/** What places are shown by among all authorities: rates, which places of any size can be set beside each other. */
export const STRIP_IDS = [
  'ks2Maths',
  'fsmShare',
  'academyShare',
  'trustsPerHundred',
] as const satisfies readonly IndicatorId[];
export type StripId = (typeof STRIP_IDS)[number];

/** Figures of all authorities with ten schools or more that are known, by indicator. */
export type AuthorityFigures = Readonly<Record<StripId, readonly number[]>>;

/** One school is no distribution: the City of London and the Isles of Scilly would stretch every axis. */
const FEWEST_SCHOOLS = 10;
/** Milliseconds of work before the page gets its turn. */
const TURN = 8;
const known = new WeakMap<Evidence, Promise<AuthorityFigures>>();

/** Computed once, in turns with the page, by the same functions as the figures of the places compared. */
export function authorityFigures(england: England, evidence: Evidence): Promise<AuthorityFigures> {
  const kept = known.get(evidence) ?? compute(england, evidence);
  known.set(evidence, kept);
  return kept;
}

async function compute(england: England, evidence: Evidence): Promise<AuthorityFigures> {
  const figures: Record<StripId, number[]> = {
    ks2Maths: [],
    fsmShare: [],
    academyShare: [],
    trustsPerHundred: [],
  };
  await breath();
  const rows = rowsByAtom(england, evidence);
  let turn = performance.now();
  for (const { code, atoms } of england.geography.authorities) {
    if (england.weights.total('schools', atoms).value < FEWEST_SCHOOLS) continue;
    const bare = localityOf(england, { kind: 'areas', name: '', places: [code] });
    const schools = Uint32Array.from([...atoms].flatMap((atom) => rows[atom] ?? []));
    const locality = { ...bare, schools };
    for (const { id, value } of [
      ...countIndicators(locality),
      ...trustIndicators(locality, evidence),
      ...attainmentIndicators(england, locality, evidence),
    ]) {
      const wanted = STRIP_IDS.find((one) => one === id);
      if (wanted !== undefined && value.kind === 'number') figures[wanted].push(value.value);
    }
    if (performance.now() - turn < TURN) continue;
    await breath();
    turn = performance.now();
  }
  return figures;
}

/** The schools of every atom, found in one pass: asking for each authority would go through all of them 153 times. */
function rowsByAtom({ geography }: England, { schools }: Evidence): readonly number[][] {
  const rows: number[][] = Array.from({ length: geography.size }, () => []);
  schools?.atom.forEach((atom, row) => {
    rows[atom]?.push(row);
  });
  return rows;
}
