import { describe, expect, it } from 'vitest';
import { useSite } from './harness';
import { announced } from './harness-announced';
import { axeFindings } from './harness-axe';
import { pictureOf } from './harness-picture';
import { until } from './harness-until';
import { Visit } from './harness-visit';
import { page } from './server-routes';

/** What the other browser tests rely on: each case makes a page that is wrong in one way, and sees it told. */
describe('the eyes and ears of the browser tests', () => {
  const site = useSite();

  /** Opens a made-up page without the end-of-test verdict that `useSite` would give. */
  async function visiting(html: string, look: (visit: Visit) => Promise<void>): Promise<void> {
    site.server.route('/made-up.html', page(`<!doctype html><title>Made up</title>${html}`));
    const visit = await Visit.begin(site.browser);
    try {
      await visit.page.goto(`${site.server.origin}/made-up.html`);
      await look(visit);
    } finally {
      await visit.end();
    }
  }

  it('see what is asked of another host, by the page or by a worker', async () => {
    site.server.route('/worker.js', () => ({ body: `fetch('https://tiles.example/7/62/41.pbf')` }));
    const html = `<img src="http://tracker.example/1.gif" alt=""><script>new Worker('worker.js')</script>`;
    await visiting(html, async ({ foreign }) => {
      expect(foreign).toContain('tracker.example');
    });
    await visiting(html, async (visit) => {
      await until('the worker has asked', () => visit.foreign.includes('tiles.example:443'));
    });
  });

  it('see errors in the console and exceptions that nobody caught', async () => {
    await visiting(
      `<script>console.error('no atlas'); setTimeout(() => { throw new Error('fell over') })</script>`,
      async (visit) => {
        await until('both have been seen', () => visit.errors.length === 2);
        expect(visit.errors).toEqual(['no atlas', expect.stringContaining('fell over')]);
      },
    );
  });

  it('hear live regions in shadow roots, each text once, and how urgent it is', async () => {
    const html = `<div id="host"></div><script>
      const root = host.attachShadow({ mode: 'open' });
      root.innerHTML = '<p role="status"></p><p role="alert"></p><p>silent</p>';
      const [status, alert, silent] = root.children;
      setTimeout(() => { silent.textContent = 'drawn'; status.textContent = '40 hubs'; }, 0);
      setTimeout(() => { status.textContent = '40 hubs'; alert.textContent = 'No map'; }, 20);
    </script>`;
    await visiting(html, async (visit) => {
      await until('two have been heard', async () => (await announced(visit.page)).length === 2);
      expect(await announced(visit.page, { forget: true })).toEqual([
        { text: '40 hubs', politeness: 'polite' },
        { text: 'No map', politeness: 'assertive' },
      ]);
      expect(await announced(visit.page)).toEqual([]);
    });
  });

  it('find by axe what is wrong inside a shadow root', async () => {
    const html = `<main><h1>A</h1><div id="host"></div></main><script>
      document.documentElement.lang = 'en';
      host.attachShadow({ mode: 'open' }).innerHTML = '<input>';
    </script>`;
    await visiting(html, async (visit) => {
      expect(await axeFindings(visit.page)).toEqual([expect.stringMatching(/^label: .* #host >> input/)]);
    });
  });

  it('read colours off the page', async () => {
    const html = `<style>body { margin: 0; background: rgb(10, 120, 200) } div { width: 50vw; height: 100vh; background: rgb(250, 200, 0) }</style><div></div>`;
    await visiting(html, async (visit) => {
      const picture = await pictureOf(visit.page);
      expect([picture.width, picture.height]).toEqual([1280, 800]);
      expect([picture.at(10, 10), picture.at(1270, 10)]).toEqual([
        [250, 200, 0],
        [10, 120, 200],
      ]);
      expect(picture.coloursOver(0.4)).toBe(2);
      expect(picture.difference(picture, 0)).toBe(0);
      await visit.page.evaluate(() => document.querySelector('div')?.remove());
      expect((await pictureOf(visit.page)).difference(picture, 10)).toBeCloseTo(0.5, 2);
    });
  });
});
