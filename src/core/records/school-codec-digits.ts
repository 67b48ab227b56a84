import type { Digits } from './school-table-record';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BASE = ALPHABET.length;
const VALUES = new Uint8Array(128);
for (let digit = 0; digit < BASE; digit += 1) VALUES[ALPHABET.charCodeAt(digit)] = digit;

/**
 * Whole numbers from 0 as base-64 digits, the digits of one place together: high digits repeat and low ones do not,
 * so that a compressor fares better with each by itself.
 *
 *     5, 70, 64  →  lowest digits "FGA", next digits "ABB"
 */
export function encodeDigits(numbers: ArrayLike<number>): Digits {
  const digits: string[] = [];
  let rest = Array.from(numbers);
  const bad = rest.find((number) => !Number.isInteger(number) || number < 0);
  if (bad !== undefined) throw new RangeError(`encodeDigits: ${bad} is not a whole number from 0`);
  do {
    digits.push(rest.map((number) => ALPHABET.charAt(number % BASE)).join(''));
    rest = rest.map((number) => Math.floor(number / BASE));
  } while (rest.some((number) => number > 0));
  return digits;
}

export function decodeDigits(digits: Digits): Float64Array {
  const numbers = new Float64Array(digits[0]?.length ?? 0);
  digits.forEach((column, place) => {
    const worth = BASE ** place;
    for (let row = 0; row < numbers.length; row += 1) {
      numbers[row] = (numbers[row] ?? 0) + worth * (VALUES[column.charCodeAt(row)] ?? 0);
    }
  });
  return numbers;
}

/** 0 for `NaN`, "not known"; otherwise 1 + the number. */
export function encodeKnown(numbers: ArrayLike<number>): Digits {
  return encodeDigits(Array.from(numbers, (number) => (Number.isNaN(number) ? 0 : number + 1)));
}

export function decodeKnown(digits: Digits): Float32Array {
  const codes = decodeDigits(digits);
  return filled(new Float32Array(codes.length), (row) => (codes[row] || Number.NaN) - 1);
}

/** A column written row by row: several times quicker than `from`, which goes by an iterator. */
export function filled<Column extends Float32Array | Float64Array | Uint8Array | Uint16Array>(
  column: Column,
  value: (row: number) => number,
): Column {
  for (let row = 0; row < column.length; row += 1) column[row] = value(row);
  return column;
}
