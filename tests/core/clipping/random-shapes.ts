import type { MultiPolygon, Polygon, Position } from 'geojson';
import { checkShape } from '../../../src/core/clipping/checking/check-shape';

export const SHAPE_KINDS = ['simple', 'concave', 'holed', 'thin', 'border', 'coast'] as const;
export type ShapeKind = (typeof SHAPE_KINDS)[number];
type Atoms = readonly (Polygon | MultiPolygon)[];

/**
 * A shape as people draw them, and as they do not: some inland, some over the sea, some along borders to the vertex.
 * Outlines that cross themselves are drawn again.
 */
export function randomShape(kind: ShapeKind, random: () => number, atoms: Atoms): Polygon {
  for (;;) {
    const shape = draw(kind, random, atoms);
    const checked = checkShape(shape);
    if (!('problem' in checked) && !checked.notes.some(({ code }) => code === 'crossings-mended'))
      return shape;
  }
}

function draw(kind: ShapeKind, random: () => number, atoms: Atoms): Polygon {
  const centre = placeIn(random, atoms);
  const radius = 0.02 + 0.4 * random() ** 2;
  switch (kind) {
    case 'simple':
      return polygon(star(centre, radius, 5 + Math.floor(12 * random()), 0.15, random));
    case 'concave':
      return polygon(star(centre, radius, 20 + Math.floor(120 * random()), 0.7, random));
    case 'holed':
      return polygon(
        star(centre, radius, 40, 0.3, random),
        star(centre, radius * 0.5, 25, 0.5, random).reverse(),
      );
    case 'thin':
      return polygon(corridor(centre, 0.2 + random(), 0.0003 + 0.005 * random(), random));
    case 'border':
      return polygon(alongBorder(random, atoms));
    case 'coast':
      return polygon(star(shorePoint(random, atoms), radius, 30, 0.4, random));
  }
}

/** Points at rising angles, each somewhere between `radius` and that less `dent`. */
export function star(
  [lon = 0, lat = 0]: Position,
  radius: number,
  points: number,
  dent: number,
  random: () => number,
): Position[] {
  return Array.from({ length: points }, (_, i) => {
    const angle = (2 * Math.PI * (i + 0.8 * random())) / points;
    const reach = radius * (1 - dent * random());
    return [lon + 1.6 * reach * Math.cos(angle), lat + reach * Math.sin(angle)];
  });
}

/** A strip of 30 m to 500 m in width along a wandering line. */
function corridor(
  [lon = 0, lat = 0]: Position,
  length: number,
  width: number,
  random: () => number,
): Position[] {
  const slope = (random() - 0.5) * 1.5;
  const line = Array.from({ length: 40 }, (_, i): Position => {
    const along = (length * i) / 39;
    return [lon + along, lat + slope * along + 0.004 * random()];
  });
  return [...line, ...line.map(([x = 0, y = 0]): Position => [x, y + width]).reverse()];
}

/** A district's own outline, with one stretch replaced by a short cut. */
function alongBorder(random: () => number, atoms: Atoms): Position[] {
  const shell = shellOf(pick(random, atoms)).slice(0, -1);
  const from = Math.floor(random() * shell.length);
  const turned = [...shell.slice(from), ...shell.slice(0, from)];
  return turned.slice(0, Math.ceil(turned.length * (0.4 + 0.6 * random())));
}

function shorePoint(random: () => number, atoms: Atoms): Position {
  // Island parts are coast all round.
  const islands = atoms.filter(({ type }) => type === 'MultiPolygon') as MultiPolygon[];
  const island = pick(random, pick(random, islands).coordinates);
  return pick(random, island[0] ?? []);
}

function placeIn(random: () => number, atoms: Atoms): Position {
  const [lon = 0, lat = 0] = pick(random, shellOf(pick(random, atoms)));
  return [lon + 0.1 * (random() - 0.5), lat + 0.1 * (random() - 0.5)];
}

function shellOf(geometry: Polygon | MultiPolygon): Position[] {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const shells = polygons.map(([shell]) => shell ?? []);
  return shells.reduce((longest, shell) => (shell.length > longest.length ? shell : longest), []);
}

function pick<Item>(random: () => number, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)]!;
}

function polygon(...rings: Position[][]): Polygon {
  return { type: 'Polygon', coordinates: rings.map((ring) => [...ring, [...(ring[0] ?? [])]]) };
}
