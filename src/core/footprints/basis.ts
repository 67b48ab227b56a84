/**
 * How firmly an entry "this hub serves this area" is known.
 *
 * - `stated`: a source names the area as this hub's;
 * - `evidenced`: a school, lead or partner there is documented as working with the hub, but no list was seen;
 * - `inferred`: by elimination, adjacency or the hub's name.
 */
export type Basis = 'stated' | 'evidenced' | 'inferred';

export const BASES: readonly Basis[] = ['stated', 'evidenced', 'inferred'];

/** The weaker of two bases: what a result rests on is only as firm as its weakest part. */
export function weakerBasis(a: Basis, b: Basis): Basis {
  return BASES.indexOf(a) >= BASES.indexOf(b) ? a : b;
}

/** `undefined` for no bases at all, since nothing rests on nothing. */
export function weakestBasis(bases: Iterable<Basis>): Basis | undefined {
  let weakest: Basis | undefined;
  for (const basis of bases) weakest = weakest === undefined ? basis : weakerBasis(weakest, basis);
  return weakest;
}
