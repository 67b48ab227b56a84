import { SourceError } from './errors';
import { wholeNumber } from './schools-source';
import type { SourcesFolder } from './sources-folder';

const RESULTS_FILE = 'attainment/ks2-school-history-2016-2025.csv.gz';
const LINKS_FILE = 'schools/source-gias-2026-08-21-school-links.csv.gz';
export const RESULT_YEARS = [2016, 2017, 2018, 2019, 2023, 2024, 2025] as const;

/** One summer's figures of a school; `NaN` is suppressed. */
export interface YearResult {
  readonly maths: number;
  readonly eligible: number;
}

/** A school's figures by index of `RESULT_YEARS`; those before `ownSince` are of the school it succeeded. */
export interface SchoolHistory {
  readonly results: readonly (YearResult | undefined)[];
  readonly ownSince: number;
}

/** Answers for a URN of the register with its figures, its predecessor's where that is certain. */
export class ResultsByUrn {
  private readonly own: ReadonlyMap<number, readonly (YearResult | undefined)[]>;
  private readonly predecessors: ReadonlyMap<number, number>;

  constructor(sources: SourcesFolder) {
    this.own = resultsInSource(sources);
    this.predecessors = certainPredecessors(sources);
  }

  history(urn: number): SchoolHistory {
    const own = this.own.get(urn) ?? [];
    const first = own.findIndex((result) => result !== undefined);
    const before = first < 0 ? RESULT_YEARS.length : first;
    // A school may have changed its URN more than once: follow the chain back.
    const chain = this.chainOf(urn);
    const inherited = RESULT_YEARS.map((_, year) =>
      year >= before
        ? undefined
        : chain.map((older) => this.own.get(older)?.[year]).find((found) => found !== undefined),
    );
    const results = RESULT_YEARS.map((_, year) => (year < before ? inherited[year] : own[year]));
    return { results, ownSince: inherited.some((result) => result !== undefined) ? before : 0 };
  }

  private chainOf(urn: number): number[] {
    const chain: number[] = [];
    for (let older = this.predecessors.get(urn); older !== undefined && !chain.includes(older); ) {
      chain.push(older);
      older = this.predecessors.get(older);
    }
    return chain;
  }
}

function resultsInSource(sources: SourcesFolder): Map<number, (YearResult | undefined)[]> {
  const byUrn = new Map<number, (YearResult | undefined)[]>();
  const columns = ['urn', 'year', 'eligible_pupils', 'maths_exp_pct'] as const;
  for (const { row, cells } of sources.csv(RESULTS_FILE, columns)) {
    const year = RESULT_YEARS.findIndex((known) => String(known) === cells.year);
    if (year < 0) throw new SourceError(RESULTS_FILE, row, `year is "${cells.year}"`);
    const urn = Number(cells.urn);
    const results = byUrn.get(urn) ?? RESULT_YEARS.map(() => undefined);
    if (results[year] !== undefined)
      throw new SourceError(RESULTS_FILE, row, `${urn} has ${cells.year} twice`);
    results[year] = {
      maths: wholeNumber(cells.maths_exp_pct, RESULTS_FILE, row, 'maths_exp_pct'),
      eligible: wholeNumber(cells.eligible_pupils, RESULTS_FILE, row, 'eligible_pupils'),
    };
    byUrn.set(urn, results);
  }
  return byUrn;
}

/**
 * The one school that another succeeded, one for one: every link between the two says so plainly, it has no other
 * predecessor, and its predecessor no other successor. Mergers, amalgamations and splits are left out, since the
 * figures before and after are then of different pupils.
 */
function certainPredecessors(sources: SourcesFolder): Map<number, number> {
  const before = new Map<number, Set<number>>();
  const after = new Map<number, Set<number>>();
  const uncertain = new Set<number>();
  for (const { cells } of sources.csv(LINKS_FILE, ['URN', 'LinkURN', 'LinkType'])) {
    const [urn, link] = [Number(cells.URN), Number(cells.LinkURN)];
    const back = cells.LinkType.startsWith('Predecessor');
    if (!back && !cells.LinkType.startsWith('Successor')) {
      if (/^Result of|^Merged/.test(cells.LinkType)) uncertain.add(urn);
      continue;
    }
    const [newer, older] = back ? [urn, link] : [link, urn];
    before.set(newer, (before.get(newer) ?? new Set()).add(older));
    after.set(older, (after.get(older) ?? new Set()).add(newer));
    if (!/^(Predecessor|Successor)$/.test(cells.LinkType)) uncertain.add(newer);
  }
  const certain = [...before].flatMap(([newer, olders]) => {
    const [older] = olders;
    const single = older !== undefined && olders.size === 1 && after.get(older)?.size === 1;
    return single && !uncertain.has(newer) ? [[newer, older] as const] : [];
  });
  return new Map(certain);
}
