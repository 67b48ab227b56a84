import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../src/core/seeded';
import { useSite } from './harness';
import { until } from './harness-until';
import { nonsense, nonsenseQuery } from './nonsense';

/** Together a thousand. */
const QUERIES = 600;
const STATES = 400;

interface Told {
  readonly heading: string;
  /** The answer on the map’s page, all words on another. */
  readonly answer: string;
}

declare global {
  interface Window {
    /** What a reader who came by an address is told. */
    toldToTests(): Told;
    /** Elements, shadow roots included, that no part of the atlas makes: text that was taken for markup. */
    strangersToTests(): string[];
  }
}

/** Eyes in the page. A dialog would stop it: that there would have been one is remembered. */
const EYES = () => {
  window.alert = () => {
    document.documentElement.dataset.alerted = 'yes';
  };
  const words = (node: Node | null | undefined): string => {
    if (node instanceof Text) return node.data;
    if (!node || node instanceof HTMLStyleElement) return '';
    const held = (node instanceof Element && node.shadowRoot) || node;
    return [...held.childNodes].map(words).join(' ').replace(/\s+/g, ' ').trim();
  };
  window.toldToTests = () => {
    const atlas = document.querySelector('hub-atlas');
    const answer = atlas?.shadowRoot?.querySelector('hub-answer');
    return {
      heading: words(document.querySelector('h1')),
      answer: words(atlas?.hidden ? document.querySelector('#page > *') : answer),
    };
  };
  const everything = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? everything(element.shadowRoot) : []),
    ]);
  // The page's own, before any script of a file has run.
  let own: readonly Element[] = [];
  document.addEventListener('readystatechange', () => {
    if (document.readyState === 'interactive') own = [...document.scripts];
  });
  window.strangersToTests = () =>
    everything(document.body)
      .filter((element) => element.matches('script, img, object, style, iframe, [onerror], [onload]'))
      .filter((element) => !own.includes(element))
      .filter((element) => element.localName !== 'style' || element.getRootNode() === document)
      .map((element) => element.outerHTML.slice(0, 100));
};

/** Nothing on the page is made of what was typed or given. */
async function isUntouched(page: Page): Promise<void> {
  expect(await page.evaluate(() => window.strangersToTests())).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.dataset.alerted ?? 'no')).toBe('no');
}

describe('what nobody means to ask', () => {
  // The picture is the map: 400 views would each have the engine draw for nothing.
  const site = useSite({ saveData: true, coarse: true });

  it(`in the find box: a sentence for each of ${QUERIES}, nothing taken for markup, nothing thrown`, async () => {
    const { page } = await site.openSite('', { before: EYES });
    const chance = seeded(20_261_001);
    const texts = Array.from({ length: QUERIES }, () => nonsense(chance));
    await page.getByRole('combobox').focus();
    for (let at = 0; at < texts.length; at += 100) {
      const wordless = await page.evaluate(
        async (batch) => {
          const finder = document.querySelector('hub-atlas')?.shadowRoot?.querySelector('hub-finder');
          const input = finder?.shadowRoot?.querySelector('input');
          if (!finder?.shadowRoot || !input) throw new Error('there is no box');
          const toldNow = () => (finder.shadowRoot?.querySelector('.told')?.textContent ?? '').trim();
          const without: string[] = [];
          for (const text of batch) {
            input.value = text;
            input.dispatchEvent(new InputEvent('input'));
            const start = performance.now();
            await finder.updateComplete;
            while ((toldNow() === '' || toldNow().endsWith('…')) && performance.now() - start < 20_000) {
              await new Promise((next) => setTimeout(next));
            }
            if (!/[.?!]$/.test(toldNow())) without.push(`${text.slice(0, 60)} → ${toldNow().slice(0, 80)}`);
          }
          return without;
        },
        texts.slice(at, at + 100),
      );
      expect(wordless).toEqual([]);
      await isUntouched(page);
    }
  });

  it.each([0, 1])(
    `in the address: half of ${STATES} states, each with a heading and a sentence (%i)`,
    async (half) => {
      // A page of its own for each half: a browser holds a page back that changes its address more than 200 times.
      const { page } = await site.openSite('', { before: EYES, reducedMotion: true });
      await page.locator('hub-list li').first().waitFor();
      const chance = seeded(5 + half);
      const queries = Array.from({ length: STATES / 2 }, () => nonsenseQuery(chance));
      const wrong = await page.evaluate(async (batch) => {
        const found: string[] = [];
        for (const query of batch) {
          history.pushState(null, '', query);
          dispatchEvent(new PopStateEvent('popstate'));
          const start = performance.now();
          let told: Told;
          do {
            await new Promise((next) => setTimeout(next));
            told = window.toldToTests();
          } while ((told.answer === '' || told.answer.endsWith('…')) && performance.now() - start < 10_000);
          const isSentence = told.heading !== '' && /[.?!)]/.test(told.answer) && !told.answer.endsWith('…');
          if (!isSentence) found.push(`${query.slice(0, 200)} → ${told.answer.slice(0, 100)}`);
          found.push(...window.strangersToTests());
        }
        return found;
      }, queries);
      expect(wrong).toEqual([]);
      await isUntouched(page);
    },
  );

  it.each([
    ['control characters', '?place=%00%07%1b&page=%00', /left out/],
    [
      'markup',
      '?place=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&shade=%3Cb%3E',
      /“<img src=x onerror=alert\(1\)>”/,
    ],
    ['ten thousand characters', `?place=${'x'.repeat(10_000)}`, /left out: “x{60}”/],
    ['a thousand localities', `?page=map&compare=${'a!a!E08000035~'.repeat(1_000)}`, /left out/],
    ['half an escape', '?place=%E0%A4%A&layers=%', /left out/],
    ['wrong types', '?view=NaN/NaN/NaN&weight=null&layers=[object%20Object]', /“null”/],
  ])('as an address of %s: says what it left out, and opens with the rest', async (_, query, sentence) => {
    const { page } = await site.openSite(query, { before: EYES });
    const said = page.locator('#address-problem');
    await said.waitFor();
    expect(await said.textContent()).toMatch(sentence);
    await page.locator('hub-list').getByRole('link', { name: 'Boolean Maths Hub' }).waitFor();
    await isUntouched(page);
  });

  it.each([
    ['an unknown area', '?place=E99999999', 'The atlas has no place “E99999999”.'],
    ['an unknown hub', '?hub=nowhere', 'The atlas has no place “maths-hubs:nowhere”.'],
    ['an unknown school', '?place=school:999999', 'The atlas has no place “school:999999”.'],
    ['a postcode that is none', '?place=postcode:ZZ999ZZ', 'postcode'],
    ['a locality that the address does not hold', '?place=locality:4', 'locality'],
  ])('as an address of %s: says so in a sentence', async (_, query, sentence) => {
    const { page } = await site.openSite(query, { before: EYES });
    await until('the sentence', () =>
      page.evaluate((text) => window.toldToTests().answer.includes(text), sentence),
    );
  });

  it('as localities that are not there: says which, and compares the rest', async () => {
    const { page } = await site.openSite(
      '?page=compare&compare=One!a!E99999999%2BE08000036~Leeds!a!E08000035~%3Cb%3Ex!a!E08000032',
      { before: EYES },
    );
    const comparison = page.locator('hub-comparison');
    await comparison.getByText('“E99999999”').first().waitFor();
    await comparison.getByRole('columnheader', { name: /Leeds/ }).first().waitFor();
    expect(await comparison.getByText('<b>x').count()).toBeGreaterThan(0);
    await isUntouched(page);
  });
});
