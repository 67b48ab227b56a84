import { describe, expect, it } from 'vitest';
import type { FamilyId } from '../../src/core/footprints/families';
import { areasOf, family, geography } from './published-areas';

/**
 * Boundaries that cut across authorities, as newspapers and the department described them when they were drawn.
 * They come from other texts than the tables, and so would show a table that was read wrongly.
 */
describe('published cases', () => {
  const hubsIn = (id: FamilyId, code: string) =>
    family(id)
      .footprints.filter(({ reach }) => reach.meets(geography.area(code)!.atoms))
      .map((footprint) => footprint.id);

  /*
   *     Herefordshire | rest of Worcestershire | Bromsgrove, Redditch | Solihull
   *     └────────────── WM1 ──────────────────┘ └────────── WM4 ──────────────┘
   */
  it('divides Worcestershire between a hub with all of Herefordshire and one with Solihull', () => {
    expect(areasOf('teaching-school-hubs', 'WM4')).toEqual(
      expect.arrayContaining(['Redditch', 'Bromsgrove']),
    );
    expect(areasOf('teaching-school-hubs', 'WM1')).toEqual([
      'Herefordshire',
      'Malvern Hills',
      'Worcester',
      'Wychavon',
      'Wyre Forest',
    ]);
    const WORCESTERSHIRE = 'E10000034';
    expect(hubsIn('teaching-school-hubs', WORCESTERSHIRE)).toEqual(['WM1', 'WM4']);
  });

  it('gives Dudley and Sandwell one hub, led from outside, and nothing else', () => {
    expect(areasOf('teaching-school-hubs', 'WM7')).toEqual(['Dudley', 'Sandwell']);
  });

  it('joins two districts of Suffolk with two of Essex', () => {
    expect([...areasOf('teaching-school-hubs', 'EE2')].sort()).toEqual([
      'Babergh',
      'Colchester',
      'Ipswich',
      'Tendring',
    ]);
  });

  it('joins five districts of Cambridgeshire with Peterborough', () => {
    expect(areasOf('teaching-school-hubs', 'EE3')).toHaveLength(6);
    expect(areasOf('teaching-school-hubs', 'EE3')).toContain('Peterborough');
  });

  it('takes Möbius across the line between South West and South East', () => {
    expect([...areasOf('maths-hubs', 'mobius')].sort()).toEqual([
      'Bracknell Forest',
      'Reading',
      'Swindon',
      'West Berkshire',
      'Wiltshire',
      'Wokingham',
    ]);
    const { reach } = family('maths-hubs').footprint('mobius')!;
    const regions = geography.regions.filter(({ atoms }) => atoms.meets(reach)).map(({ name }) => name);
    expect(regions).toEqual(['South East', 'South West']);
  });

  it('gives Cheshire and Wirral four authorities, Halton among them', () => {
    expect([...areasOf('maths-hubs', 'cheshire-and-wirral')].sort()).toEqual([
      'Cheshire East',
      'Cheshire West and Chester',
      'Halton',
      'Wirral',
    ]);
  });

  it('has Tees Valley and Durham in one Maths Hub', () => {
    const { reach } = family('maths-hubs').footprint('archimedes-ne')!;
    const TEES_VALLEY = 'E47000006';
    const DURHAM = 'E06000047';
    expect(reach.equals(geography.area(TEES_VALLEY)!.atoms.union(geography.area(DURHAM)!.atoms))).toBe(true);
  });

  it('divides the 33 authorities of London between six Maths Hubs that stay within it', () => {
    const london = geography.area('E12000007')!.atoms;
    const inLondon = family('maths-hubs').footprints.filter(({ reach }) => reach.meets(london));
    expect(inLondon).toHaveLength(6);
    expect(inLondon.every(({ reach }) => london.contains(reach))).toBe(true);
  });
});
