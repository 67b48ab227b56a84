import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPostcode } from '../../../src/core/finding/postcode';
import { ENGLISH_POSTCODE_AREAS, postcodeArea } from '../../../src/core/finding/postcode-areas';
import { UNIT_LETTERS } from '../../../src/core/records/postcode-record-codec';

/** The postcode as it is written, or what is wrong with it. */
function read(typed: string) {
  const reading = readPostcode(typed);
  return reading.ok ? reading.postcode.text : reading.problem;
}

describe('reading a postcode', () => {
  it('knows its parts', () => {
    expect(readPostcode('LS1 4AP')).toEqual({
      ok: true,
      postcode: {
        text: 'LS1 4AP',
        compact: 'LS14AP',
        area: 'LS',
        outcode: 'LS1',
        sector: 'LS1 4',
        unit: 'AP',
      },
    });
  });

  it.each([
    ['ls1 4ap', 'LS1 4AP'],
    ['LS14AP', 'LS1 4AP'],
    ['  ls 14 ap ', 'LS1 4AP'],
    ['LS1-4AP', 'LS1 4AP'],
    ['LS1\u00A04AP.', 'LS1 4AP'],
    ['m11ae', 'M1 1AE'],
    ['CR26XH', 'CR2 6XH'],
    ['DN551PT', 'DN55 1PT'],
    ['w1a1aa', 'W1A 1AA'],
    ['SW1A1AA', 'SW1A 1AA'],
  ])('takes "%s" for %s', (typed, text) => {
    expect(read(typed)).toBe(text);
  });

  it.each([
    ['', { kind: 'empty' }],
    [' - ', { kind: 'empty' }],
    ['LS1 4APP1', { kind: 'too-long' }],
    ['LS1', { kind: 'outcode-only', outcode: 'LS1' }],
    ['LS11', { kind: 'outcode-only', outcode: 'LS11' }],
    ['SW1A', { kind: 'outcode-only', outcode: 'SW1A' }],
    ['LS1 1', { kind: 'sector-only', sector: 'LS1 1' }],
    ['LS111', { kind: 'sector-only', sector: 'LS11 1' }],
    ['LS1 4A', { kind: 'sector-only', sector: 'LS1 4' }],
    ['Leeds', { kind: 'malformed' }],
    ['12345', { kind: 'malformed' }],
    ['LS1 4AO', { kind: 'unused-letter', letter: 'O' }],
    ['QX1 1AA', { kind: 'unknown-area', area: 'QX' }],
    ['BX1 1LT', { kind: 'no-place', area: 'BX' }],
    ['GIR 0AA', { kind: 'no-place', area: 'GIR' }],
  ])('says of "%s" what is wrong', (typed, problem) => {
    expect(read(typed)).toEqual(problem);
  });

  it.each([
    ['LSI 4AP', 'LS1 4AP'],
    ['LS1 AAP', undefined],
    ['L51 4AP', 'L51 4AP'],
    ['YOI2 4AA', 'YO12 4AA'],
    ['Y012 4AA', 'YO12 4AA'],
    ['M1 IAE', 'M1 1AE'],
    ['SO14 OAA', 'SO14 0AA'],
  ])('sees in "%s" letters and digits taken for each other', (typed, meant) => {
    const reading = readPostcode(typed);
    const seen = reading.ok
      ? reading.postcode.text
      : reading.problem.kind === 'misread'
        ? reading.problem.suggestion
        : undefined;
    expect(seen).toBe(meant);
  });

  it.each([
    ['EH1 1YZ', 'Scotland'],
    ['CF10 1EP', 'Wales'],
    ['BT1 5GS', 'Northern Ireland'],
    ['JE2 3QA', 'Channel Islands'],
    ['GY1 1WR', 'Channel Islands'],
    ['IM1 1AA', 'Isle of Man'],
    ['G1', 'Scotland'],
  ])('says that %s is outside England, in %s', (typed, neighbour) => {
    expect(read(typed)).toEqual({ kind: 'outside-england', neighbour });
  });

  it('reads again what it wrote, however it is spaced and cased', () => {
    const places = (text: string) => fc.constantFrom(...text);
    const postcode = fc
      .tuple(
        fc.constantFrom(...ENGLISH_POSTCODE_AREAS),
        fc.integer({ min: 0, max: 99 }),
        places('0123456789'),
        places(UNIT_LETTERS),
        places(UNIT_LETTERS),
      )
      .map(([area, district, digit, a, b]) => `${area}${district} ${digit}${a}${b}`);
    fc.assert(
      fc.property(postcode, fc.constantFrom('', ' ', '-'), fc.boolean(), (text, space, small) => {
        const typed = text.replace(' ', space);
        expect(read(small ? typed.toLowerCase() : typed)).toBe(text);
      }),
    );
  });

  it('never fails on any text', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof readPostcode(text).ok === 'boolean'));
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ABILOSZ01258 '), maxLength: 8 }), (text) => {
        const reading = readPostcode(text);
        if (!reading.ok && reading.problem.kind === 'misread') {
          expect(readPostcode(reading.problem.suggestion).ok).toBe(true);
        }
      }),
    );
  });
});

describe('the areas that postcodes begin with', () => {
  it('are 104 in England, nine of them shared with a neighbour', () => {
    expect(ENGLISH_POSTCODE_AREAS).toHaveLength(104);
    const shared = ENGLISH_POSTCODE_AREAS.filter((area) => {
      const found = postcodeArea(area);
      return found.kind === 'england' && found.beside !== undefined;
    });
    expect(shared).toEqual(['CA', 'CH', 'DG', 'HR', 'LD', 'LL', 'NP', 'SY', 'TD']);
  });
});
