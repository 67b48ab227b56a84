import { describe, expect, it } from 'vitest';
import { placeMessages, type Serving } from '../../src/messages/place';

const serving = (name: string, share: number, relation: Serving['relation'] = 'part'): Serving => ({
  name,
  share: { low: relation === 'shared' ? 0 : share, high: share },
  relation,
  basis: 'stated',
});
const say = (...all: readonly Serving[]) =>
  placeMessages.servedBy('Teaching School Hub', 'Teaching School Hubs', all, 'schools');

describe('who serves a place, in words', () => {
  it('names the one that holds all of it', () => {
    expect(say(serving('Leeds', 1, 'whole'))).toBe('served by Leeds');
  });

  it('gives shares where several hold a part each', () => {
    expect(say(serving('Julian', 0.57), serving('Inspiration', 0.43))).toBe(
      'served by 2 Teaching School Hubs: Julian (57\u00a0% of its schools) and Inspiration (43\u00a0%)',
    );
  });

  it('gives none where all share it along an unpublished line: between nothing and all says nothing', () => {
    const [a, b] = [serving('Red Kite', 1, 'shared'), serving('Exchange', 1, 'shared')];
    expect(say(a, b)).toBe(
      'served by 2 Teaching School Hubs, which share it along a line that is not published: Red Kite and Exchange',
    );
  });

  it('says when none is known', () => {
    expect(say()).toBe('without a known Teaching School Hub');
  });
});
