import type { RawSchool } from './raw-england';
import { rawTable } from './raw-england';

/** Key stage 2 mathematics by school, and by whom a school was before it had its present number. */
export class RawResults {
  private readonly results = new Map<string, { maths: number | undefined; pupils: number }>();
  private readonly yearsOf = new Map<string, number[]>();
  private readonly before: ReadonlyMap<string, string>;

  constructor() {
    for (const row of rawTable('attainment/ks2-school-history-2016-2025.csv.gz')) {
      const { urn = '', year = '', eligible_pupils: pupils = '', maths_exp_pct: maths = '' } = row;
      this.results.set(`${urn} ${year}`, {
        maths: maths === '' ? undefined : Number(maths),
        pupils: pupils === '' ? Number.NaN : Number(pupils),
      });
      this.yearsOf.set(urn, [...(this.yearsOf.get(urn) ?? []), Number(year)]);
    }
    this.before = plainPredecessors();
  }

  /** Percent of a summer, each school counted by its pupils; `null` when no school has a figure or ten pupils or fewer. */
  maths(schools: readonly RawSchool[], year: number): number | null {
    let [passed, pupils] = [0, 0];
    for (const { urn } of schools) {
      const result = this.resultOf(urn, year);
      if (result?.maths === undefined || Number.isNaN(result.pupils)) continue;
      passed += result.maths * result.pupils;
      pupils += result.pupils;
    }
    return pupils <= 10 ? null : passed / pupils;
  }

  /** Pupils in the test of 2025. */
  pupils(schools: readonly RawSchool[]): number {
    return schools.reduce((sum, { urn }) => sum + (this.resultOf(urn, 2025)?.pupils || 0), 0);
  }

  /** The school's own, or before its first own result that of the school it plainly took over from. */
  private resultOf(urn: string, year: number) {
    const first = Math.min(...(this.yearsOf.get(urn) ?? []), Number.POSITIVE_INFINITY);
    if (year >= first) return this.results.get(`${urn} ${year}`);
    const seen = new Set([urn]);
    for (
      let older = this.before.get(urn);
      older !== undefined && !seen.has(older);
      older = this.before.get(older)
    ) {
      seen.add(older);
      const found = this.results.get(`${older} ${year}`);
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** Schools that took over from one other, one for one, by every link between them. */
function plainPredecessors(): ReadonlyMap<string, string> {
  const olders = new Map<string, Set<string>>();
  const newers = new Map<string, Set<string>>();
  const doubtful = new Set<string>();
  for (const { URN = '', LinkURN = '', LinkType = '' } of rawTable(
    'schools/source-gias-2026-08-21-school-links.csv.gz',
  )) {
    const isBack = LinkType.startsWith('Predecessor');
    if (isBack || LinkType.startsWith('Successor')) {
      const [newer, older] = isBack ? [URN, LinkURN] : [LinkURN, URN];
      olders.set(newer, (olders.get(newer) ?? new Set()).add(older));
      newers.set(older, (newers.get(older) ?? new Set()).add(newer));
      if (LinkType !== 'Predecessor' && LinkType !== 'Successor') doubtful.add(newer);
    } else if (/^Result of|^Merged/.test(LinkType)) doubtful.add(URN);
  }
  const plain = [...olders].flatMap(([newer, [older = '', ...more]]: [string, Set<string> | string[]]) =>
    more.length === 0 && newers.get(older)?.size === 1 && !doubtful.has(newer)
      ? [[newer, older] as const]
      : [],
  );
  return new Map(plain);
}
