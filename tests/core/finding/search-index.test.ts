import { describe, expect, it } from 'vitest';
import { WordIndex } from '../../../src/core/finding/word-index';
import { FITS } from '../../../src/core/finding/word-match';

/** Rows of a small index by how they fit a text: `{ Leeds: 'exact', … }`. */
function fits(text: string): Readonly<Record<string, string>> {
  const names: readonly (readonly [name: string, ...described: readonly string[]])[] = [
    ['Leeds', 'yorkshire'],
    ['North Leeds School', 'primary', 'leeds'],
    ['St Mary School', 'leeds'],
    ['St Mary School', 'york'],
    ['York'],
    ['North Yorkshire'],
  ];
  const index = new WordIndex();
  for (const [name, ...described] of names) index.add(name, described);
  const { rows, fit } = index.find(text);
  return Object.fromEntries(rows.map((row) => [`${row} ${names[row]?.[0]}`, FITS[fit[row]!]!]));
}

describe('an index of words', () => {
  it('tells a whole name from a part of one, and both from what only describes', () => {
    expect(fits('leeds')).toEqual({
      '0 Leeds': 'exact',
      '1 North Leeds School': 'named',
      '2 St Mary School': 'described',
    });
  });

  it('takes words in any order', () => {
    expect(fits('leeds north')['1 North Leeds School']).toBe('named');
  });

  it('finds what is described by one word and called by the others', () => {
    const found = fits('st mary leeds');
    expect(found['2 St Mary School']).toBe('described');
    expect(found['3 St Mary School']).toBe('partly');
  });

  it('takes the last word as still being typed, unless it is a word as it stands', () => {
    expect(fits('north yo')).toMatchObject({ '5 North Yorkshire': 'named' });
    expect(fits('york')).toMatchObject({ '4 York': 'exact', '5 North Yorkshire': 'described' });
  });

  it('looks past typing errors only when nothing fits without', () => {
    expect(fits('leads')).toMatchObject({ '0 Leeds': 'misspelt', '1 North Leeds School': 'misspelt' });
    expect(Object.values(fits('leeds'))).not.toContain('misspelt');
  });

  it('falls back on names with some of the words, then on those that begin alike', () => {
    expect(fits('schoolhouse')).toMatchObject({ '2 St Mary School': 'misspelt' });
    expect(fits('north qqqqq')).toMatchObject({
      '1 North Leeds School': 'partly',
      '5 North Yorkshire': 'partly',
    });
  });

  it('finds nothing for words it has never seen, and nothing in an index without rows', () => {
    expect(fits('qqqqq')).toEqual({});
    expect(new WordIndex().find('leeds').rows).toEqual([]);
  });
});
