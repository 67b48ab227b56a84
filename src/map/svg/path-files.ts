import { nextTask } from '../../core/next-task';
import type { MapEvents, MapSources } from '../drawing';
import { AtomPaths } from './atom-paths';
import { landPath } from './land-path';

/** Steps to a unit: finer than a screen pixel as far in as each file goes. */
const OVERVIEW_STEPS = 100;
const DETAIL_STEPS = 400;
/** Zoom from which the overview's borders are visibly coarser than the screen. */
export const DETAIL_ZOOM = 8.5;
export const AROUND_STEPS = 10;

/** The boundary files as paths, each fetched and laid on its grid once. A file that fails costs only itself. */
export class PathFiles {
  private readonly paths = new Map<'overview' | 'detail', AtomPaths>();
  private readonly waiting = new Set<string>();

  constructor(
    private readonly sources: MapSources,
    private readonly missing: (event: MapEvents['missing']) => void,
    /** Called when a file has come and there is more to draw. */
    private readonly arrived: () => void,
  ) {}

  /** The finest paths there are for a zoom; asks for those that are wanted and not there. */
  best(zoom: number): AtomPaths | undefined {
    const overview = this.paths.get('overview');
    if (zoom < DETAIL_ZOOM) return overview ?? this.ask('overview', OVERVIEW_STEPS);
    return this.paths.get('detail') ?? this.ask('detail', DETAIL_STEPS) ?? overview;
  }

  /** Land around England as path data in `AROUND_STEPS`; rejects never, `undefined` when it cannot be had. */
  async around(): Promise<string | undefined> {
    try {
      const topology = await this.sources.context();
      await nextTask();
      return landPath(topology, { stepsPerUnit: AROUND_STEPS, smallestCorner: 4 }, 4);
    } catch (error) {
      this.missing({ what: 'context', error });
      return undefined;
    }
  }

  private ask(name: 'overview' | 'detail', stepsPerUnit: number): undefined {
    if (!this.waiting.has(name)) void this.fetch(name, stepsPerUnit);
    return undefined;
  }

  /** A file that failed is asked for again the next time it is wanted. */
  private async fetch(name: 'overview' | 'detail', stepsPerUnit: number): Promise<void> {
    this.waiting.add(name);
    try {
      const topology = await this.sources[name]();
      // Reading so large a file and laying its lines on the grid are each enough for one task.
      await nextTask();
      this.paths.set(name, new AtomPaths(topology, { stepsPerUnit, smallestCorner: 0 }));
    } catch (error) {
      this.waiting.delete(name);
      this.missing({ what: name, error });
      return;
    }
    this.arrived();
  }
}
