import type { Row } from './bench';

/** A row as it is printed, and whether it keeps to its bar. */
export interface Verdict {
  readonly line: string;
  readonly kept: boolean;
}

/** Sets each row against the row it names. @throws when a row names a row that is not there. */
export function verdicts(rows: readonly Row[]): readonly Verdict[] {
  const values = new Map(rows.map((row) => [row.subject, row.value]));
  const width = Math.max(0, ...rows.map((row) => row.subject.length));
  return rows.map((row) => {
    const ratio = ratioOf(row, values);
    const judged = ratio ?? row.value;
    const kept = row.atMost === undefined || judged <= row.atMost;
    const parts = [
      row.subject.padEnd(width),
      `${figure(row.value)} ${row.unit}`.padStart(14),
      `${row.measure ?? 'median'} of ${row.runs}`.padStart(14),
      ratio === undefined ? '' : `${times(ratio)} ${row.against}`,
      row.atMost === undefined
        ? ''
        : `bar ${ratio === undefined ? row.atMost : times(row.atMost)}: ${kept ? 'kept' : 'BROKEN'}`,
    ];
    return { line: parts.filter((part) => part !== '').join('  '), kept };
  });
}

function ratioOf(row: Row, values: ReadonlyMap<string, number>): number | undefined {
  if (row.against === undefined) return undefined;
  const other = values.get(row.against);
  if (other === undefined)
    throw new Error(`"${row.subject}" is set against "${row.against}", which was not measured`);
  return row.value / other;
}

/** `0.35 x`, or, since nobody reads small fractions well, `1/10400 of`. */
function times(ratio: number): string {
  return ratio < 0.1 ? `1/${figure(1 / ratio)} of` : `${figure(ratio)} x`;
}

/** Three significant figures, without an exponent. */
function figure(value: number): string {
  return value >= 1000 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}
