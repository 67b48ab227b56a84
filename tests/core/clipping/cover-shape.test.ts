import { describe, expect, it } from 'vitest';
import type { Clipper } from '../../../src/core/clipping/clipper';
import { clipper2 } from '../../../src/core/clipping/clipper2';
import { coverShape, coverShapeInSteps } from '../../../src/core/clipping/cover-shape';
import type { CoveredEngland, ShapeCoverage, ShapeInput } from '../../../src/core/clipping/shape-coverage';
import { geodesicArea } from '../../../src/core/geography/geodesic-area';
import { box, polygon, toyBoundaries } from './toy-boundaries';

const toy = toyBoundaries();
const shape = (...rings: Parameters<typeof polygon>): ShapeInput => ({
  kind: 'shape',
  geometry: polygon(...rings),
});

function answered(result: ShapeCoverage): CoveredEngland & { kind: string } {
  if (result.kind === 'failed') throw new Error(JSON.stringify(result));
  return result;
}

function sharesOf(result: ShapeCoverage): Record<number, number> {
  return Object.fromEntries(
    answered(result).atoms.map(({ atom, share }) => [atom, Number(share.toFixed(4))]),
  );
}

describe('what a shape takes of each atom', () => {
  /*
   *   +-----+-----+-----+
   *   |     |     |     |      half of 4 and 5 from the north, all between
   *   +-----+-----+-----+      their outer thirds …
   *   |   ..|.....|..   |
   *   |   ::|:::::|::   |      the shape, -0.95 to -0.75, 53.05 to 53.15
   *   +-----+-----+-----+
   *   |   ::|:::::|::   |
   *   +-----+-----+-----+
   */
  it('is its share of the area where the outline cuts', () => {
    const result = coverShape(shape(box(-0.95, 53.05, -0.75, 53.15)), toy);
    expect(result.kind).toBe('exact');
    // Not quite halves and quarters: a degree of longitude is 0.12 % shorter 0.05 degrees further north.
    expect(sharesOf(result)).toEqual({ 0: 0.2499, 1: 0.4997, 2: 0.2499, 3: 0.2501, 4: 0.5003, 5: 0.2501 });
    expect(answered(result).outside).toBe(0);
    expect(answered(result).explanation).toMatchObject({
      decided: 0,
      clipped: 6,
      engines: ['clipper2'],
      points: 4,
    });
  });

  /*
   *   .................
   *   :+-----+-----+--:--+
   *   :|     |     |  :  |     3, 4, 6, 7 are taken whole and nothing is cut there;
   *   :+-----+-----+--:--+     0 and 1 are cut, 2, 5 and 8 too
   *   :|     |     |  :  |
   *   :+-----+-----+--:--+
   *   :::::::::::::::::  |
   *    |     |     |     |
   */
  it('is 1 without any cut where the outline stays clear of the atom', () => {
    const result = coverShape(shape(box(-1.05, 53.05, -0.75, 53.35)), toy);
    expect(sharesOf(result)).toMatchObject({ 3: 1, 4: 1, 6: 1, 7: 1, 5: 0.5, 8: 0.5 });
    expect(answered(result).explanation).toMatchObject({ decided: 4, clipped: 5 });
    expect(answered(result).outside).toBeGreaterThan(0);
  });

  /*
   *   +-----------+
   *   |  +-----+  |     a ring of land: the hole takes atom 4 out again, which the outline of the hole
   *   |  |  4  |  |     follows to the vertex
   *   |  +-----+  |
   *   +-----------+
   */
  it('leaves out what a hole leaves out', () => {
    const result = coverShape(shape(box(-1, 53, -0.7, 53.3), box(-0.9, 53.1, -0.8, 53.2).reverse()), toy);
    expect(sharesOf(result)).toEqual({ 0: 1, 1: 1, 2: 1, 3: 1, 5: 1, 6: 1, 7: 1, 8: 1 });
  });

  /* One island of atom 9 in the shape, the other out; the outline meets neither. */
  it('takes whole parts of an atom without cutting', () => {
    const result = coverShape(shape(box(-0.66, 53.2, -0.6, 53.3)), toy);
    expect(sharesOf(result)).toEqual({ 9: 0.4994 });
    expect(answered(result).explanation).toMatchObject({ decided: 1, clipped: 0, engines: [] });
  });

  it('is the shape within the one atom that holds it', () => {
    const inner = box(-0.86, 53.14, -0.84, 53.16);
    const result = answered(coverShape(shape(inner), toy));
    expect(result.atoms.map(({ atom }) => atom)).toEqual([4]);
    expect(result.atoms[0]!.area).toBeCloseTo(geodesicArea(polygon(inner)), 9);
    expect(result.outside).toBe(0);
  });

  it('needs no geometry for a union of areas', () => {
    const result = coverShape({ kind: 'areas', atoms: [4, 0, 4] }, toy);
    expect(sharesOf(result)).toEqual({ 0: 1, 4: 1 });
    expect(answered(result).area).toBeCloseTo(toy.atoms[0]!.area + toy.atoms[4]!.area, 9);
  });

  it('is told for a circle in kilometres', () => {
    const result = answered(coverShape({ kind: 'circle', lon: -0.85, lat: 53.15, radius: 5 }, toy));
    // The atom is 11.1 km high and 6.7 km wide: the circle reaches into its two neighbours.
    expect(result.atoms.map(({ atom }) => atom)).toEqual([3, 4, 5]);
    expect(result.area).toBeCloseTo(25 * Math.PI, 1);
  });
});

describe('what cannot be covered', () => {
  it.each([
    ['at sea', shape(box(0.5, 54.5, 0.6, 54.6)), 'outside-england'],
    ['without points', shape([]), 'empty'],
    ['a circle of no size', { kind: 'circle', lon: -0.85, lat: 53.15, radius: 0 } as const, 'bad-radius'],
    ['a circle off the globe', { kind: 'circle', lon: -0.85, lat: 153, radius: 1 } as const, 'out-of-range'],
  ])('is refused with its reason: %s', (_, input, code) => {
    expect(coverShape(input, toy)).toMatchObject({ kind: 'failed', reason: 'bad-shape', problem: { code } });
  });

  it('does not throw, whatever comes in', () => {
    const nonsense = { kind: 'shape', geometry: null } as unknown as ShapeInput;
    expect(coverShape(nonsense, toy)).toEqual({ kind: 'failed', reason: 'unexpected' });
    expect(coverShape({ kind: 'areas', atoms: [99] }, toy)).toEqual({ kind: 'failed', reason: 'unexpected' });
  });
});

describe('when an engine goes wrong', () => {
  const half = shape(box(-0.95, 53.05, -0.75, 53.15));
  const right = sharesOf(coverShape(half, toy));
  const engine = (intersect: Clipper['intersect']): Clipper => ({
    name: 'clipper2',
    takesCropped: true,
    intersect,
  });
  const throwing = engine(() => {
    throw new Error('Unable to complete output ring');
  });
  const losing = engine((a, b) =>
    clipper2.intersect(a, b).map((ring) => ring.map((x, i) => (i % 2 ? x : x * 0.99))),
  );

  it('asks the second', () => {
    const second: Clipper = { ...clipper2, name: 'turf' };
    const result = coverShape(half, toy, { engines: [throwing, second] });
    expect(result).toMatchObject({ kind: 'exact', explanation: { engines: ['turf'], estimated: 0 } });
    expect(sharesOf(result)).toEqual(right);
  });

  it('sees that the parts do not add up to a shape that holds nothing but England', () => {
    const second: Clipper = { ...clipper2, name: 'turf' };
    expect(coverShape(half, toy, { engines: [losing, second] })).toMatchObject({
      kind: 'exact',
      explanation: { engines: ['turf'] },
    });
    expect(coverShape(half, toy, { engines: [losing, losing] })).toMatchObject({
      kind: 'approximate',
      reason: 'parts-do-not-add-up',
      explanation: { estimated: 6 },
    });
  });

  it('estimates when none is left, to about a hundredth, and says so', () => {
    const result = coverShape(half, toy, { engines: [throwing] });
    expect(result).toMatchObject({
      kind: 'approximate',
      reason: 'engine-failed',
      explanation: { estimated: 6 },
    });
    for (const [atom, share] of Object.entries(sharesOf(result))) {
      expect(Math.abs(share - right[Number(atom)]!)).toBeLessThan(0.01 * share);
    }
  });
});

describe('work that takes long', () => {
  const half = shape(box(-0.95, 53.05, -0.75, 53.15));

  it('is finished by estimates once the time is up', () => {
    expect(coverShape(half, toy, { timeLimit: -1 })).toMatchObject({
      kind: 'approximate',
      reason: 'time-limit',
      explanation: { clipped: 0, estimated: 6 },
    });
  });

  it('tells how far it is and gives way, and comes to the same answer', async () => {
    const seen: number[] = [];
    const result = await coverShapeInSteps(half, toy, {
      slice: 0,
      onProgress: (progress) => seen.push(progress),
    });
    expect(seen.length).toBeGreaterThanOrEqual(6);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.every((progress) => progress >= 0 && progress < 1)).toBe(true);
    expect(result).toEqual(coverShape(half, toy));
  });

  it('stops when told to', async () => {
    const stop = new AbortController();
    const work = coverShapeInSteps(half, toy, {
      slice: 0,
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(await work).toEqual({ kind: 'failed', reason: 'cancelled' });
  });
});
