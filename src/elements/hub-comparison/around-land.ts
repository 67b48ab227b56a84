import type { Topology } from 'topojson-specification';
import type { GridLine } from '../../map/svg/grid-arcs';
import { landRings } from '../../map/svg/land-path';
import { pathData } from '../../map/svg/path-data';
import type { MapFrame } from './map-frames';
import { MAP_SIDE } from './map-frames';

const STEPS = 10;

/** Wales, Scotland and the land beyond: a border there must not look like a coast. */
export class AroundLand {
  readonly stepsPerUnit = STEPS;
  private readonly rings: readonly { readonly ring: GridLine; readonly box: readonly number[] }[];

  constructor(context: Topology) {
    const rings = landRings(context, { stepsPerUnit: STEPS, smallestCorner: 0 }, 4);
    this.rings = rings.map((ring) => ({ ring, box: boxOf(ring) }));
  }

  /** Path data of what reaches into the frame; empty for most of England. */
  path(frame: MapFrame): string {
    const side = MAP_SIDE / frame.pixelsPerUnit;
    const edges = [frame.x, frame.y, frame.x + side, frame.y + side].map((unit) => unit * STEPS);
    const [left = 0, top = 0, right = 0, bottom = 0] = edges;
    const near = this.rings.filter(
      ({ box: [x0 = 0, y0 = 0, x1 = 0, y1 = 0] }) => x0 <= right && x1 >= left && y0 <= bottom && y1 >= top,
    );
    return pathData(
      near.map(({ ring }) => ring),
      true,
    );
  }
}

function boxOf(ring: GridLine): readonly number[] {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i + 1 < ring.length; i += 2) {
    const [x = 0, y = 0] = [ring[i], ring[i + 1]];
    box[0] = Math.min(box[0] ?? x, x);
    box[1] = Math.min(box[1] ?? y, y);
    box[2] = Math.max(box[2] ?? x, x);
    box[3] = Math.max(box[3] ?? y, y);
  }
  return box;
}
