import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocalitySpec } from '../../src/core/localities/locality-spec';
import { toGeoJson } from '../../src/exports/geojson';
import { LOCALITY_PROPERTY, localitiesFromFile, localitiesToJson } from '../../src/state/locality-file';
import { formatLocalities } from '../../src/state/locality-text';
import { PROVENANCE } from '../exports/provenance';
import { views } from './views';

const leeds: LocalitySpec = { kind: 'areas', name: 'Leeds', places: ['E08000035'] };
const square = {
  type: 'Polygon' as const,
  coordinates: [
    [
      [-1.6, 53.7],
      [-1.4, 53.7],
      [-1.4, 53.9],
      [-1.6, 53.9],
      [-1.6, 53.7],
    ],
  ],
};

describe('a file of localities', () => {
  it('comes back as it was saved, whatever they are', () => {
    fc.assert(
      fc.property(views, ({ localities }) => {
        expect(localitiesFromFile(localitiesToJson(localities))).toEqual({ specs: localities, leftOut: 0 });
      }),
      { numRuns: 200 },
    );
  });

  it('comes back from GeoJSON too, areas as areas', () => {
    const properties = { [LOCALITY_PROPERTY]: formatLocalities([leeds]) };
    const text = toGeoJson(PROVENANCE, [{ name: 'Leeds', geometry: square, properties }]);
    expect(localitiesFromFile(text)).toEqual({ specs: [leeds], leftOut: 0 });
  });

  it('may be anybody’s GeoJSON: its areas are one drawn locality', () => {
    const feature = { type: 'Feature', properties: { name: 'Catchment' }, geometry: square };
    const { specs } = localitiesFromFile(JSON.stringify({ type: 'FeatureCollection', features: [feature] }));
    expect(specs).toMatchObject([{ kind: 'shape', name: 'Catchment', geometry: { type: 'Polygon' } }]);
  });

  it('gives what can be read and counts what cannot', () => {
    const text = JSON.stringify({
      type: 'hub-atlas-localities',
      version: 1,
      localities: [{ locality: formatLocalities([leeds]) }, { locality: 'nonsense' }, 7, { name: 'no text' }],
    });
    expect(localitiesFromFile(text)).toEqual({ specs: [leeds], leftOut: 3 });
  });

  it.each([
    ['', 'empty'],
    ['<kml xmlns="http://www.opengis.net/kml/2.2"></kml>', 'other-format'],
    ['{"type":"Topology","objects":{},"arcs":[]}', 'topojson'],
    ['{"type":"Point","coordinates":[0,51]}', 'no-area'],
  ])('says what is wrong with %j', (text, code) => {
    expect(localitiesFromFile(text)).toMatchObject({ specs: [], problem: { code } });
  });
});
