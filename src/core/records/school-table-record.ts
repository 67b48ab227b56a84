/**
 * Published shapes of the three files on schools. Numbers are columns of base-64 digits as text (`Digits`): after
 * compression as small as bytes, and sent compressed by hosts that leave unknown binary files as they are.
 */

/** One string per digit, lowest first, one character per row; see `school-codec-digits`. */
export type Digits = readonly string[];

/** Shape of `schools`. A figure that can be missing is written as 1 + itself, and 0 for "not known". */
export interface SchoolsRecord {
  /** How many schools each atom has: rows go by atom, then URN. */
  readonly perAtom: readonly number[];
  /** South-western corner of each atom's schools, in twenty-thousandths of a degree: `lon` and `lat` count from there. */
  readonly west: readonly number[];
  readonly south: readonly number[];
  /** Schools of another education authority than their district's: row, index of the authority. */
  readonly otherAuthority: readonly (readonly [row: number, authority: number])[];
  readonly columns: {
    /** Difference from the school before in the same atom; the first is given whole. */
    readonly urn: Digits;
    readonly lon: Digits;
    readonly lat: Digits;
    /** Index of phase times the number of statuses, plus index of status. */
    readonly kind: Digits;
    readonly pupils: Digits;
    readonly fsmPupils: Digits;
    readonly trust: Digits;
    readonly ks2Maths: Digits;
    readonly ks2Eligible: Digits;
    readonly imdDecile: Digits;
    readonly ruralUrban: Digits;
  };
}

/** Shape of `school-names`. */
export interface SchoolNamesRecord {
  /** Frequent ends of names (` Primary School`); the first is empty. */
  readonly endings: readonly string[];
  readonly name: readonly string[];
  /** Index into `endings`, to be put after `name`. */
  readonly ending: Digits;
  readonly town: readonly string[];
  /** Postcode before its space, and the three characters after it as three strings; blanks where not known. */
  readonly outcode: readonly string[];
  readonly incode: readonly [string, string, string];
  readonly types: readonly string[];
  /** Index into `types`. */
  readonly type: Digits;
}

/** Shape of `school-results`: only the rows that have any result. 0 is "not known", else 1 + the figure. */
export interface SchoolResultsRecord {
  readonly years: readonly number[];
  /** Row of the school table, as the difference from the one before. */
  readonly row: Digits;
  readonly ownSince: Digits;
  /** Per year. */
  readonly maths: readonly Digits[];
  readonly eligible: readonly Digits[];
}
