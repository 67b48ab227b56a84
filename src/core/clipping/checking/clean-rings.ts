import { unite } from '../clipper2';
import { areaOf, type Ring, type Rings, reversed, STEPS, signedArea } from '../rings';
import type { ShapeNote, ShapeProblem } from '../shape-problem';
import type { RawPolygon, RawRing } from './read-coordinates';

/** A ring that encloses less than this is a line or a speck: 1 square metre, in square kilometres. */
const LEAST_AREA = 1e-6;

/** What a ring goes round, were its parts not to cancel out as the two halves of a bow tie do. */
function enclosedArea(ring: Ring): number {
  return ring.length < 8 ? 0 : areaOf(unite([ring], 'any').flat());
}

/** Polygons on the grid: rings open, no point twice in a row, shells anticlockwise, holes clockwise. */
export interface CleanPolygons {
  readonly polygons: readonly Rings[];
  readonly notes: readonly ShapeNote[];
}

export function cleanRings(raw: readonly RawPolygon[]): CleanPolygons | ShapeProblem {
  const cleaner = new RingCleaner();
  const polygons = raw.map((rings) => cleaner.polygon(rings)).filter((rings) => rings.length > 0);
  if (polygons.length === 0) return cleaner.firstSpeck ?? { code: 'empty' };
  return { polygons, notes: cleaner.notes() };
}

class RingCleaner {
  firstSpeck: ShapeProblem | undefined;
  private rings = 0;
  private closed = 0;
  private turned = 0;
  private repeated = 0;
  private specks = 0;

  /** No rings when the shell is a speck: its holes go with it. */
  polygon(raw: RawPolygon): Rings {
    const rings: Ring[] = [];
    for (const [place, points] of raw.entries()) {
      const ring = this.ring(points);
      const area = signedArea(ring);
      if (Math.abs(area) >= LEAST_AREA || enclosedArea(ring) >= LEAST_AREA) {
        rings.push(this.wound(ring, area, place === 0));
      } else {
        this.specks += 1;
        this.firstSpeck ??=
          ring.length < 6 ? { code: 'too-few-points', ring: this.rings } : { code: 'no-extent' };
        if (place === 0) break;
      }
    }
    return rings;
  }

  notes(): ShapeNote[] {
    const counted = [
      { code: 'closed-rings', count: this.closed },
      { code: 'repeated-points', count: this.repeated },
      { code: 'rewound', count: this.turned },
      { code: 'specks-dropped', count: this.specks },
    ] as const;
    return counted.filter(({ count }) => count > 0);
  }

  private ring(raw: RawRing): Ring {
    this.rings += 1;
    const last = raw.length - 2;
    const ring = new Float64Array(raw.length);
    let length = 0;
    for (let i = 0; i <= last; i += 2) {
      const x = Math.round((raw[i] ?? 0) * STEPS);
      const y = Math.round((raw[i + 1] ?? 0) * STEPS);
      if (length > 0 && ring[length - 2] === x && ring[length - 1] === y) {
        this.repeated += 1;
        continue;
      }
      ring[length] = x;
      ring[length + 1] = y;
      length += 2;
    }
    if (length > 2 && ring[0] === ring[length - 2] && ring[1] === ring[length - 1]) length -= 2;
    else if (length >= 6) this.closed += 1;
    return ring.slice(0, length);
  }

  private wound(ring: Ring, area: number, isShell: boolean): Ring {
    if (area > 0 === isShell) return ring;
    this.turned += 1;
    return reversed(ring);
  }
}
