/**
 * Shape of a postcode shard, one per postcode area. Sectors are the part before the last two letters
 * (`LS6 1`); a unit is its two letters. Most sectors lie in one atom; the others list their exceptions.
 */
export interface PostcodeShard {
  readonly area: string;
  /** Atom numbers used by this shard; the rest of the file points into this list. */
  readonly atoms: readonly number[];
  /** Sector without its space (`LS61`) to: index into `atoms`, latitude and longitude of the median point. */
  readonly sectors: Readonly<Record<string, readonly [atom: number, lat: number, lon: number]>>;
  /** Sector to index into `atoms` to units run together, two letters each: `{ "LS61": { "3": "AAABXY" } }`. */
  readonly exceptions: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
