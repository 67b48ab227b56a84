import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { PALETTES } from '../../src/map/palette';
import { pictureMarkup } from '../../src/map/picture/inline-picture';
import { pictureStyles } from '../../src/map/svg/picture-styles';

const published = (path: string) =>
  readFileSync(new URL(`../../public/atlas/${path}`, import.meta.url), 'utf8');
const markup = pictureMarkup(published);

describe('the picture', () => {
  it('is at most 25 kB with brotli', () => {
    expect(brotliCompressSync(markup).length).toBeLessThanOrEqual(25_000);
  });

  it('is the same each time it is made', () => {
    expect(pictureMarkup(published)).toBe(markup);
  });

  it('has a link with a name for each of the 40 hubs, and London’s again enlarged', () => {
    const [england = '', london = ''] = markup.split(/(?=<svg class="svg-map london")/);
    const hubs = [
      ...england.matchAll(/<a href="\?place=maths-hubs:[a-z0-9-]+"><path [^>]+><title>[^<]+<\/title>/g),
    ];
    expect(hubs).toHaveLength(40);
    expect(london.match(/<a href/g)?.length).toBeGreaterThanOrEqual(6);
  });

  it('says what it is in words', () => {
    expect(markup).toContain('<title id="hub-atlas-picture-title">Map of Maths Hub areas, 40 hubs</title>');
    expect(markup).toMatch(/<desc[^>]*>.*no hard boundaries/);
  });

  it('passes a strict policy: no style attribute, no style element, no script, nothing fetched', () => {
    expect(markup).not.toMatch(/ style=|<style|<script|<image|xlink:|https?:/);
  });

  it('stands in the page on the palette’s own sea', () => {
    const css = readFileSync(new URL('../../src/map/picture/picture.css', import.meta.url), 'utf8');
    const { light, dark } = PALETTES;
    for (const token of ['sea', 'coast', 'selection', 'hover'] as const) {
      expect(css).toContain(`light-dark(${light[token]}, ${dark[token]})`);
    }
  });

  it('is styled in the page by rules that reach nothing else there', () => {
    const rules = pictureStyles('.picture .svg-map');
    const selectors = [...rules.matchAll(/^([^@{}\n]+)\{/gm)].map(([, selector = '']) => selector.trim());
    expect(selectors.length).toBeGreaterThan(40);
    expect(
      selectors.filter((selector) => !/^\.picture \.svg-map( :is\(.+\)|[ .][^,]+)?$/.test(selector)),
    ).toEqual([]);
  });
});
