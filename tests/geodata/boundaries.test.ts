import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { beforeAll, describe, expect, it } from 'vitest';
import { type BaseAtoms, baseAtoms } from '../../geodata/build/boundaries-base';
import { SourcesFolder } from '../../geodata/build/sources-folder';
import { geodesicArea } from '../../src/core/geography/geodesic-area';
import type { AreasRecord } from '../../src/core/records/areas-record';
import { isCoverage } from './coverage-oracle';
import { published } from './published-areas';
import { hasRawSources, NEEDS_RAW_SOURCES, RAW_SOURCES } from './raw-sources';

describe.runIf(hasRawSources)(`the unsimplified base ${NEEDS_RAW_SOURCES}`, () => {
  let base: BaseAtoms;
  beforeAll(async () => {
    base = await baseAtoms({ sources: new SourcesFolder(RAW_SOURCES) });
  });
  const area = (code: string) => geodesicArea(base.atoms.find((atom) => atom.code === code)!.geometry);

  it('has the atoms of the published table, in its order', () => {
    const { atoms } = published<AreasRecord>('areas');
    expect(base.atoms.map(({ code }) => code)).toEqual(atoms.map(([code]) => code));
  });

  it('gives Filey to Scarborough, as every vintage does but the first edition of 2022', () => {
    expect(area('E07000168')).toBeCloseTo(816.8, 1);
    expect(area('E07000167')).toBeCloseTo(1507.5, 1);
    expect(base.atoms[base.atomAt(-0.2893, 54.2095)!]!.name).toBe('Scarborough');
  });

  it('cuts Somerset West and Taunton on the line of 2018', () => {
    // On the National Grid the notes measured 726.8 and 462.4 km²; the ellipsoid gives 0.05 % more.
    expect(area('E07000191')).toBeCloseTo(727.2, 1);
    expect(area('E07000190')).toBeCloseTo(462.7, 1);
    expect(base.atoms[base.atomAt(-3.475, 51.205)!]!.name).toBe('West Somerset');
    expect(base.atoms[base.atomAt(-3.1, 51.015)!]!.name).toBe('Taunton Deane');
  });

  it('leaves no overlap and no gap', () => {
    expect(
      isCoverage(
        base.atoms.map(({ geometry }) => geometry),
        1e-6,
      ),
    ).toBe(true);
  });

  it('finds the atom of a point as Turf does, anywhere in England and around it', () => {
    // Golden-ratio steps fill the box evenly without a grid's luck, and are the same in every run.
    const points = Array.from({ length: 1500 }, (_, i) => [
      -6.4 + 8.2 * ((i * 0.618034) % 1),
      49.9 + 5.95 * ((i * 0.754878) % 1),
    ]);
    let inside = 0;
    for (const [lon = 0, lat = 0] of points) {
      const expected = base.atoms.findIndex(({ geometry }) => booleanPointInPolygon([lon, lat], geometry));
      expect(base.atomAt(lon, lat) ?? -1).toBe(expected);
      expect(base.atomAt(lon, lat, 7) ?? -1).toBe(expected);
      if (expected >= 0) inside += 1;
    }
    expect(inside).toBeGreaterThan(400);
  });

  it('finds the nearest atom of a quay, and none for the open sea', () => {
    const pier = base.nearestAtom(-1.7735, 55.6097, 5000)!;
    expect(base.atoms[pier.atom]!.name).toBe('Northumberland');
    expect(pier.metres).toBeLessThan(5000);
    expect(base.nearestAtom(1.5, 54.5, 5000)).toBeUndefined();
  });
});
