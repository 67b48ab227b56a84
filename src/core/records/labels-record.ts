/**
 * Shape of `labels`: English towns and cities for the map's labels and for finding a town by name. Columns of one
 * length, the place to be labelled first at the top.
 */
export interface LabelsRecord {
  readonly name: readonly string[];
  /** WGS84 degrees, 4 decimals. */
  readonly lon: readonly number[];
  readonly lat: readonly number[];
  /** Atom that the place's point lies in, or lies nearest to. */
  readonly atom: readonly number[];
  /** 1 is labelled first. */
  readonly rank: readonly number[];
  /** Zoom (of 512-pixel tiles) from which the label has room beside those of higher rank: 4 to 11. */
  readonly minZoom: readonly number[];
  /** How large the place is in the gazetteer: 1 from 15,000 people, 2 from 50,000, 3 from 100,000, 4 from 200,000, 5 from 500,000. */
  readonly size: readonly number[];
}
