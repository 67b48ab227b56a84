import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/core/finding/words';

describe('the words of a name', () => {
  it.each([
    ['King’s Lynn & West Norfolk', 'Kings Lynn and West Norfolk'],
    ['St. Helens', 'SAINT HELENS'],
    ['Möbius', 'mobius'],
    ['St Mary’s C of E Primary School', 'st marys cofe primary school'],
    ['Church of England', 'C.E.'],
    ['Stoke-on-Trent', 'stoke on trent'],
    ['Educational Investment Area', 'EIA'],
    ['Bucks, Berks and Oxon', 'Buckinghamshire, Berkshire & Oxfordshire'],
    ['L.E.A.D.', 'lead'],
  ])('are the same for %s and %s', (one, other) => {
    expect(wordsOf(one)).toEqual(wordsOf(other));
    expect(wordsOf(one)).not.toEqual([]);
  });

  it('are each said once, and fillers not at all', () => {
    expect(wordsOf('The Isle of Wight and the Isle of Wight')).toEqual(['isle', 'wight']);
  });

  it('are few however long the text, and none where there is no letter or number', () => {
    expect(wordsOf(Array.from({ length: 500 }, (_, i) => `word${i}`).join(' ')).length).toBeLessThanOrEqual(
      12,
    );
    expect(wordsOf('x'.repeat(10_000)).join('').length).toBeLessThanOrEqual(200);
    expect(wordsOf('<>&%\u0000\u202e ’')).toEqual([]);
  });
});
