import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { seeded } from '../../src/core/seeded';
import { until } from '../browser/harness-until';
import { KEYS, PIECES } from './hostile-pieces';
import { ELEMENT_SCRIPT, HEIGHT_SCRIPT, moduleScript, ready, useHosts } from './hosts';

declare global {
  interface Window {
    ownedTimes?: number;
    /** Messages that came. */
    messages?: number;
  }
}

/** Runs in every page and frame: notes when somebody's markup has run, and counts messages. */
function watch(): void {
  Object.assign(window, {
    ownedTimes: 0,
    owned: () => Object.assign(window, { ownedTimes: 1 }),
    messages: 0,
  });
  addEventListener('message', () => {
    window.messages = (window.messages ?? 0) + 1;
  });
}

async function owned(page: Page): Promise<number> {
  const times = await Promise.all(
    page.frames().map((frame) => frame.evaluate(() => window.ownedTimes ?? Number.NaN)),
  );
  return times.reduce((sum, time) => sum + time, 0);
}

describe('hostile input, 5,000 seeded pieces', () => {
  const hosts = useHosts();

  it('in attributes: no exception, no markup that runs, and the element goes on', async () => {
    const visit = await hosts.open(
      { head: moduleScript(`${hosts.atlas}/${ELEMENT_SCRIPT}`), body: '<hub-atlas></hub-atlas>' },
      { allow: /^<hub-atlas>: unknown/, before: watch },
    );
    await ready(visit.page);
    const chance = seeded(20_261_121);
    const random = (below: number) => (chance() * 2 ** 32) % below;
    const changes = Array.from({ length: 2_500 }, () => {
      const name = KEYS[random(KEYS.length)] ?? 'place';
      const value = Array.from({ length: 1 + random(3) }, () => PIECES[random(PIECES.length)]).join('');
      return { name, value: random(9) === 0 ? undefined : value };
    });
    await visit.page.evaluate(
      async ([todo, attributes]) => {
        const atlas = document.querySelector('hub-atlas');
        if (atlas === null) throw new Error('no atlas');
        for (const [i, { name, value }] of todo.entries()) {
          if (value === undefined) atlas.removeAttribute(name);
          else atlas.setAttribute(name, value);
          if (i % 25 === 0) await atlas.updateComplete;
        }
        for (const name of attributes) atlas.removeAttribute(name);
        await atlas.updateComplete;
      },
      [changes, KEYS] as const,
    );
    expect(await owned(visit.page)).toBe(0);
    await visit.page.evaluate(() => document.querySelector('hub-atlas')?.goTo('maths-hubs:enigma'));
    await until('it still answers', async () =>
      (await visit.page.locator('hub-answer p').first().textContent())?.trim().startsWith('Enigma Maths Hub'),
    );
    expect(await visit.page.locator('hub-atlas img, hub-atlas script, hub-atlas iframe').count()).toBe(0);
    // No attribute takes the sources away.
    expect((await visit.page.locator('hub-sources p').allTextContents()).join(' ')).toMatch(
      /Data edition of.*Open Government Licence/s,
    );
  });

  it('in messages: those of other origins, sources and shapes change nothing', async () => {
    const { page } = await hosts.open(
      {
        head: moduleScript(`${hosts.atlas}/${HEIGHT_SCRIPT}`),
        body: `<iframe id="ours" src="${hosts.atlas}/embed.html" title="Map" width="300" height="640"></iframe>
          <iframe id="other" srcdoc="<p>other</p>" title="Other" height="50"></iframe>`,
      },
      { before: watch },
    );
    const frame = await until('the frame', () =>
      page.frames().find((one) => one.url().includes('embed.html')),
    );
    await ready(frame);
    const height = () => page.locator('#ours').evaluate((element) => element.clientHeight);
    await until('it has told its height', async () => (await height()) !== 640);
    const before = await height();
    const heard = await frame.evaluate(() => window.messages ?? 0);
    await page.evaluate(
      ([pieces, origin]) => {
        const types = ['hub-atlas:height', 'hub-atlas:hello', 'hub-atlas:engines', ...pieces];
        const heights: unknown[] = [9_999, -1, Number.NaN, '700', null, { valueOf: () => 5 }, ...pieces];
        const ours = document.querySelector<HTMLIFrameElement>('#ours')?.contentWindow;
        const other = document.querySelector<HTMLIFrameElement>('#other')?.contentWindow;
        for (let i = 0; i < 2_500; i++) {
          const type = types[i % types.length];
          const data =
            i % 11 === 0
              ? heights[i % heights.length]
              : { type, version: i % 3, height: heights[i % heights.length] };
          // To the page: as itself, as another frame, and as our origin without being our frame.
          dispatchEvent(
            new MessageEvent('message', { data, origin: 'https://elsewhere.example', source: ours ?? null }),
          );
          dispatchEvent(new MessageEvent('message', { data, origin, source: other ?? null }));
          if (i % 5 === 0) {
            window.postMessage(structuredCloneable(data), '*');
            ours?.postMessage(structuredCloneable(data), '*');
          }
        }
        function structuredCloneable(value: unknown): unknown {
          return JSON.parse(JSON.stringify(value ?? null));
        }
      },
      [PIECES, hosts.atlas] as const,
    );
    await until(
      'all have come',
      async () => (await frame.evaluate(() => window.messages ?? 0)) >= heard + 500,
    );
    expect(await height()).toBe(before);
    expect(await page.locator('#other').evaluate((element) => element.clientHeight)).toBe(50);
    expect(await owned(page)).toBe(0);
  });

  it('in addresses: what is not understood is named as text, and the rest is shown', async () => {
    const addresses = Array.from({ length: 12 }, (_, i) => {
      const pairs = KEYS.map((key, k) => [key, PIECES[(2 * i + k) % PIECES.length] ?? ''] as const);
      return `${hosts.atlas}/embed.html?${pairs.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}`;
    });
    const visit = await hosts.open(
      {
        body: addresses
          .map((src) => `<iframe src="${src}" title="Map" width="900" height="400"></iframe>`)
          .join(''),
      },
      { before: watch, allow: /^<hub-atlas>: unknown/ },
    );
    await until('the frames', () => visit.page.frames().length === addresses.length + 1);
    for (const [i, frame] of visit.page.frames().slice(1).entries()) {
      await visit.page
        .locator('iframe')
        .nth(i)
        .evaluate((one) => one.scrollIntoView());
      await until('it is ready', () => frame.locator('hub-atlas:state(ready)').count());
      expect(await frame.locator('.left-out').textContent()).toContain('was not understood');
      expect(await frame.locator('body img, body script[src=""]').count()).toBe(0);
    }
    expect(await owned(visit.page)).toBe(0);
  });
});
