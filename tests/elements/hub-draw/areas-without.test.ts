import { describe, expect, it } from 'vitest';
import { areasWithout, atomsOfPlaces } from '../../../src/elements/hub-draw/areas-without';
import { toyEngland } from '../../core/toy-england';

const TOY = toyEngland();

/*
 *   0 Ash    1 Birch   2 Carr   3 Dene        Westshire: Ash, Birch    hub a: Ash, Esk
 *   4 Esk    5 Fell    6 Gate   7 Dene        Southshire: Esk, Fell    hub b: Birch, Carr, Fell …
 */
describe('areas without others', () => {
  it('leaves a listed one out', () => {
    expect(areasWithout(TOY, ['E07000001', 'E06000001'], ['E06000001'])).toEqual(['E07000001']);
  });

  it('says a county without a district as the districts that are left', () => {
    expect(areasWithout(TOY, ['E10000001'], ['E07000001'])).toEqual(['E07000002']);
  });

  it('takes all of a district that has two pieces, and says half of one by the former district', () => {
    expect(areasWithout(TOY, ['E06000002'], ['E06000002'])).toEqual([]);
    const half = areasWithout(TOY, ['E06000002'], ['E07000907']);
    expect(half).toHaveLength(1);
    expect([...atomsOfPlaces(TOY, half ?? [])]).toEqual([3]);
  });

  it('leaves alone what does not meet it', () => {
    expect(areasWithout(TOY, ['E07000001'], ['E06000001'])).toEqual(['E07000001']);
  });
});
