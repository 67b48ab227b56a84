import { describe, expect, it } from 'vitest';
import { districtsOfKind, exampleByLot, LOCALITY_KINDS } from '../../../src/core/localities/kinds';
import { BROAD_RURAL_URBAN, FEWEST_PLACES, placesOfPreset } from '../../../src/core/localities/presets';
import type { MeasuresRecord } from '../../../src/core/records/measures-record';
import { openRealAtlas } from '../real-atlas';
import { toyEngland } from '../toy-england';

const atlas = await openRealAtlas();
const measures = await atlas.measures();
const { england } = atlas;

describe('presets', () => {
  it('give at least ten places for every class there is', () => {
    const presets = [
      ...BROAD_RURAL_URBAN.map((name) => ({ by: 'rural-urban', class: name }) as const),
      ...(['unitary', 'county', 'metropolitan', 'london'] as const).map(
        (name) => ({ by: 'authority-type', class: name }) as const,
      ),
    ];
    const sizes = presets.map((preset) => {
      const found = placesOfPreset(england, measures, preset);
      return found.kind === 'places' ? found.places.length : 0;
    });
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(FEWEST_PLACES);
    // Every district is in one rural-urban class, every authority of one type.
    expect(sizes.slice(0, 4).reduce((a, b) => a + b)).toBe(296);
    expect(sizes.slice(4).reduce((a, b) => a + b)).toBe(153);
  });

  it('refuse rather than return fewer than ten', () => {
    const none = { districts: {}, authorities: {} } as unknown as MeasuresRecord;
    expect(placesOfPreset(toyEngland(), none, { by: 'authority-type', class: 'county' })).toEqual({
      kind: 'refused',
      fewest: 10,
    });
    expect(exampleByLot(toyEngland(), none, 1)).toEqual([]);
  });
});

describe('the three kinds', () => {
  it('are districts of one broad class each, apart from one another', () => {
    const codes = LOCALITY_KINDS.map((kind) => {
      const found = districtsOfKind(england, measures, kind);
      return found.kind === 'places' ? found.places.map(({ code }) => code) : [];
    });
    for (const list of codes) expect(list.length).toBeGreaterThanOrEqual(FEWEST_PLACES);
    expect(new Set(codes.flat()).size).toBe(codes.flat().length);
  });

  it('are drawn by lot, one of each, the same for the same seed', () => {
    const one = exampleByLot(england, measures, 7);
    expect(one).toEqual(exampleByLot(england, measures, 7));
    expect(one).toHaveLength(3);
    for (const { kind } of one) expect(kind).toBe('areas');
  });

  it('draw every place about as often as another', () => {
    const drawn = new Map<string, number>();
    for (let seed = 0; seed < 4000; seed += 1) {
      const name = exampleByLot(england, measures, seed)[1]!.name;
      drawn.set(name, (drawn.get(name) ?? 0) + 1);
    }
    const kind = districtsOfKind(england, measures, 'town-like');
    const places = kind.kind === 'places' ? kind.places.length : 0;
    expect(drawn.size).toBe(places);
    const expected = 4000 / places;
    for (const count of drawn.values())
      expect(Math.abs(count - expected)).toBeLessThan(5 * Math.sqrt(expected));
  });
});
