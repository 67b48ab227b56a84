import type { SchoolResults, SchoolTable } from '../../../src/core/records/school-table';
import {
  PHASES,
  type Phase,
  RURAL_URBAN,
  type SchoolStatus,
  STATUSES,
} from '../../../src/core/records/school-table';

interface ToySchool {
  readonly atom: number;
  readonly authority: number;
  readonly phase: Phase;
  readonly status: SchoolStatus;
  readonly pupils: number;
  readonly fsm: number;
  readonly trust: number;
  readonly maths: number;
  readonly eligible: number;
  readonly decile: number;
  readonly ruralUrban: (typeof RURAL_URBAN)[number] | undefined;
}

const school = (
  atom: number,
  authority: number,
  [phase, status]: readonly [Phase, SchoolStatus],
  [pupils, fsm]: readonly [number, number],
  trust: number,
  [maths, eligible]: readonly [number, number],
  [decile, ruralUrban]: readonly [number, ToySchool['ruralUrban']],
): ToySchool => ({ atom, authority, phase, status, pupils, fsm, trust, maths, eligible, decile, ruralUrban });

const NO_TEST = [Number.NaN, Number.NaN] as const;
const NONE = [Number.NaN, Number.NaN] as const;

/** Row by row: atom, authority, kind, pupils with those on free meals, trust, maths and its pupils, where it stands. */
const ROWS: readonly ToySchool[] = [
  school(0, 0, ['primary', 'academy'], [200, 50], 1, [80, 30], [1, 'UN1']),
  school(0, 0, ['primary', 'maintained'], [100, 10], 0, [60, 10], [2, 'UN1']),
  school(0, 0, ['primary', 'independent'], [300, Number.NaN], 0, NO_TEST, [10, 'UN1']),
  school(1, 0, ['secondary', 'academy'], [700, 140], 1, NO_TEST, [1, 'RLN1']),
  school(1, 0, ['primary', 'academy'], NONE, 2, [Number.NaN, 8], [0, undefined]),
  school(2, 1, ['primary', 'academy'], [150, 15], 0, [70, 20], [5, 'RSF1']),
  school(2, 1, ['special', 'maintained'], [50, 25], 0, NO_TEST, [6, 'RSF1']),
  school(7, 2, ['primary', 'maintained'], [40, 4], 0, [100, 6], [9, 'RSF1']),
];

export function toySchools(): SchoolTable {
  const column = (value: (row: ToySchool) => number) => ROWS.map(value);
  return {
    count: ROWS.length,
    urn: Uint32Array.from(ROWS, (_, row) => 100000 + row),
    lon: Float64Array.from(ROWS, ({ atom }) => (atom % 4) + 0.5),
    lat: Float64Array.from(ROWS, ({ atom }) => 51.5 - Math.floor(atom / 4)),
    atom: Uint16Array.from(column(({ atom }) => atom)),
    authority: Uint8Array.from(column(({ authority }) => authority)),
    phase: Uint8Array.from(column(({ phase }) => PHASES.indexOf(phase))),
    status: Uint8Array.from(column(({ status }) => STATUSES.indexOf(status))),
    pupils: Float32Array.from(column(({ pupils }) => pupils)),
    fsmPupils: Float32Array.from(column(({ fsm }) => fsm)),
    fsmPercent: Float32Array.from(column(({ pupils, fsm }) => (100 * fsm) / pupils)),
    trust: Uint16Array.from(column(({ trust }) => trust)),
    ks2Maths: Float32Array.from(column(({ maths }) => maths)),
    ks2Eligible: Float32Array.from(column(({ eligible }) => eligible)),
    imdDecile: Uint8Array.from(column(({ decile }) => decile)),
    ruralUrban: Uint8Array.from(
      column(({ ruralUrban }) => (ruralUrban === undefined ? 255 : RURAL_URBAN.indexOf(ruralUrban))),
    ),
  };
}

/** 2024 as in 2025 but ten points lower; 2022 was not published by school. */
export function toyResults(): SchoolResults {
  const { ks2Maths, ks2Eligible } = toySchools();
  return {
    years: [2024, 2025],
    maths: [ks2Maths.map((value) => value - 10), ks2Maths],
    eligible: [ks2Eligible, ks2Eligible],
    ownSince: new Uint8Array(ROWS.length),
  };
}
