import type { MultiPolygon, Polygon } from 'geojson';
import mapshaper from 'mapshaper';
import { merge } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { atomFeatures, atomGeometries, neighbourPairs } from '../../geodata/build/boundaries-topology';
import { gzipSize } from '../../geodata/build/file-sizes';
import { geodesicArea } from '../../src/core/geography/geodesic-area';
import type { AreasRecord } from '../../src/core/records/areas-record';
import type { WeightsRecord } from '../../src/core/records/weights-record';
import { isCoverage, isValid } from './coverage-oracle';
import { geography, published, publishedText } from './published-areas';

const areas = published<AreasRecord>('areas');
/** About a metre: below it two edges that should be one would hide; above it come real creeks. */
const GAP = 1e-5;
/** Square kilometres on the British National Grid, measured on the unsimplified base. */
const ENGLAND = 130_463;

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const mergedEngland = (topology: Topology) =>
  merge(topology, (topology.objects.atoms as GeometryCollection).geometries as never) as MultiPolygon;

/** Area on the plane of the British National Grid in km², which is how England's area is usually given. */
async function gridArea(geometries: readonly (Polygon | MultiPolygon)[]): Promise<number> {
  const output = await mapshaper.applyCommands(
    `-i atoms.json -proj EPSG:27700 -each 'km2 = this.area / 1e6' -o areas.json format=json`,
    { 'atoms.json': atomFeatures(geometries.map((geometry) => ({ geometry }))) },
  );
  return sum((JSON.parse(String(output['areas.json'])) as { km2: number }[]).map(({ km2 }) => km2));
}

describe.each([
  { file: 'overview', ceiling: 115_000, lost: 2, error: 0.015 },
  { file: 'detail', ceiling: 245_000, lost: 2, error: 0.005 },
] as const)('$file', ({ file, ceiling, lost, error }) => {
  const topology = published<Topology>(file);
  const atoms = atomGeometries(topology);

  it('draws the 310 atoms in order, each under its number and with nothing else', () => {
    const { geometries } = topology.objects.atoms as GeometryCollection;
    expect(Object.keys(topology.objects)).toEqual(['atoms']);
    expect(geometries.map(({ id }) => id)).toEqual([...Array(310).keys()]);
    expect(new Set(geometries.flatMap(Object.keys))).toEqual(new Set(['arcs', 'type', 'id']));
  });

  it('is light enough for a host that only has gzip', () => {
    expect(gzipSize(Buffer.from(publishedText(file)))).toBeLessThanOrEqual(ceiling);
  });

  it('has only valid rings', () => {
    const invalid = atoms.flatMap((geometry, i) => (isValid(geometry) ? [] : [geography.atoms[i]!.name]));
    expect(invalid).toEqual([]);
  });

  it('leaves no overlap and no gap between neighbours', () => {
    expect(isCoverage(atoms, GAP)).toBe(true);
    const holes = mergedEngland(topology).coordinates.flatMap((rings) => rings.slice(1));
    expect(holes).toEqual([]);
  });

  it('adds up: the atoms cover what merged England covers', () => {
    const parts = sum(atoms.map(geodesicArea));
    expect(Math.abs(parts / geodesicArea(mergedEngland(topology)) - 1)).toBeLessThan(1e-10);
  });

  it('is within 0.1 % of 130,463 km² on the National Grid', async () => {
    expect(Math.abs((await gridArea(atoms)) / ENGLAND - 1)).toBeLessThan(0.001);
  });

  it(`draws every atom within ${error * 100} % of its area on the unsimplified base`, () => {
    const { columns } = published<WeightsRecord>('weights');
    const off = atoms.map((geometry, i) => Math.abs(geodesicArea(geometry) / columns.area[i]! - 1));
    expect(Math.max(...off)).toBeLessThan(error);
  });

  it('lets neighbours share arcs: all pairs of the base but the two that touch on a few metres', () => {
    const drawn = new Set(neighbourPairs(topology).map(String));
    const known = new Set(areas.neighbours.map(String));
    expect([...drawn].filter((pair) => !known.has(pair))).toEqual([]);
    expect([...known].filter((pair) => !drawn.has(pair)).length).toBeLessThanOrEqual(lost);
  });

  it('stores every border once: each arc is drawn by one atom (coast) or two (border), and none is idle', () => {
    const holders = new Map<number, number>();
    for (const geometry of (topology.objects.atoms as GeometryCollection).geometries) {
      for (const arc of new Set(arcsOf(geometry))) holders.set(arc, (holders.get(arc) ?? 0) + 1);
    }
    expect(Math.max(...holders.values())).toBe(2);
    expect(holders.size).toBe(topology.arcs.length);
  });
});

describe('context', () => {
  const topology = published<Topology>('context');

  it('holds the three nations by their codes, and the land abroad', () => {
    const ids = (name: string) =>
      (topology.objects[name] as GeometryCollection).geometries.map(({ id }) => id);
    expect(Object.keys(topology.objects)).toEqual(['nations', 'abroad']);
    expect(ids('nations').toSorted()).toEqual(['N92000002', 'S92000003', 'W92000004']);
    expect(ids('abroad')).toEqual([undefined]);
  });

  it('is small', () => {
    expect(gzipSize(Buffer.from(publishedText('context')))).toBeLessThanOrEqual(27_000);
  });
});

function arcsOf(geometry: object): number[] {
  const { arcs } = geometry as { arcs: readonly unknown[] };
  return (arcs.flat(3) as number[]).map((arc) => (arc < 0 ? ~arc : arc));
}
