import { describe, expect, it } from 'vitest';
import { openAtlas } from '../../src/data/open-atlas';
import { toyFolder } from './toy-folder';

describe('atlas.answer', () => {
  it('says who serves a postcode, however it is typed', async () => {
    const atlas = await openAtlas(toyFolder());
    const answer = await atlas.answer(' ls1  4ap ');
    expect(answer).toEqual({
      postcode: 'LS1 4AP',
      lon: 0.5,
      lat: 51.5,
      atom: 0,
      district: { code: 'E07000001', name: 'Ash' },
      authority: { code: 'E10000001', name: 'Westshire' },
      region: { code: 'E12000001', name: 'West' },
      families: [
        { family: 'maths-hubs', id: 'a', name: 'Hub A', basis: 'stated', kind: 'soft-area', shared: false },
        {
          family: 'teaching-school-hubs',
          id: '1',
          name: 'One',
          basis: 'stated',
          kind: 'exclusive-area',
          shared: false,
        },
      ],
    });
  });

  it('tells the former district, both hubs of a shared one, and what has ended', async () => {
    const atlas = await openAtlas(toyFolder());
    const { formerDistrict, families } = await atlas.answer('LS1 4BB');
    expect(formerDistrict).toEqual({ code: 'E07000907', name: 'Yew', endedOn: '2023-04-01' });
    expect(families.map(({ family, id, shared }) => [family, id, shared])).toEqual([
      ['maths-hubs', 'c', false],
      ['teaching-school-hubs', '1', true],
      ['teaching-school-hubs', '3', true],
      ['education-investment-areas', 'yew', false],
      ['combined-authorities', 'E47000001', false],
    ]);
    expect(families[3]).toMatchObject({ validFrom: '2022-02', validTo: '2025-03' });
  });

  it('fetches the file of a postcode area once', async () => {
    const folder = toyFolder();
    const atlas = await openAtlas(folder);
    await Promise.all([atlas.answer('LS1 4AP'), atlas.answer('LS1 4BB')]);
    expect(folder.reads.filter((path) => path.startsWith('postcodes/LS'))).toHaveLength(1);
  });

  it.each([
    ['', 'bad-postcode', { kind: 'empty' }],
    ['LS1', 'bad-postcode', { kind: 'outcode-only', outcode: 'LS1' }],
    ['LSI 4AP', 'bad-postcode', { kind: 'misread', suggestion: 'LS1 4AP' }],
    ['EH1 1YZ', 'outside-england', { kind: 'outside-england', neighbour: 'Scotland' }],
    ['ZZ1 1AA', 'unknown-postcode', { kind: 'unknown-area', area: 'ZZ' }],
    ['LS1 4ZZ', 'unknown-postcode', { kind: 'unlisted-unit' }],
    ['LS9 9AA', 'unknown-postcode', { kind: 'unknown-sector' }],
    ['YO1 7HH', 'unknown-postcode', undefined],
  ])('rejects "%s" as %s', async (typed, kind, postcode) => {
    const atlas = await openAtlas(toyFolder());
    const error = await atlas.answer(typed).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ name: 'AtlasError', kind });
    if (postcode !== undefined) expect(error).toMatchObject({ postcode });
  });
});
