import fc from 'fast-check';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { geometryOfAtoms } from '../../src/exports/area-geometry';
import { toGeoJson } from '../../src/exports/geojson';
import { rightHanded, signedArea } from '../../src/exports/winding';
import { openRealAtlas } from '../core/real-atlas';
import { isValid } from '../geodata/coverage-oracle';
import { PROVENANCE } from './provenance';

//   4 +-----------+      the square 0 to 4 with the hole 1 to 2,
//     |           |      the shell given clockwise and the hole anticlockwise:
//     |  +-+      |      both the wrong way round
//     |  +-+      |
//   0 +-----------+
const WRONG: Polygon = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [0, 4],
      [4, 4],
      [4, 0],
      [0, 0],
    ],
    [
      [1, 1],
      [2, 1],
      [2, 2],
      [1, 2],
      [1, 1],
    ],
  ],
};

const ringsOf = (geometry: Polygon | MultiPolygon): Position[][][] =>
  geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;

function expectRfc7946(geometry: Polygon | MultiPolygon): void {
  for (const [shell, ...holes] of ringsOf(geometry)) {
    expect(signedArea(shell!)).toBeGreaterThan(0);
    for (const hole of holes) expect(signedArea(hole)).toBeLessThan(0);
    for (const ring of [shell!, ...holes]) {
      expect(ring.length).toBeGreaterThanOrEqual(4);
      expect(ring.at(-1)).toEqual(ring[0]);
    }
  }
}

describe('rightHanded', () => {
  it('turns shells anticlockwise and holes clockwise', () => {
    const turned = rightHanded(WRONG);
    expectRfc7946(turned);
    expect(turned.coordinates[0]).toEqual([
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 4],
      [0, 0],
    ]);
  });

  it('closes rings, drops repeated points, and what has no area', () => {
    const open: Polygon = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 0],
          [1, 1],
        ],
        [
          [0.5, 0.5],
          [0.5, 0.5],
        ],
      ],
    };
    expect(rightHanded(open)).toEqual({
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [1, 0],
          [1, 1],
          [0, 0],
        ],
      ],
    });
  });

  it('changes nothing when it is done again', () => {
    const point = fc.tuple(fc.integer({ min: -6e6, max: 2e6 }), fc.integer({ min: 49e6, max: 56e6 }));
    fc.assert(
      fc.property(fc.array(point, { minLength: 3, maxLength: 12 }), (points) => {
        const ring = points.map(([x, y]) => [x / 1e6, y / 1e6]);
        const once = rightHanded({ type: 'Polygon', coordinates: [ring] });
        expect(rightHanded(once)).toEqual(once);
      }),
    );
  });
});

describe('toGeoJson', () => {
  const text = toGeoJson(PROVENANCE, [
    { name: 'Square', geometry: WRONG, properties: { schools: 3, ks2Maths: null } },
  ]);
  const collection = JSON.parse(text) as FeatureCollection & { provenance: unknown };

  it('is a collection by RFC 7946, with boxes and without a coordinate system of its own', () => {
    expect(collection).toMatchObject({ type: 'FeatureCollection', bbox: [0, 0, 4, 4] });
    expect(collection.features[0]).toMatchObject({ type: 'Feature', bbox: [0, 0, 4, 4] });
    expect('crs' in collection).toBe(false);
    expectRfc7946(collection.features[0]!.geometry as Polygon);
  });

  it('has figures by their names, not known as null, and the provenance beside the features', () => {
    expect(collection.features[0]!.properties).toEqual({ name: 'Square', schools: 3, ks2Maths: null });
    expect(collection.provenance).toEqual(PROVENANCE);
  });
});

describe('geometryOfAtoms', () => {
  it('dissolves the districts of a county and a hub into valid outlines, right-handed once written', async () => {
    const atlas = await openRealAtlas();
    const detail = await atlas.detail();
    const { geography, families } = atlas.england;
    const hampshire = geography.area('E10000014')!.atoms;
    const archimedes = families.get('maths-hubs')!.footprint('archimedes-ne')!.reach;
    for (const atoms of [hampshire, archimedes]) {
      const geometry = rightHanded(geometryOfAtoms(detail, atoms));
      expectRfc7946(geometry);
      expect(isValid(geometry)).toBe(true);
    }
  });
});
