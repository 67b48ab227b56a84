/** Phase of education, in the order the school column counts them. */
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

/** Who runs and pays for the school. State-funded are the first three. */
export const STATUSES = [
  'academy',
  'maintained',
  'non-maintained-special',
  'independent',
  'college',
  'other',
] as const;
export type SchoolStatus = (typeof STATUSES)[number];

/**
 * All open schools as columns, one row per school in rising order of atom then URN.
 * `NaN` in a float column is "not known", never zero. Trust 0 is "no trust known".
 */
export interface SchoolTable {
  readonly count: number;
  readonly urn: Uint32Array;
  /** WGS84 degrees. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  /** Atom number 0 to 309. */
  readonly atom: Uint16Array;
  /** Index into the areas record's authorities: the education authority that maintains or hosts the school. */
  readonly authority: Uint8Array;
  /** Index into `PHASES`. */
  readonly phase: Uint8Array;
  /** Index into `STATUSES`. */
  readonly status: Uint8Array;
  /** Headcount, January census. */
  readonly pupils: Float32Array;
  /** Percent eligible for free school meals, 0 to 100, one decimal. */
  readonly fsmPercent: Float32Array;
  /** 1 + row in the trusts file; 0 when no trust is known. */
  readonly trust: Uint16Array;
  /** Percent at the expected standard in key stage 2 mathematics, newest year. */
  readonly ks2Maths: Float32Array;
  /** Pupils eligible for that test; weights for averages. */
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
  readonly town: readonly string[];
  readonly postcode: readonly string[];
  /** Establishment type in the register's words. */
  readonly type: readonly string[];
}
