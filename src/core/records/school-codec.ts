import type { AreasRecord } from './areas-record';
import { decodeDigits, decodeKnown, encodeDigits, encodeKnown, filled } from './school-codec-digits';
import { PHASES, type SchoolTable, STATUSES } from './school-table';
import type { SchoolsRecord } from './school-table-record';

/** Steps of a coordinate per degree: within 3 m, where the register is 65 m from the middle of the postcode. */
const STEPS = 20_000;

type Columns = SchoolsRecord['columns'];
type Areas = Pick<AreasRecord, 'atoms' | 'districts'>;

/** The table as published. Rows must be in order of atom, then URN; coordinates are rounded to 0.00005 degrees. */
export function encodeSchools(table: SchoolTable, areas: Areas): SchoolsRecord {
  const rows = Array.from(table.urn.keys());
  const perAtom = areas.atoms.map((_, atom) => table.atom.filter((other) => other === atom).length);
  const lon = Array.from(table.lon, (degrees) => Math.round(degrees * STEPS));
  const lat = Array.from(table.lat, (degrees) => Math.round(degrees * STEPS));
  const west = corners(perAtom, lon);
  const south = corners(perAtom, lat);
  const atomOf = (row: number) => table.atom[row] ?? 0;
  const columns: Columns = {
    urn: encodeDigits(rows.map((row) => (table.urn[row] ?? 0) - urnBefore(table, row))),
    lon: encodeDigits(lon.map((steps, row) => steps - (west[atomOf(row)] ?? 0))),
    lat: encodeDigits(lat.map((steps, row) => steps - (south[atomOf(row)] ?? 0))),
    kind: encodeDigits(
      rows.map((row) => (table.phase[row] ?? 0) * STATUSES.length + (table.status[row] ?? 0)),
    ),
    pupils: encodeKnown(table.pupils),
    fsmPupils: encodeKnown(table.fsmPupils),
    trust: encodeDigits(table.trust),
    ks2Maths: encodeKnown(table.ks2Maths),
    ks2Eligible: encodeKnown(table.ks2Eligible),
    imdDecile: encodeDigits(table.imdDecile),
    ruralUrban: encodeDigits(Array.from(table.ruralUrban, (index) => (index === 255 ? 0 : index + 1))),
  };
  const usual = authorityByAtom(areas);
  const otherAuthority = rows
    .filter((row) => table.authority[row] !== usual[atomOf(row)])
    .map((row) => [row, table.authority[row] ?? 0] as const);
  return { perAtom, west, south, otherAuthority, columns };
}

/**
 * @param areas of the same edition: it says to which authority an atom belongs.
 * @throws RangeError when the columns are not of one length.
 */
export function decodeSchools(record: SchoolsRecord, areas: Areas): SchoolTable {
  const { perAtom, west, south, columns } = record;
  const count = perAtom.reduce((sum, schools) => sum + schools, 0);
  for (const [name, [digits]] of Object.entries(columns)) {
    if (digits?.length !== count) throw new RangeError(`schools: "${name}" has not ${count} rows`);
  }
  const atom = atomColumn(perAtom, count);
  const kind = decodeDigits(columns.kind);
  const imdDecile = decodeDigits(columns.imdDecile);
  const ruralUrban = decodeDigits(columns.ruralUrban);
  const trust = decodeDigits(columns.trust);
  const pupils = decodeKnown(columns.pupils);
  const fsmPupils = decodeKnown(columns.fsmPupils);
  return {
    count,
    urn: addUp(decodeDigits(columns.urn), atom),
    lon: decodeDigits(columns.lon).map((steps, row) => (steps + (west[atom[row] ?? 0] ?? 0)) / STEPS),
    lat: decodeDigits(columns.lat).map((steps, row) => (steps + (south[atom[row] ?? 0] ?? 0)) / STEPS),
    atom,
    authority: authorities(atom, record.otherAuthority, areas),
    phase: filled(new Uint8Array(count), (row) =>
      Math.min(Math.floor((kind[row] ?? 0) / STATUSES.length), PHASES.length - 1),
    ),
    status: filled(new Uint8Array(count), (row) => (kind[row] ?? 0) % STATUSES.length),
    pupils,
    fsmPupils,
    fsmPercent: fsmPupils.map((eligible, row) => (100 * eligible) / (pupils[row] ?? Number.NaN)),
    trust: filled(new Uint16Array(count), (row) => trust[row] ?? 0),
    ks2Maths: decodeKnown(columns.ks2Maths),
    ks2Eligible: decodeKnown(columns.ks2Eligible),
    imdDecile: filled(new Uint8Array(count), (row) => imdDecile[row] ?? 0),
    // 0 less 1 wraps round to 255, "not known".
    ruralUrban: filled(new Uint8Array(count), (row) => (ruralUrban[row] ?? 0) - 1),
  };
}

/** Rows go by atom. */
function atomColumn(perAtom: readonly number[], count: number): Uint16Array {
  const column = new Uint16Array(count);
  let start = 0;
  for (const [atom, schools] of perAtom.entries()) {
    column.fill(atom, start, start + schools);
    start += schools;
  }
  return column;
}

function authorities(atom: Uint16Array, others: SchoolsRecord['otherAuthority'], areas: Areas): Uint8Array {
  const usual = authorityByAtom(areas);
  const column = filled(new Uint8Array(atom.length), (row) => usual[atom[row] ?? 0] ?? 0);
  for (const [row, authority] of others) column[row] = authority;
  return column;
}

function authorityByAtom(areas: Areas): number[] {
  return areas.atoms.map(([, , district]) => areas.districts[district]?.[3] ?? 0);
}

/** URN of the row before when it is of the same atom, else 0. */
function urnBefore(table: SchoolTable, row: number): number {
  return table.atom[row] === table.atom[row - 1] ? (table.urn[row - 1] ?? 0) : 0;
}

function addUp(differences: Float64Array, atom: Uint16Array): Uint32Array {
  const urn = Uint32Array.from(differences);
  for (let row = 1; row < urn.length; row += 1) {
    if (atom[row] === atom[row - 1]) urn[row] = (urn[row] ?? 0) + (urn[row - 1] ?? 0);
  }
  return urn;
}

/** Least value per atom; 0 for an atom without schools. */
function corners(perAtom: readonly number[], values: readonly number[]): number[] {
  let start = 0;
  return perAtom.map((schools) => {
    const own = values.slice(start, start + schools);
    start += schools;
    return own.length === 0 ? 0 : Math.min(...own);
  });
}
