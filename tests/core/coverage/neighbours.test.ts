import { describe, expect, it } from 'vitest';
import { commonDistricts } from '../../../src/core/coverage/common-districts';
import { neighbours } from '../../../src/core/coverage/neighbours';
import { familyOf } from '../../../src/core/footprints/family-of';
import { atoms, toyEngland } from '../toy-england';

const england = toyEngland();
const hub = (id: string) => familyOf(england, 'maths-hubs').footprint(id)!;
const teaching = (id: string) => familyOf(england, 'teaching-school-hubs').footprint(id)!;

describe('neighbours', () => {
  //  a  a | b | c       a touches b along 1|2, 1-5 and 4|5, and c nowhere
  //  a | b | c  c
  it('are the footprints that share an arc, longest border first', () => {
    const found = neighbours(england, hub('a').reach, 'maths-hubs', hub('a'));
    expect(found.map(({ footprint, borders }) => [footprint.id, borders])).toEqual([['b', 3]]);
    const ofB = neighbours(england, hub('b').reach, 'maths-hubs', hub('b'));
    expect(ofB.map(({ footprint, borders }) => [footprint.id, borders])).toEqual([
      ['a', 3],
      ['c', 3],
    ]);
  });

  //  1  1  2  ?      both 1 and 3 hold Dene (?), the line unknown
  //  2  2  3  ?
  it('say what they hold in common with the place', () => {
    const three = neighbours(england, teaching('1').reach, 'teaching-school-hubs', teaching('1')).find(
      ({ footprint }) => footprint.id === '3',
    );
    expect([...(three?.common ?? [])]).toEqual([3, 7]);
  });

  it('do not count what lies within the place', () => {
    const found = neighbours(england, atoms(0, 1), 'districts');
    expect(found.map(({ footprint }) => footprint.name)).toEqual(['Carr', 'Esk', 'Fell']);
  });
});

describe('commonDistricts', () => {
  //  a  a  .  .      1  1  .  ?
  //  a  .  .  .      .  .  .  ?
  it('are those that two footprints both reach into', () => {
    const found = commonDistricts(england, hub('a'), teaching('1'), 'schools');
    expect(found.map(({ district, inA, inB, amount }) => [district.name, inA, inB, amount])).toEqual([
      ['Ash', 'whole', 'whole', { low: 10, high: 10 }],
      ['Birch', 'whole', 'whole', { low: 20, high: 20 }],
    ]);
  });

  it('say when a district is held in part or by sharing', () => {
    const yew = familyOf(england, 'education-investment-areas').footprint('yew')!;
    const [dene] = commonDistricts(england, yew, teaching('3'), 'schools');
    expect(dene).toMatchObject({ inA: 'part', inB: 'shared', amount: { low: 0, high: 80 } });
  });
});
