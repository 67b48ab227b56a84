import { describe, expect, it } from 'vitest';
import { firstZooms } from '../../geodata/build/labels-room';
import type { LabelsRecord } from '../../src/core/records/labels-record';
import { geography, published } from './published-areas';

const labels = published<LabelsRecord>('labels');
const place = (name: string) => labels.name.indexOf(name);

describe('towns', () => {
  it('are columns of one length, in order of rank', () => {
    for (const column of Object.values(labels)) expect(column).toHaveLength(labels.name.length);
    expect(labels.rank).toEqual(labels.rank.map((_, i) => i + 1));
  });

  it('begin with a spread of cities, not with the gazetteer’s populations', () => {
    expect(labels.name.slice(0, 5)).toEqual([
      'London',
      'Birmingham',
      'Manchester',
      'Newcastle upon Tyne',
      'Bristol',
    ]);
    expect(place('Birkenhead')).toBeGreaterThan(40);
  });

  it('lie in their districts', () => {
    const district = (name: string) =>
      geography.districts[geography.atoms[labels.atom[place(name)]!]!.district]!.name;
    expect(district('Scarborough')).toBe('North Yorkshire');
    expect(district('Hull')).toBe('Kingston upon Hull');
    expect(district('Truro')).toBe('Cornwall');
    expect(geography.atoms[labels.atom[place('Scarborough')]!]!.name).toBe('Scarborough');
  });

  it('leave out what is no town', () => {
    expect(['Fylde', 'Islington', 'Primrose Place', 'Soho'].map(place)).toEqual([-1, -1, -1, -1]);
  });

  it('write saints as England does', () => {
    expect(labels.name).toContain('St Ives');
    expect(labels.name.filter((name) => /\bSaint\b/.test(name))).toEqual([]);
  });
});

describe('room for labels', () => {
  it('shows the first of two that are close, and the second when there is room', () => {
    //   London ●● Croydon      0.02° apart: 29 pixels at zoom 10, two labels' width at none before the closest
    expect(
      firstZooms([
        [0, 51.5],
        [0.02, 51.5],
      ]),
    ).toEqual([4, 11]);
    //   two degrees apart: clear of each other from zoom 6 on
    expect(
      firstZooms([
        [0, 51.5],
        [2, 51.5],
      ]),
    ).toEqual([4, 6]);
  });

  it('keeps places far down the list off the wide views, however lonely', () => {
    const lonely = Array.from({ length: 40 }, (_, i) => [-170 + i * 8, 0] as const);
    expect(firstZooms(lonely)[11]).toBe(4);
    expect(firstZooms(lonely)[12]).toBe(5);
    expect(firstZooms(lonely)[39]).toBe(6);
  });
});
