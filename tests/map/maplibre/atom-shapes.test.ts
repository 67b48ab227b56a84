import { describe, expect, it } from 'vitest';
import { AtomShapes } from '../../../src/map/maplibre/atom-shapes';
import { atoms, fourAtoms } from './four-atoms';

describe('AtomShapes', () => {
  const shapes = new AtomShapes(fourAtoms(), 'overview');

  it('dissolves a set of atoms, without the lines inside it', () => {
    //  +---+---+
    //  |   |   |        0 and 1 together: one ring of 6 points
    //  +---+---+
    //  |///////|
    //  +---+---+
    const { coordinates } = shapes.outline(atoms(0, 1));
    expect(coordinates).toHaveLength(1);
    expect(coordinates[0]).toHaveLength(1);
    expect(box(coordinates.flat(2))).toEqual([-2, 50, 0, 51]);
    expect(coordinates[0]?.[0]).not.toContainEqual([-1, 50.5]);
  });

  it('gives the same outline for the same set, so that a layer turned on again costs nothing', () => {
    expect(shapes.outline(atoms(1, 3))).toBe(shapes.outline(atoms(3, 1)));
  });

  it('draws each line between two atoms once, and never the coast', () => {
    //  +---+---+
    //  |   |   |        between west (0, 2) and east (1, 3): one line, north to south
    //  +---#---+
    //  |   #   |
    //  +---#---+
    const west = atoms(0, 2);
    const { coordinates } = shapes.lines((a, b) => west.has(a) !== west.has(b));
    expect(length(coordinates)).toBeCloseTo(2, 12);
    expect(box(coordinates.flat())).toEqual([-1, 50, -1, 52]);
  });

  it('draws the coast, and nothing but the coast, as the rim', () => {
    expect(length(shapes.rim().coordinates)).toBeCloseTo(8, 12);
  });

  it('finds the atom at a point, and none at sea', () => {
    expect(shapes.atomAt([-1.5, 50.5])).toBe(0);
    expect(shapes.atomAt([-0.5, 51.5])).toBe(3);
    expect(shapes.atomAt([0.5, 51.5])).toBeUndefined();
  });

  it('refuses a topology that is not of atoms, naming what it lacks', () => {
    const { arcs, type } = fourAtoms();
    expect(() => new AtomShapes({ type, arcs, objects: {} }, 'detail')).toThrow('"atoms"');
  });
});

function box(points: readonly (readonly number[])[]): number[] {
  const of = (axis: number) => points.map((point) => point[axis]!);
  return [Math.min(...of(0)), Math.min(...of(1)), Math.max(...of(0)), Math.max(...of(1))];
}

/** Degrees, all lines together. */
function length(lines: readonly (readonly (readonly number[])[])[]): number {
  const steps = lines.flatMap((line) =>
    line.slice(1).map(([x, y], i) => Math.hypot(x! - line[i]![0]!, y! - line[i]![1]!)),
  );
  return steps.reduce((sum, step) => sum + step, 0);
}
