import type { MultiPolygon, Polygon, Position } from 'geojson';
import { checkCharacter, readNumbers, unzigzag, writeNumbers, zigzag } from './number-text';

/*
 * A drawn shape as text for a link: which sort it is, how many polygons, rings and points, and each point as a
 * step from the one before, in units of 0.00001 degrees (1.1 m north, 0.7 m east); a check character at the end.
 *
 *     1 | header | rings | points | east north | east north | …… | check
 *
 * No closing point is kept: every ring closes. A shape put into a link should first go through `shapeForLink`,
 * which makes it short enough and says what that costs.
 */
const VERSION = '1';
/** Steps per degree. */
const GRID = 1e5;
const MOST_POINTS = 20_000;

type Step = readonly [x: number, y: number];

/** `''` when the shape is too small to have an area on the grid of the link. */
export function encodeShape(geometry: Polygon | MultiPolygon): string {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const kept = polygons.map(gridRings).filter((rings) => rings.length > 0);
  if (kept.length === 0) return '';
  const numbers = [kept.length * 2 + (geometry.type === 'Polygon' ? 0 : 1)];
  let [x, y] = [0, 0];
  for (const rings of kept) {
    numbers.push(rings.length);
    for (const ring of rings) {
      numbers.push(ring.length);
      for (const [nextX, nextY] of ring) {
        numbers.push(zigzag(nextX - x), zigzag(nextY - y));
        [x, y] = [nextX, nextY];
      }
    }
  }
  const text = VERSION + writeNumbers(numbers);
  return text + checkCharacter(text);
}

/** `undefined` for anything `encodeShape` did not write. Never throws. */
export function decodeShape(text: string): Polygon | MultiPolygon | undefined {
  const body = text.slice(0, -1);
  if (!body.startsWith(VERSION) || checkCharacter(body) !== text.slice(-1)) return undefined;
  const numbers = readNumbers(body.slice(VERSION.length));
  return numbers === undefined ? undefined : readShape(numbers);
}

/** The shape as a link will hold it; `undefined` when it is too small for that. */
export function onLinkGrid(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon | undefined {
  return decodeShape(encodeShape(geometry));
}

/** Rings on the grid without closing and repeated points; a hole that vanishes goes, a shell takes all with it. */
function gridRings(rings: readonly (readonly Position[])[]): Step[][] {
  const [shell, ...holes] = rings.map(gridRing);
  return shell === undefined || shell.length < 3 ? [] : [shell, ...holes.filter((hole) => hole.length >= 3)];
}

function gridRing(ring: readonly Position[]): Step[] {
  const steps: Step[] = [];
  for (const [lon = 0, lat = 0] of ring) {
    const step: Step = [Math.round(lon * GRID), Math.round(lat * GRID)];
    if (!same(step, steps.at(-1))) steps.push(step);
  }
  while (steps.length > 1 && same(steps.at(-1) ?? [0, 0], steps[0])) steps.pop();
  return steps;
}

function same(a: Step, b: Step | undefined): boolean {
  return b !== undefined && a[0] === b[0] && a[1] === b[1];
}

/** Thrown and caught in this file only: reading on after a wrong number makes no sense. */
class NotAShape extends Error {}

function readShape(numbers: readonly number[]): Polygon | MultiPolygon | undefined {
  try {
    return new ShapeReader(numbers).shape();
  } catch (error) {
    if (error instanceof NotAShape) return undefined;
    throw error;
  }
}

class ShapeReader {
  private at = 0;
  private x = 0;
  private y = 0;

  constructor(private readonly numbers: readonly number[]) {}

  shape(): Polygon | MultiPolygon {
    const header = this.next(2, 2 * MOST_POINTS + 1);
    const polygons = this.list(Math.floor(header / 2), () =>
      this.list(this.next(1, MOST_POINTS), () => this.ring(this.next(3, MOST_POINTS))),
    );
    const [first, ...others] = polygons;
    if (this.at !== this.numbers.length || first === undefined) throw new NotAShape();
    if (header % 2 === 1) return { type: 'MultiPolygon', coordinates: polygons };
    if (others.length > 0) throw new NotAShape();
    return { type: 'Polygon', coordinates: first };
  }

  private ring(points: number): Position[] {
    const ring = this.list(points, () => this.point());
    return [...ring, [...(ring[0] ?? [])]];
  }

  private point(): Position {
    this.x += unzigzag(this.next(0, Number.MAX_SAFE_INTEGER));
    this.y += unzigzag(this.next(0, Number.MAX_SAFE_INTEGER));
    if (Math.abs(this.x) > 180 * GRID || Math.abs(this.y) > 90 * GRID) throw new NotAShape();
    return [this.x / GRID, this.y / GRID];
  }

  private next(least: number, most: number): number {
    const number = this.numbers[this.at++];
    if (number === undefined || number < least || number > most) throw new NotAShape();
    return number;
  }

  private list<Item>(length: number, read: () => Item): Item[] {
    return Array.from({ length }, read);
  }
}
