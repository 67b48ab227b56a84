import { buffersOf, packBoundaries } from '../core/clipping/pack-boundaries';
import type { SchoolPoints } from '../core/clipping/schools-inside';
import {
  type Progress,
  type ShapeCoverage,
  type ShapeInput,
  TIME_LIMIT,
} from '../core/clipping/shape-coverage';
import type { Atlas } from './atlas';
import { breath } from './breath';
import { ClippingDesk } from './clipping-desk';
import { startClippingWorker } from './start-clipping-worker';

export interface CoverRequest {
  readonly signal?: AbortSignal;
  /** Called while it takes longer than a few hundredths of a second. 0 to 1. */
  readonly onProgress?: (progress: Progress) => void;
  /** Milliseconds after which what is left is estimated. 5,000 unless told. */
  readonly timeLimit?: number;
}

type Sources = Pick<Atlas, 'detail' | 'schools'>;

/**
 * Covers England with shapes, away from the page's own thread. Detail boundaries, schools, engine and worker are
 * fetched with the first shape, or before by `warm`. Nothing here rejects: what goes wrong is in the result.
 *
 *     const coverer = new ShapeCoverer(atlas);
 *     const coverage = await coverer.cover({ kind: 'circle', lon: -1.55, lat: 53.8, radius: 5 }, { signal });
 */
export class ShapeCoverer {
  private desk: Promise<ClippingDesk | undefined> | undefined;
  private here: ReturnType<typeof openHere> | undefined;

  /** @param start left out except in tests. */
  constructor(
    private readonly atlas: Sources,
    private readonly start: () => Worker = startClippingWorker,
  ) {}

  /** Fetches and prepares what covering needs; call it when the drawing tool opens. False when that failed. */
  async warm(): Promise<boolean> {
    return (await this.openDesk()) !== undefined;
  }

  async cover(input: ShapeInput, request: CoverRequest = {}): Promise<ShapeCoverage> {
    const desk = await this.openDesk();
    if (desk === undefined) return { kind: 'failed', reason: 'no-data' };
    if (request.signal?.aborted === true) return { kind: 'failed', reason: 'cancelled' };
    const sent: ShapeInput = input.kind === 'areas' ? { kind: 'areas', atoms: [...input.atoms] } : input;
    const result = await desk.cover(sent, { ...request, timeLimit: request.timeLimit ?? TIME_LIMIT });
    return result ?? this.coverHere(sent, request);
  }

  /** Ends the worker. A later shape starts another. */
  close(): void {
    void this.desk?.then((desk) => desk?.close());
    this.desk = undefined;
  }

  /** A desk that is open, or `undefined` when the data could not be had; asking again tries again. */
  private async openDesk(): Promise<ClippingDesk | undefined> {
    this.desk ??= this.open().catch(() => undefined);
    const asked = this.desk;
    const desk = await asked;
    if (desk !== undefined && !desk.isClosed) return desk;
    if (this.desk === asked) this.desk = undefined;
    return desk === undefined ? undefined : this.openDesk();
  }

  private async open(): Promise<ClippingDesk> {
    const [topology, schools] = await Promise.all([this.atlas.detail(), this.atlas.schools()]);
    await breath();
    const boundaries = packBoundaries(topology);
    return new ClippingDesk(
      this.start,
      { kind: 'open', boundaries, schools: pointsOf(schools) },
      buffersOf(boundaries),
    );
  }

  /** Where the page's policy allows no worker: on the page's own thread, a few milliseconds at a time. */
  private async coverHere(input: ShapeInput, request: CoverRequest): Promise<ShapeCoverage> {
    try {
      this.here ??= openHere(this.atlas);
      const { coverShapeInSteps, boundaries, schools } = await this.here;
      return await coverShapeInSteps(input, boundaries, { ...request, schools });
    } catch {
      this.here = undefined;
      return { kind: 'failed', reason: 'no-data' };
    }
  }
}

async function openHere(atlas: Sources) {
  const [{ coverShapeInSteps }, { Boundaries }, topology, schools] = await Promise.all([
    import('../core/clipping/cover-shape'),
    import('../core/clipping/boundaries'),
    atlas.detail(),
    atlas.schools(),
  ]);
  return {
    coverShapeInSteps,
    boundaries: new Boundaries(packBoundaries(topology)),
    schools: pointsOf(schools),
  };
}

function pointsOf({ lon, lat, atom }: SchoolPoints): SchoolPoints {
  return { lon, lat, atom };
}
