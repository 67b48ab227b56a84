import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { embedOfQuery, embedQueryOf } from '../../src/state/embed-address';
import {
  type CodeOptions,
  type EmbedSource,
  elementCode,
  iframeCode,
  linkCode,
  wordPressCode,
} from '../../src/state/embed-code';
import { type EmbedState, parseEmbed } from '../../src/state/embed-state';
import { readEmbedCode } from '../../src/state/read-embed-code';
import { KEYS, PIECES } from '../embedding/hostile-pieces';
import { embeds } from './embeds';

const source: EmbedSource = {
  home: 'https://maps.example/atlas/',
  folder: 'cdn/0.1.0/',
  integrity: { 'hub-atlas.js': 'sha384-abc', 'frame-height.js': 'sha384-def' },
};
const plain: CodeOptions = { title: 'Maths Hubs', strict: false, autoHeight: true };
const enigma = parseEmbed({ place: 'maths-hubs:enigma', search: 'yes', accent: '14566e' }).state;

describe('the code for a page', () => {
  it('is an element with the keys of the address as attributes, and a link until the script is there', () => {
    expect(elementCode(enigma, source, plain).html.split('\n')).toEqual([
      '<script type="module" src="https://maps.example/atlas/cdn/0.1.0/hub-atlas.js" integrity="sha384-abc" crossorigin="anonymous"></script>',
      expect.stringMatching(
        /^<hub-atlas place="maths-hubs:enigma" search accent="14566e" style="display: grid; min-height: .*">$/,
      ),
      '  <a slot="fallback" href="https://maps.example/atlas/?place=maths-hubs:enigma&amp;search=yes&amp;accent=14566e">Maths Hubs</a>',
      '</hub-atlas>',
    ]);
  });

  it('is a frame with a name, a height, a narrow sandbox, and the script for its height', () => {
    const [frame, script] = iframeCode(enigma, source, plain).html.split('\n');
    expect(frame).toMatch(
      /^<iframe src="https:\/\/maps\.example\/atlas\/embed\.html\?place=maths-hubs:enigma&amp;search=yes&amp;accent=14566e" title="Maths Hubs" width="100%" height="640" loading="lazy"/,
    );
    expect(frame).not.toMatch(/allow-top-navigation|allow-modals|frameborder|\/>/);
    expect(script).toContain('cdn/0.1.0/frame-height.js');
    expect(iframeCode(enigma, source, { ...plain, autoHeight: false }).html).not.toContain('<script');
  });

  it('has no style attribute where a policy forbids them; the lines for the style sheet say the same', () => {
    const strict = { ...plain, strict: true };
    for (const make of [elementCode, iframeCode, wordPressCode]) {
      expect(make(enigma, source, strict).html).not.toContain('style=');
      expect(make(enigma, source, strict).css).toMatch(/\{ .*; \}$/);
    }
  });

  it('lets no title out of its quotes', () => {
    const title = '"><script>alert(1)</script>';
    for (const make of [elementCode, iframeCode, linkCode, wordPressCode]) {
      expect(make(enigma, source, { ...plain, title }).html).not.toContain('<script>alert');
    }
  });
});

const FORMS = {
  element: elementCode,
  iframe: iframeCode,
  link: linkCode,
  'WordPress block': wordPressCode,
} as const;

describe('code and state', () => {
  it('come back the same for 10,000 seeded states, in every form and through the address inside the frame', () => {
    fc.assert(
      fc.property(embeds, fc.string(), fc.boolean(), (given, title, strict) => {
        const state = structuredClone(given);
        for (const [form, make] of Object.entries(FORMS)) {
          const read = readEmbedCode(make(state, source, { title, strict, autoHeight: !strict }).html);
          if (!isDeepStrictEqual(read, { state, problems: [] })) expect({ form, read }).toEqual(state);
        }
        const inFrame = embedOfQuery(embedQueryOf(state));
        if (!isDeepStrictEqual(inFrame, { state, problems: [] })) expect(inFrame).toEqual(state);
      }),
      { numRuns: 10_000, seed: 20261121 },
    );
  }, 120_000);
});

describe('code that people have changed', () => {
  const read = (text: string): EmbedState | undefined => readEmbedCode(text)?.state;

  it('is read with single quotes, upper case, other entities and a height of their own', () => {
    const frame = `<IFRAME SRC='https://maps.example/embed.html?hub=enigma&#38;search=yes' HEIGHT=900></IFRAME>`;
    expect(read(frame)?.view.place).toEqual({ kind: 'footprint', family: 'maths-hubs', id: 'enigma' });
    expect(read(frame)?.options).toMatchObject({ search: true, height: 900 });
    expect(read('<hub-atlas hub=enigma interactive=""></hub-atlas>')?.options.interactive).toBe(true);
    expect(read('https://maps.example/?place=E08000035')?.view.place).toEqual({
      kind: 'area',
      code: 'E08000035',
    });
  });

  it('keeps what is understood and names the rest', () => {
    const code = readEmbedCode('<hub-atlas place="Atlantis" theme="neon" height="70" layers="regions">');
    expect(code?.state.view.layers).toEqual(['regions']);
    expect(code?.state.options.height).toBe(240);
    expect(code?.problems).toEqual([
      { key: 'place', value: 'Atlantis' },
      { key: 'theme', value: 'neon' },
    ]);
  });

  it('is refused when it is none of ours, and never throws: 5,000 seeded pieces of noise', () => {
    expect(read('')).toBeUndefined();
    expect(read('<p>hello</p>')).toBeUndefined();
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '=',
      '&#',
      ';',
      'hub-atlas',
      ' place',
      '<iframe src=',
      '%E0',
      '?',
    );
    const noise = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 40 });
    fc.assert(
      fc.property(noise, (pieces) => {
        const state = read(pieces.join(''));
        if (state !== undefined) expect(embedOfQuery(embedQueryOf(state)).state).toEqual(state);
      }),
      { numRuns: 5_000, seed: 20261121 },
    );
  });

  it('is refused however long it is and wherever it ends; `npm run bench -- embed-code` has how long that takes', () => {
    expect(read(`<hub-atlas ${'a="b" '.repeat(9_000)}`)).toBeUndefined();
    expect(read('<a '.repeat(20_000))).toBeUndefined();
    expect(read(`<hub-atlas ${'a'.repeat(55_000)}`)).toBeUndefined();
  });
});

describe('addresses of frames that nobody made with care', () => {
  it('are read to a state that holds, and never throw: 5,000 seeded', () => {
    const value = fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 }));
    const pair = fc
      .tuple(
        fc.oneof(fc.constantFrom(...KEYS, 'show'), fc.string({ maxLength: 8 })),
        fc.array(value, { maxLength: 3 }),
      )
      .map(([key, values]) => `${key}=${values.map((text) => encode(text)).join('')}`);
    const queries = fc.array(pair, { maxLength: 12 }).map((pairs) => `?${pairs.join('&')}`);
    fc.assert(
      fc.property(queries, (query) => {
        const { state, problems } = embedOfQuery(query);
        for (const { value: refused } of problems) expect(typeof refused).toBe('string');
        expect(embedOfQuery(embedQueryOf(state))).toEqual({ state, problems: [] });
      }),
      { numRuns: 5_000, seed: 20261121 },
    );
  });

  /** Some as a browser would write them, some as they are; lone surrogates cannot be written. */
  function encode(text: string): string {
    return /\p{Cs}/u.test(text) || text.length % 2 === 1 ? text : encodeURIComponent(text);
  }
});
