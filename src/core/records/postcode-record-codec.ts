import type { PostcodeShard } from './postcode-record';

/** Letters of the last two places. The other six (C, I, K, M, O, V) are never used: they are too easily misread. */
export const UNIT_LETTERS = 'ABDEFGHJLNPQRSTUWXYZ';

/** Atoms in a shard are named by one letter, so there can be no more than this many. */
export const SHARD_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

const SIDE = UNIT_LETTERS.length;
/** A row of 20 units is 20 bits, which is 4 digits of base 32 exactly. */
const DIGITS = 4;
const SECTOR_LENGTH = SIDE * DIGITS;

/** 0 to 399 in alphabetical order, `AA` to `ZZ`; `undefined` when a letter is not used in postcodes. */
export function unitNumber(unit: string): number | undefined {
  const row = UNIT_LETTERS.indexOf(unit.charAt(0));
  const column = UNIT_LETTERS.indexOf(unit.charAt(1));
  return unit.length !== 2 || row < 0 || column < 0 ? undefined : row * SIDE + column;
}

/**
 * A sector's units as 80 characters: one row per first letter, its 20 second letters as bits, the highest first.
 *
 *     units AA, AB, AZ, DA      row A  11000000000000000001  →  o001
 *                               row B  00000000000000000000  →  0000
 *                               row D  10000000000000000000  →  g000
 */
export function encodeUnits(units: Iterable<number>): string {
  const rows = new Uint32Array(SIDE);
  for (const unit of units) {
    const row = Math.floor(unit / SIDE);
    rows[row] = (rows[row] ?? 0) | bit(unit);
  }
  return Array.from(rows, (row) => row.toString(32).padStart(DIGITS, '0')).join('');
}

/** Atoms of a sector's units, given in alphabetical order as indexes into the shard's atoms: `A12B3A`. */
export function encodeRuns(atoms: readonly number[]): string {
  let text = '';
  for (let i = 0; i < atoms.length; ) {
    const start = i;
    const atom = atoms[start] ?? 0;
    while (i < atoms.length && atoms[i] === atom) i += 1;
    text += SHARD_LETTERS.charAt(atom) + (i < atoms.length ? i - start : '');
  }
  return text;
}

/** Atom number of a unit in the shard's n-th sector; `undefined` when the directory has no such unit. */
export function atomOfUnit(shard: PostcodeShard, sector: number, unit: number): number | undefined {
  const rank = rankOfUnit(shard.units, sector * SECTOR_LENGTH, unit);
  return rank === undefined ? undefined : shard.atoms[letterAt(shard.runs[sector] ?? '', rank)];
}

/** The atom that all units of the shard's n-th sector lie in; `undefined` when they lie in several. */
export function atomOfSector(shard: PostcodeShard, sector: number): number | undefined {
  const runs = shard.runs[sector] ?? '';
  return runs.length === 1 ? shard.atoms[SHARD_LETTERS.indexOf(runs)] : undefined;
}

/** How many of the sector's units come before this one; `undefined` when it is not among them. */
function rankOfUnit(units: string, start: number, unit: number): number | undefined {
  const last = Math.floor(unit / SIDE);
  const row = rowAt(units, start, last);
  if ((row & bit(unit)) === 0) return undefined;
  // Bits above the unit's own are the units before it in its row.
  let rank = ones(row >>> (SIDE - (unit % SIDE)));
  for (let i = 0; i < last; i += 1) rank += ones(rowAt(units, start, i));
  return rank;
}

/** Index of the atom of the n-th unit in the runs. */
function letterAt(runs: string, rank: number): number {
  let passed = 0;
  for (const [, letter = '', length] of runs.matchAll(/([A-Za-z])(\d*)/g)) {
    passed += length === '' ? Number.POSITIVE_INFINITY : Number(length);
    if (rank < passed) return SHARD_LETTERS.indexOf(letter);
  }
  return -1;
}

function rowAt(units: string, start: number, row: number): number {
  const from = start + row * DIGITS;
  return Number.parseInt(units.slice(from, from + DIGITS), 32);
}

function bit(unit: number): number {
  return 1 << (SIDE - 1 - (unit % SIDE));
}

function ones(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
