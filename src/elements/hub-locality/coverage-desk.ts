import type { ShapeCoverage } from '../../core/clipping/shape-coverage';
import type { LocalitySpec } from '../../core/localities/locality-spec';
import type { Atlas } from '../../data/atlas';
import { type CoverRequest, ShapeCoverer } from '../../data/cover-shape';

/** A circle or a drawn shape: what has to be laid over the boundaries. */
export type DrawnSpec = Exclude<LocalitySpec, { readonly kind: 'areas' }>;

/** Shapes of a session of drawing, one for each change that was kept. */
const MOST_KEPT = 40;

/** One coverer for each open atlas, and what it has found: two elements that show one locality compute it once. */
export class CoverageDesk {
  private static readonly desks = new WeakMap<Atlas, CoverageDesk>();
  private readonly known = new Map<string, ShapeCoverage>();
  private readonly coverer: ShapeCoverer;

  private constructor(atlas: Atlas) {
    this.coverer = new ShapeCoverer(atlas);
  }

  static of(atlas: Atlas): CoverageDesk {
    const desk = CoverageDesk.desks.get(atlas) ?? new CoverageDesk(atlas);
    CoverageDesk.desks.set(atlas, desk);
    return desk;
  }

  /** Fetches what covering needs, so that the first shape need not wait for it. */
  warm(): void {
    void this.coverer.warm();
  }

  /** Never rejects. Only what is exact is kept: an estimate may do better another time. */
  async cover(spec: DrawnSpec, request: CoverRequest): Promise<ShapeCoverage> {
    const key = keyOf(spec);
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const found = await this.coverer.cover(spec, request);
    if (found.kind !== 'exact') return found;
    this.known.set(key, found);
    for (const oldest of this.known.keys()) {
      if (this.known.size <= MOST_KEPT) break;
      this.known.delete(oldest);
    }
    return found;
  }
}

/** A new name makes no new coverage. */
function keyOf(spec: DrawnSpec): string {
  return JSON.stringify({ ...spec, name: '' });
}
