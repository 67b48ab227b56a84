import { describe, expect, it } from 'vitest';
import { elementCode } from '../../src/state/embed-code';
import { type EmbedTexts, parseEmbed } from '../../src/state/embed-state';
import { VERSION } from '../../src/version';
import { until } from '../browser/harness-until';
import { useHosts } from './hosts';
import { noteShifts, shiftsOf } from './layout-shift';

/** What the page around pays in moved content; bytes are in element-life, time is in `npm run bench -- embed`. */
describe('the element between other things of its page', () => {
  const hosts = useHosts();
  /** A page with the code that the builder gives out, and words before and after it. */
  const body = (texts: EmbedTexts) => {
    const source = { home: `${hosts.atlas}/`, folder: `cdn/${VERSION}/`, integrity: {} };
    const options = { title: 'Map', strict: false, autoHeight: false };
    const code = elementCode(parseEmbed(texts).state, source, options);
    return `<h1>A council</h1><p>Before</p>${code.html}<p>After</p><p>More</p>`;
  };
  const head = '<meta name="viewport" content="width=device-width">';

  it.each([
    ['on a wide page', { place: 'maths-hubs:enigma' }, 1280, 900],
    ['on a wide page, with a find box', { search: 'yes' }, 1280, 1400],
    ['on a phone', {}, 360, 740],
    ['on a phone, with a place and a find box', { place: 'E08000035', search: 'yes' }, 360, 740],
  ] as const)('moves nothing %s', async (_, texts, width, height) => {
    hosts.site.server.slow({ latency: 60, bandwidth: 20_000_000 });
    const { page } = await hosts.open({ head, body: body(texts) }, { width, height, before: noteShifts });
    await until('it is ready', () => page.locator('hub-atlas:state(ready)').count());
    await until('the sources', async () =>
      (await page.locator('hub-sources p').allTextContents()).join().includes('Data edition'),
    );
    await until('the answer', () => page.locator('hub-answer p').count());
    expect(await shiftsOf(page)).toEqual([]);
  });
});
