import type { Row } from './bench';

/** A row as it is printed, and whether it keeps to its bar. */
export interface Verdict {
  readonly line: string;
  readonly kept: boolean;
}

/** Sets each row against the row it names. @throws when a row names a row that is not there. */
export function verdicts(rows: readonly Row[]): readonly Verdict[] {
  const medians = new Map(rows.map((row) => [row.subject, row.median]));
  const width = Math.max(0, ...rows.map((row) => row.subject.length));
  return rows.map((row) => {
    const ratio = ratioOf(row, medians);
    const judged = ratio ?? row.median;
    const kept = row.atMost === undefined || judged <= row.atMost;
    const parts = [
      row.subject.padEnd(width),
      `${figure(row.median)} ${row.unit}`.padStart(14),
      `median of ${row.runs}`.padStart(14),
      ratio === undefined ? '' : `${figure(ratio)} x ${row.against}`,
      row.atMost === undefined ? '' : `bar ${row.atMost}: ${kept ? 'kept' : 'BROKEN'}`,
    ];
    return { line: parts.filter((part) => part !== '').join('  '), kept };
  });
}

function ratioOf(row: Row, medians: ReadonlyMap<string, number>): number | undefined {
  if (row.against === undefined) return undefined;
  const other = medians.get(row.against);
  if (other === undefined)
    throw new Error(`"${row.subject}" is set against "${row.against}", which was not measured`);
  return row.median / other;
}

/** Three significant figures, without an exponent. */
function figure(value: number): string {
  return value >= 1000 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}
