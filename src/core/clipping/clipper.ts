import type { Ring, Rings } from './rings';

/**
 * An engine that cuts one figure with another. Two are at hand:
 *
 * | 100 points over 30 districts, detail boundaries | Clipper2 (clipper2-ts) | Turf (polyclip-ts) |
 * | --- | --- | --- |
 * | time of the cuts | see `npm run bench clipping` | 30 to 44 times as long |
 * | worst error against GEOS, of 70 random shapes | 1.4e-8 of the shape on a grid of 0.1 mm, 1.8e-6 on one of 1 cm | 1e-13 |
 * | exceptions, wrong results in 600 random shapes | none | none |
 * | size, gzip | 28 kB | 16 kB |
 *
 * So Clipper2 makes the cuts, and Turf is asked again when what Clipper2 gives cannot be right; in tests it and GEOS
 * are the reference. Engines that were measured and left: martinez is silently wrong, JSTS throws on what districts
 * look like, clipper2-wasm and geos-wasm are fast but need 80 to 770 kB.
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
