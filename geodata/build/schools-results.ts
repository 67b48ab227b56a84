import { encodeSchoolResults } from '../../src/core/records/school-codec-results';
import type { SchoolResults, SchoolTable } from '../../src/core/records/school-table';
import type { BuildContext } from './context';
import { markdownTable } from './report';
import { RESULT_YEARS, type ResultsByUrn, type YearResult } from './schools-ks2';

/** Publishes `school-results`: key stage 2 mathematics of the table's schools over the years. */
export function publishResults(context: BuildContext, table: SchoolTable, source: ResultsByUrn): void {
  const histories = Array.from(table.urn, (urn) => source.history(urn));
  const column = (year: number, figure: keyof YearResult) =>
    Float32Array.from(histories, ({ results }) => results[year]?.[figure] ?? Number.NaN);
  const results: SchoolResults = {
    years: RESULT_YEARS,
    maths: RESULT_YEARS.map((_, year) => column(year, 'maths')),
    eligible: RESULT_YEARS.map((_, year) => column(year, 'eligible')),
    ownSince: Uint8Array.from(histories, ({ ownSince }) => ownSince),
  };
  context.emit('school-results', encodeSchoolResults(results), {
    vintage: 'Key stage 2 results of 2016 to 2019 and 2023 to 2025',
    sources: ['ks2-schools', 'gias-school-links-2026-08'],
    notes:
      'No tests in 2020 and 2021; 2022 was not published by school. Figures of a school that was succeeded one for one are carried over and marked; mergers, amalgamations and splits are not.',
  });
  context.report('School results', summary(results));
}

function summary(results: SchoolResults): string {
  const rows = results.years.map((year, i) => {
    const known = Array.from(results.maths[i] ?? []).filter((value) => !Number.isNaN(value)).length;
    const suppressed =
      Array.from(results.eligible[i] ?? []).filter((value) => !Number.isNaN(value)).length - known;
    const inherited = Array.from(results.ownSince).filter(
      (since, row) => i < since && !Number.isNaN(results.eligible[i]?.[row] ?? Number.NaN),
    ).length;
    return [year, known, suppressed, inherited, mean(results, i).toFixed(1)];
  });
  return [
    markdownTable(
      ['Year', 'Schools with maths %', 'Suppressed', 'From the predecessor', 'Mean %, weighted by pupils'],
      rows,
    ),
    'Only schools open in January 2026 are counted; the means are one to two points above England’s published figure, which includes special schools and small cohorts.',
  ].join('\n\n');
}

function mean({ maths, eligible }: SchoolResults, year: number): number {
  let passed = 0;
  let pupils = 0;
  for (const [row, percent] of (maths[year] ?? new Float32Array()).entries()) {
    const weight = eligible[year]?.[row] ?? Number.NaN;
    if (Number.isNaN(percent) || Number.isNaN(weight)) continue;
    passed += percent * weight;
    pupils += weight;
  }
  return passed / pupils;
}
