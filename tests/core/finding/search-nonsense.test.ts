import { beforeAll, describe, expect, it } from 'vitest';
import { seeded } from '../../../src/core/seeded';
import { Finder, type FindStep } from '../../../src/data/finder';
import { findingsMessages } from '../../../src/messages/findings';
import { openRealAtlas } from '../real-atlas';

/** Pieces that break careless code: markup, escapes, controls, directions, names of JavaScript's own, half postcodes. */
const PIECES = [
  ...[
    '<script>alert(1)</script>',
    '<img src=x onerror=x>',
    '&lt;b&gt;',
    '"onload="',
    "'; DROP TABLE--",
    '{{x}}',
    '#{x}',
  ],
  ...[
    '%00',
    '%E0%A4%A',
    '%',
    '\\',
    '\u0000',
    '\u0007',
    '\r\n',
    '\t',
    '\u202e',
    '\u200f',
    '\ufeff',
    '\ud800',
    '🏫',
    '𝔏𝔢𝔢𝔡𝔰',
  ],
  ...[
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'null',
    'undefined',
    'NaN',
    '-0',
    '1e309',
    '∞',
  ],
  ...[
    'E99999999',
    'K0',
    'LS1 4',
    'ZZ99 9ZZ',
    'GIR 0AA',
    'BT1 1AA',
    '0000000',
    '12345',
    'maths-hubs:',
    'locality:99',
  ],
  ...[
    'leeds',
    'St',
    'é',
    'ß',
    'ﬁ',
    'İ',
    'a',
    ' ',
    ',',
    '*',
    '(',
    '[',
    '?',
    '+',
    '^$',
    'x'.repeat(300),
    'ab '.repeat(3_400),
  ],
];

describe('a thousand texts that mean nothing', () => {
  let finder: Finder;
  beforeAll(async () => {
    finder = new Finder(await openRealAtlas());
  });

  it('each get a sentence, a short list, and no exception', async () => {
    const random = seeded(20261005);
    const any = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
    const letter = () => String.fromCodePoint(Math.floor(random() * (random() < 0.5 ? 128 : 0xd7ff)));
    for (let i = 0; i < 1_000; i += 1) {
      const parts = Array.from({ length: 1 + Math.floor(random() * 4) }, () =>
        random() < 0.6 ? any(PIECES) : Array.from({ length: Math.floor(random() * 12) }, letter).join(''),
      );
      const typed = parts.join(any(['', ' ', '-']));
      let last: FindStep | undefined;
      for await (const step of finder.find(typed)) last = step;
      const told = findingsMessages.sentence(last!);
      const where = JSON.stringify(typed.slice(0, 80));
      expect(last?.failed, where).toBeUndefined();
      expect(last?.suggestions.length, where).toBeLessThanOrEqual(8);
      expect(told, where).toMatch(/^[A-Z“\d].{5,}[.?]$/su);
      expect(told.length, where).toBeLessThan(500);
    }
  }, 120_000);
});
