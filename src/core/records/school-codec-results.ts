import { decodeDigits, decodeKnown, encodeDigits, encodeKnown } from './school-codec-digits';
import type { SchoolResults } from './school-table';
import type { Digits, SchoolResultsRecord } from './school-table-record';

export function encodeSchoolResults(results: SchoolResults): SchoolResultsRecord {
  const columns = [...results.maths, ...results.eligible];
  const rows = Array.from(results.ownSince.keys()).filter((row) =>
    columns.some((column) => !Number.isNaN(column[row] ?? Number.NaN)),
  );
  const pick = (column: ArrayLike<number>) => rows.map((row) => column[row] ?? Number.NaN);
  return {
    years: results.years,
    row: encodeDigits(rows.map((row, i) => row - (rows[i - 1] ?? 0))),
    ownSince: encodeDigits(pick(results.ownSince)),
    maths: results.maths.map((column) => encodeKnown(pick(column))),
    eligible: results.eligible.map((column) => encodeKnown(pick(column))),
  };
}

/** @param count rows of the school table. */
export function decodeSchoolResults(record: SchoolResultsRecord, count: number): SchoolResults {
  const rows = decodeDigits(record.row);
  for (let i = 1; i < rows.length; i += 1) rows[i] = (rows[i] ?? 0) + (rows[i - 1] ?? 0);
  const spread = (digits: Digits) => {
    const column = new Float32Array(count).fill(Number.NaN);
    for (const [i, value] of decodeKnown(digits).entries()) column[rows[i] ?? 0] = value;
    return column;
  };
  const ownSince = new Uint8Array(count);
  for (const [i, year] of decodeDigits(record.ownSince).entries()) ownSince[rows[i] ?? 0] = year;
  return {
    years: record.years,
    maths: record.maths.map(spread),
    eligible: record.eligible.map(spread),
    ownSince,
  };
}
