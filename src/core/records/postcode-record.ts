/**
 * Shape of a postcode shard, one per postcode area: every unit of the directory with its atom. Columns, one entry
 * per sector (`LS6 1`, all but the last two letters) in the order of `sectors`.
 */
export interface PostcodeShard {
  /** `LS` */
  readonly area: string;
  /** Numbers of the atoms that this shard refers to by letter: `A` is the first. */
  readonly atoms: readonly number[];
  /** Sectors without area and space, in rising order: `LS6 1` is `61`, `SW1A 1` is `1A1`. */
  readonly sectors: readonly string[];
  /** Median point of the sector's units, WGS84, in thousandths of a degree. */
  readonly lat: readonly number[];
  readonly lon: readonly number[];
  /** Which of the 400 possible units there are: 80 characters per sector, see `postcode-record-codec`. */
  readonly units: string;
  /** In which atoms those units lie, as runs in alphabetical order: `A`, or `A12B3A`; the last run goes to the end. */
  readonly runs: readonly string[];
}
