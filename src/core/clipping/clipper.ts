import type { Ring, Rings } from './rings';

/**
 * An engine that cuts one figure with another. Two are at hand:
 *
 * | | Clipper2 (clipper2-ts) | Turf (polyclip-ts) |
 * | --- | --- | --- |
 * | 100 points over about 30 districts, `npm run bench clipping` | 9 ms | 319 ms, 35 times as long |
 * | worst error against GEOS, of the shape's area | 4.5e-7 of 3,000 shapes, all of it slivers left out | under 1e-6 of 24 |
 * | exceptions | none | none |
 *
 * So Clipper2 makes the cuts, and Turf is asked again when what Clipper2 gives cannot be right; in tests Turf and GEOS
 * are the references. With both, the worker is 38 kB gzip. Engines that were measured and left: martinez is silently
 * wrong, JSTS throws on what districts look like, clipper2-wasm and geos-wasm are fast but need 80 to 770 kB.
 */
export interface Clipper {
  readonly name: 'clipper2' | 'turf';
  /**
   * What both figures cover, by the even-odd rule, as rings whose signed areas add up to its area: shells turn
   * anticlockwise, holes clockwise. May throw.
   */
  intersect(subject: readonly Rings[], clip: readonly Rings[]): Ring[];
  /** Whether `intersect` takes outlines that run to and fro outside the other figure's box, as `cropRings` leaves. */
  readonly takesCropped: boolean;
}
