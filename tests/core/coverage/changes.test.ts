import { describe, expect, it } from 'vitest';
import { changes } from '../../../src/core/coverage/changes';
import { buildGeography } from '../../../src/core/geography/build-geography';
import { districtsOn } from '../../../src/core/geography/districts-on';
import { TOY_RECORDS, toyEngland } from '../toy-england';

const england = toyEngland();
const { all } = england.geography;

describe('changes', () => {
  it('lists the designations that ended between two dates, with what they held', () => {
    const found = changes(england, all, '2025-02', '2025-04', 'schools');
    expect(found.ended.map(({ footprint, on, amount }) => [footprint.id, on, amount])).toEqual([
      ['carr', '2025-03', { low: 30, high: 30 }],
      ['yew', '2025-03', { low: 80, high: 80 }],
    ]);
    expect(found.begun).toEqual([]);
    expect(found.districts).toEqual([]);
  });

  it('lists those that began, and keeps to the place', () => {
    const dene = england.geography.area('E06000002')!.atoms;
    const found = changes(england, dene, '2022-01', '2022-12', 'schools');
    expect(found.begun.map(({ footprint }) => footprint.id)).toEqual(['yew']);
  });

  it('tells what each former district became', () => {
    const found = changes(england, all, '2023-03-31', '2023-04-01', 'schools');
    expect(found.districts.map(({ before, after, atoms }) => [before.name, after.name, [...atoms]])).toEqual([
      ['Old Dene', 'Dene', [3]],
      ['Yew', 'Dene', [7]],
    ]);
  });

  it('does not call a designation ended that has no end', () => {
    expect(changes(england, all, '2025-04', '2026-10', 'schools')).toMatchObject({ ended: [], begun: [] });
  });
});

describe('districtsOn', () => {
  //  2018      2020       2024
  //  o  y      m  m       d  d      Old and Yew, then Merged, then Dene
  it('follows a merger of mergers, as in Somerset', () => {
    const geography = buildGeography({
      ...TOY_RECORDS.areas,
      formerDistricts: [
        ['E07000903', 'Old', '2019-04-01', [3], 3],
        ['E07000907', 'Yew', '2019-04-01', [7], 3],
        ['E07000999', 'Merged', '2023-04-01', [3, 7], 3],
      ],
    });
    const gone = (date: string) =>
      districtsOn(geography, date)
        .filter(({ atoms }) => atoms.has(3) || atoms.has(7))
        .map(({ name }) => name);
    expect(gone('2018-01-01')).toEqual(['Old', 'Yew']);
    expect(gone('2019-04-01')).toEqual(['Merged']);
    expect(gone('2023-03-31')).toEqual(['Merged']);
    expect(gone('2023-04-01')).toEqual(['Dene']);
  });
});
