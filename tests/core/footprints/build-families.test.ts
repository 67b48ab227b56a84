import { describe, expect, it } from 'vitest';
import { buildFamilies } from '../../../src/core/footprints/build-families';
import { FAMILY_IDS } from '../../../src/core/footprints/families';
import { buildGeography } from '../../../src/core/geography/build-geography';
import { UnknownAreaError } from '../../../src/core/geography/unknown-area-error';
import { TOY_RECORDS } from '../toy-england';

const geography = buildGeography(TOY_RECORDS.areas);
const families = buildFamilies(TOY_RECORDS.footprints, geography, ['borders']);

describe('buildFamilies', () => {
  it('lists families in the one order there is', () => {
    const order = [...families.keys()];
    expect(order).toEqual(FAMILY_IDS.filter((id) => order.includes(id)));
    expect(order).toContain('combined-authorities');
  });

  it('gives a footprint the weakest basis of its entries', () => {
    const hubs = families.get('maths-hubs');
    expect(hubs?.footprint('a')?.basis).toBe('inferred');
    expect(hubs?.footprint('b')?.basis).toBe('evidenced');
    expect(hubs?.footprint('c')?.basis).toBe('stated');
  });

  // 1  1  2  ?      ? Dene, which hubs 1 and 3 both list in part
  // 2  2  3  ?
  it('keeps what is shared apart from what is certain', () => {
    const one = families.get('teaching-school-hubs')?.footprint('1');
    expect([...(one?.certain ?? [])]).toEqual([0, 1]);
    expect([...(one?.shared ?? [])]).toEqual([3, 7]);
    expect([...(one?.reach ?? [])]).toEqual([0, 1, 3, 7]);
    expect(one?.entries[1]).toMatchObject({ membership: 'shared', part: 'north', name: 'Dene' });
  });

  it('answers for official areas as for hubs, stated and with their source', () => {
    const districts = families.get('districts');
    expect(districts?.footprints).toHaveLength(7);
    expect(districts).toMatchObject({ kind: 'exclusive-area', asOf: '2023-04', sources: ['borders'] });
    expect(districts?.footprint('E06000002')).toMatchObject({ name: 'Dene', basis: 'stated' });
    expect(families.get('former-districts')).toMatchObject({ kind: 'designation', validTo: '2023-04-01' });
  });

  it('refuses a code that no area has, naming family, footprint and code', () => {
    const [hubs] = TOY_RECORDS.footprints.families;
    const broken = {
      families: [
        {
          ...hubs!,
          footprints: [{ id: 'z', name: 'Z', shortName: 'Z', entries: [['E99999999', 'stated']] }],
        },
      ],
    } as const;
    expect(() => buildFamilies(broken, geography)).toThrow(UnknownAreaError);
    expect(() => buildFamilies(broken, geography)).toThrow(
      'maths-hubs "z": no area has the code "E99999999"',
    );
  });
});
