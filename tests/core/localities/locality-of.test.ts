import { describe, expect, it } from 'vitest';
import type { ShapeCoverage } from '../../../src/core/clipping/shape-coverage';
import { touching } from '../../../src/core/coverage/touching';
import { localityOf } from '../../../src/core/localities/locality-of';
import { localityEngland } from '../../../src/core/localities/serving-indicators';
import { toyEngland } from '../toy-england';
import { toySchools } from './toy-schools';

const england = toyEngland();
const schools = toySchools();
const areas = (...places: string[]) => ({ kind: 'areas', name: 'Mine', places }) as const;

describe('localityOf areas', () => {
  //  w  w  .  .       Westshire and the Yew of old
  //  .  .  .  y
  it('puts areas of any level together, former ones too', () => {
    const locality = localityOf(england, areas('E10000001', 'E07000907'), { schools });
    expect([...locality.certain]).toEqual([0, 1, 7]);
    expect([...locality.shares]).toEqual([1, 1, 0, 0, 0, 0, 0, 1]);
    expect([...locality.schools]).toEqual([0, 1, 2, 3, 4, 7]);
    expect(locality).toMatchObject({ basis: 'stated', accuracy: 'exact', unknown: [] });
  });

  it('takes hubs, and is then as firm as they are', () => {
    expect(localityOf(england, areas('maths-hubs:a')).basis).toBe('inferred');
  });

  it('names what it does not know and goes on with the rest', () => {
    const locality = localityOf(england, areas('E99999999', 'maths-hubs:zz', 'E06000001', 'school:100000'));
    expect(locality.unknown).toEqual(['E99999999', 'maths-hubs:zz', 'school:100000']);
    expect([...locality.certain]).toEqual([2]);
  });

  //  1  1  2  ?      Dene (?) is shared by hubs 1 and 3: open with one of them, certain with both
  //  2  2  3  ?
  it('holds a shared district for certain once all who share it are in', () => {
    const one = localityOf(england, areas('teaching-school-hubs:1'), { schools });
    expect([[...one.certain], [...one.shared]]).toEqual([
      [0, 1],
      [3, 7],
    ]);
    expect([...one.schools]).toEqual([0, 1, 2, 3, 4]);
    const both = localityOf(england, areas('teaching-school-hubs:1', 'teaching-school-hubs:3'));
    expect([[...both.certain], [...both.shared]]).toEqual([[0, 1, 3, 6, 7], []]);
  });
});

describe('localityOf a drawn shape', () => {
  //  .  .  .  .  .      half of Ash with its first two schools, a quarter of Birch without any
  //  .  ######.  .
  const coverage: ShapeCoverage = {
    kind: 'exact',
    atoms: [
      { atom: 0, share: 0.5, area: 0.55 },
      { atom: 1, share: 0.25, area: 0.55 },
    ],
    schools: Uint32Array.of(0, 1),
    area: 1.1,
    outside: 0,
    explanation: { input: 'shape', points: 5, decided: 0, clipped: 2, estimated: 0, engines: [], notes: [] },
  };
  const spec = { kind: 'circle', name: 'Round', lon: 0.5, lat: 51.5, radius: 10 } as const;
  const locality = localityOf(england, spec, { schools, coverage });

  it('weighs schools by point, and area and people by share', () => {
    const total = (id: Parameters<typeof locality.weights.total>[0]) =>
      locality.weights.total(id, locality.reach).value;
    expect(total('schools')).toBe(2);
    expect(total('academies')).toBe(1);
    expect(total('pupils')).toBe(300);
    expect(total('area')).toBeCloseTo(0.5 * 1.1 + 0.25 * 2.2, 12);
    expect(total('population')).toBe(0.5 * 10_000 + 0.25 * 20_000);
  });

  it('is asked as any place is, of the whole footprint or of itself', () => {
    const [hub] = touching(
      localityEngland(england, locality),
      locality,
      'maths-hubs',
      'schools',
      england.weights,
    ).footprints;
    expect(hub).toMatchObject({
      share: { low: 1, high: 1 },
      shareOfFootprint: { low: 2 / 80, high: 2 / 80 },
      amount: { low: 2, high: 2 },
    });
  });

  it('reaches the district that a school inside is listed in, though the line does not', () => {
    const beside = { ...coverage, schools: Uint32Array.of(0, 5) };
    expect([...localityOf(england, spec, { schools, coverage: beside }).reach]).toEqual([0, 1, 2]);
  });

  it('does not count schools that it was not given', () => {
    const { weights, reach } = localityOf(england, spec, { coverage });
    expect(weights.total('schools', reach)).toEqual({ value: 0, missing: 2 });
    expect(weights.total('area', reach).missing).toBe(0);
  });

  it('refuses to be made without its coverage', () => {
    expect(() => localityOf(england, spec)).toThrow('"Round" is drawn, and was given without its coverage');
  });
});
