import { describe, expect, it } from 'vitest';
import { until } from '../browser/harness-until';
import { ELEMENT_SCRIPT, expectToWork, moduleScript, useHosts } from './hosts';

const ATLAS =
  '<hub-atlas search><a slot="fallback" href="https://hub-atlas.example/">The Hub Atlas</a></hub-atlas>';

/** What a page around the element may be like; each is a whole class of real sites. */
const HOSTS = {
  'a plain page': { body: ATLAS },
  'a page that sets everything to nothing': {
    head: '<style>* { all: unset } div { display: none } svg, path { fill: red; stroke: red } :root { line-height: 3 }</style>',
    body: ATLAS,
  },
  'a page that shouts and crams': {
    head: `<style>html { font-size: 62.5% } body { text-transform: uppercase; letter-spacing: 0.3em; line-height: 3;
      text-align: right; white-space: nowrap; word-spacing: 2em; text-indent: 4em; cursor: wait }</style>`,
    body: ATLAS,
  },
  'a page with an old library that adds to what everything has': {
    head: `<script>
      Object.prototype.inherited = function () { return 'added'; };
      Array.prototype.remove = function () { throw new Error('not yours'); };
      Array.prototype.toJSON = function () { return 'broken'; };
      String.prototype.startsWithIgnoreCase = function () { return true; };
      Element.prototype.hide = function () {};
      Function.prototype.defer = function () { throw new Error('not yours'); };
      window.$ = window.jQuery = function () { return this; };
    </script>`,
    body: ATLAS.replace(' search', ' search interactive engine="webgl"'),
  },
  'a page whose links are relative to elsewhere': {
    head: '<base href="/somewhere/else/entirely/">',
    body: ATLAS,
  },
  'a page from right to left': { attributes: 'lang="ar" dir="rtl"', body: ATLAS },
  'a column of 200 pixels': { body: `<section style="width: 200px">${ATLAS}</section>` },
} as const;

describe('the element on pages of other people', () => {
  const hosts = useHosts();

  it.each(Object.entries(HOSTS))('works on %s', async (_, page) => {
    const head = `${'head' in page ? page.head : ''}${moduleScript(`${hosts.atlas}/${ELEMENT_SCRIPT}`)}`;
    const visit = await hosts.open({ ...page, head });
    await expectToWork(visit.page, `${hosts.atlas}/`);
    expect(visit.page.url()).toBe(`${hosts.host}/host/page.html`);
    // Nothing sticks out of its column, to whichever side the page is read.
    const over = await visit.page.locator('hub-atlas').evaluate((atlas) => {
      const column = atlas.getBoundingClientRect();
      return [...(atlas.shadowRoot?.querySelectorAll('.frame > *') ?? [])]
        .map((part) => ({ part: part.className || part.localName, box: part.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.left < column.left - 1 || box.right > column.right + 1))
        .map(({ part }) => part);
    });
    expect(over).toEqual([]);
  });

  it('works in a form: a return in the find box is an answer, and sends nothing', async () => {
    const visit = await hosts.open({
      head: moduleScript(`${hosts.atlas}/${ELEMENT_SCRIPT}`),
      body: `<form action="/nowhere"><input name="q">${ATLAS}<button>Send</button></form>`,
    });
    await expectToWork(visit.page, `${hosts.atlas}/`);
    await visit.page.locator('hub-finder input').fill('LS1 4AP');
    await visit.page.locator('hub-finder input').press('Enter');
    await until('the postcode is answered', async () =>
      (await visit.page.locator('hub-answer p').first().textContent())?.includes('LS1 4AP'),
    );
    expect(visit.page.url()).toBe(`${hosts.host}/host/page.html`);
  });
});
