/**
 * Phase of education, in the order the school column counts them. Middle schools are with the phase the register
 * deems them; `special` and `alternative` come from the type of school, as the register gives these no phase.
 * `other` is the independent schools that are not special, universities, and whatever no source tells.
 */
export const PHASES = [
  'primary',
  'secondary',
  'all-through',
  'nursery',
  'sixteen-plus',
  'special',
  'alternative',
  'other',
] as const;
export type Phase = (typeof PHASES)[number];

/** Who runs and pays for the school. State-funded are the first three, see `isStateFunded`. */
export const STATUSES = [
  'academy',
  'maintained',
  'non-maintained-special',
  'independent',
  'college',
  'other',
] as const;
export type SchoolStatus = (typeof STATUSES)[number];

/** Academies and free schools, schools maintained by an authority, and non-maintained special schools. */
export function isStateFunded(status: SchoolStatus | undefined): boolean {
  return status === 'academy' || status === 'maintained' || status === 'non-maintained-special';
}

/**
 * All open schools as columns, one row per school in rising order of atom then URN.
 * `NaN` in a float column is "not known", never zero. Trust 0 is "no trust known".
 */
export interface SchoolTable {
  readonly count: number;
  readonly urn: Uint32Array;
  /** WGS84 degrees, to 0.00005: within 3 m of the register. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  /** Atom number 0 to 309. */
  readonly atom: Uint16Array;
  /** Index into the areas record's authorities: the education authority, seldom another than the district's. */
  readonly authority: Uint8Array;
  /** Index into `PHASES`. */
  readonly phase: Uint8Array;
  /** Index into `STATUSES`. */
  readonly status: Uint8Array;
  /** Headcount, January census; the predecessor's where the school opened or converted since. */
  readonly pupils: Float32Array;
  /** Pupils eligible for free school meals, the same census. Independent schools do not tell. */
  readonly fsmPupils: Float32Array;
  /** The same in percent of `pupils`, 0 to 100, unrounded. */
  readonly fsmPercent: Float32Array;
  /** 1 + row in the trusts file; 0 when no trust is known. */
  readonly trust: Uint16Array;
  /** Percent at the expected standard in key stage 2 mathematics, 2025, whole; suppressed for ten pupils or fewer. */
  readonly ks2Maths: Float32Array;
  /** Pupils eligible for that test; weights for averages. May be known where the percentage is suppressed. */
  readonly ks2Eligible: Float32Array;
  /** Deprivation decile of where the school stands, 1 most deprived to 10; 0 not known. */
  readonly imdDecile: Uint8Array;
  /** Rural-urban class of where the school stands: index into `RURAL_URBAN`; 255 not known. */
  readonly ruralUrban: Uint8Array;
}

export const RURAL_URBAN = ['UN1', 'UF1', 'RLN1', 'RLF1', 'RSN1', 'RSF1'] as const;

/** Names and addresses of the same rows, in a file of their own, fetched when a school is looked for or shown. */
export interface SchoolNames {
  readonly name: readonly string[];
  /** Empty when not known, as the next two. */
  readonly town: readonly string[];
  /** `LS1 4AP` */
  readonly postcode: readonly string[];
  /** Establishment type in the register's words, in the singular. */
  readonly type: readonly string[];
}

/** Key stage 2 mathematics of the same rows over the years, in a file of its own, for trends of localities. */
export interface SchoolResults {
  /** Summers with results by school: there were no tests in 2020 and 2021, and 2022 was not published by school. */
  readonly years: readonly number[];
  /** Per year: percent at the expected standard by row of the table; `NaN` suppressed or not known. */
  readonly maths: readonly Float32Array[];
  /** Per year: pupils eligible; may be known where the percentage is suppressed. */
  readonly eligible: readonly Float32Array[];
  /** By row: figures of the years before this index are of the one school that this one succeeded; 0 when none. */
  readonly ownSince: Uint8Array;
}
