import { describe, expect, it } from 'vitest';
import { buildGeography } from '../../../src/core/geography/build-geography';
import { UnknownAreaError } from '../../../src/core/geography/unknown-area-error';
import { TOY_RECORDS } from '../toy-england';

const geography = buildGeography(TOY_RECORDS.areas);
const atomsOf = (code: string) => [...(geography.area(code)?.atoms ?? [])];

describe('buildGeography', () => {
  it('makes every level a set of the same atoms', () => {
    expect(atomsOf('E07000001')).toEqual([0]);
    expect(atomsOf('E10000001')).toEqual([0, 1]);
    expect(atomsOf('E12000001')).toEqual([0, 1, 4, 5]);
    expect(atomsOf('E47000001')).toEqual([2, 3, 7]);
    expect(atomsOf('E07000907')).toEqual([7]);
    expect(geography.all.count).toBe(8);
  });

  it('speaks of a unitary as an authority, since one code stands for both', () => {
    expect(geography.area('E06000002')).toMatchObject({ level: 'authority', name: 'Dene', dfe: '903' });
  });

  it('finds an area by a newer code', () => {
    expect(geography.area('E08000091')?.name).toBe('Gate');
  });

  it('has no one area for a county that is two councils now', () => {
    const aliases = [
      ['E10000009', 'E06000001', 'two councils'],
      ['E10000009', 'E08000001', 'two councils'],
      ['E06000099', 'E06000001', 'now part of Carr'],
    ] as const;
    const divided = buildGeography({ ...TOY_RECORDS.areas, aliases });
    expect(divided.area('E10000009')).toBeUndefined();
    expect(divided.area('E06000099')?.name).toBe('Carr');
  });

  it('does not make up an area for a code that none has', () => {
    expect(geography.area('E99999999')).toBeUndefined();
  });

  it('knows which atoms share a border, both ways', () => {
    expect(geography.neighboursOf(6)).toEqual([2, 3, 5, 7]);
    expect(geography.neighboursOf(7)).toEqual([3, 6]);
  });

  it('refuses an alias for nothing, naming it', () => {
    const broken = { ...TOY_RECORDS.areas, aliases: [['E08000091', 'E08000099', ''] as const] };
    expect(() => buildGeography(broken)).toThrow(UnknownAreaError);
    expect(() => buildGeography(broken)).toThrow('aliases "E08000091": no area has the code "E08000099"');
  });
});
