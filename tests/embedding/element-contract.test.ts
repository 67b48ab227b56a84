import { describe, expect, it } from 'vitest';
import { until } from '../browser/harness-until';
import { ELEMENT_SCRIPT, moduleScript, ready, useHosts } from './hosts';

describe('the contract of the element', () => {
  const hosts = useHosts();
  const open = (tag: string, options?: Parameters<typeof hosts.open>[1]) =>
    hosts.open({ head: moduleScript(`${hosts.atlas}/${ELEMENT_SCRIPT}`), body: tag }, options);

  it('answers a program: ready, answer, goTo, current, and the reason in the event', async () => {
    const { page } = await open('<hub-atlas></hub-atlas>');
    const told = await page.evaluate(async () => {
      await customElements.whenDefined('hub-atlas');
      const atlas = document.querySelector('hub-atlas');
      if (atlas === null) throw new Error('no atlas');
      const picks: unknown[] = [];
      document.body.addEventListener('hub-atlas-pick', ({ detail }) => picks.push(detail));
      await atlas.ready();
      const { postcode, authority, families } = await atlas.answer(' ls1 4ap ');
      atlas.goTo('maths-hubs:enigma');
      return {
        postcode,
        authority: authority.name,
        families: families.length,
        picks,
        current: atlas.current,
      };
    });
    expect(told).toEqual({
      postcode: 'LS1 4AP',
      authority: 'Leeds',
      families: expect.any(Number),
      picks: [{ place: 'maths-hubs:enigma', previous: undefined, reason: 'api' }],
      current: { place: 'maths-hubs:enigma' },
    });
    expect(told.families).toBeGreaterThanOrEqual(2);
  });

  it('refuses what it cannot do with errors that say what', async () => {
    const { page } = await open('<hub-atlas></hub-atlas>');
    const errors = await page.evaluate(async () => {
      await customElements.whenDefined('hub-atlas');
      const atlas = document.querySelector('hub-atlas');
      const kindOf = (error: { kind?: string; message: string }) => error.kind ?? error.message;
      const failing = ['', 'XX', 'CF10 1AA', 'LS50 1AA'].map((text) => atlas?.answer(text).catch(kindOf));
      let place = '';
      try {
        atlas?.goTo('Atlantis');
      } catch (error) {
        place = String(error);
      }
      return { answers: await Promise.all(failing), place };
    });
    expect(errors).toEqual({
      answers: ['bad-postcode', 'bad-postcode', 'outside-england', 'unknown-postcode'],
      place: 'RangeError: <hub-atlas>: goTo: "Atlantis" is not a place id',
    });
  });

  it('follows its attributes one by one, and leaves the reader where the others were', async () => {
    const visit = await open('<hub-atlas place="maths-hubs:enigma"></hub-atlas>', {
      allow: /<hub-atlas>: unknown (layers|place)/,
    });
    await until('it is there', () =>
      visit.page.evaluate(() => customElements.get('hub-atlas') !== undefined),
    );
    const after = await visit.page.evaluate(async () => {
      const atlas = document.querySelector('hub-atlas');
      if (atlas === null) throw new Error('no atlas');
      const seen: unknown[] = [];
      const step = async (name: string, value: string | null) => {
        if (value === null) atlas.removeAttribute(name);
        else atlas.setAttribute(name, value);
        await atlas.updateComplete;
        seen.push({ ...atlas.current });
      };
      atlas.goTo('E08000035');
      await step('layers', 'regions');
      await step('layers', 'dragons');
      await step('view', '8/53.8/-1.55');
      await step('layers', null);
      await step('hub', 'cambridge');
      await step('place', null);
      await step('hub', null);
      return seen;
    });
    expect(after).toEqual([
      { place: 'E08000035', layers: 'regions' },
      { place: 'E08000035' },
      { place: 'E08000035', view: '8/53.8/-1.55' },
      { place: 'E08000035', view: '8/53.8/-1.55' },
      { place: 'E08000035', view: '8/53.8/-1.55' },
      { place: 'maths-hubs:cambridge', view: '8/53.8/-1.55' },
      { view: '8/53.8/-1.55' },
    ]);
  });

  it('gives out the map as SVG and PNG and the areas as CSV, each with where it is from', async () => {
    const { page } = await open('<hub-atlas></hub-atlas>');
    const given = await page.evaluate(async (home) => {
      await customElements.whenDefined('hub-atlas');
      const atlas = document.querySelector('hub-atlas');
      if (atlas === null) throw new Error('no atlas');
      const [svg, png, csv] = await Promise.all([atlas.toSVG(), atlas.toBlob({ scale: 1 }), atlas.toCSV()]);
      const drawn = new DOMParser().parseFromString(svg, 'image/svg+xml');
      return {
        says: ['Open Government Licence', 'Crown copyright', 'data edition of', home].map((text) =>
          svg.includes(text),
        ),
        plain: !/class="|<script|<style|var\(/.test(svg),
        wellFormed: drawn.querySelector('parsererror') === null,
        areas: drawn.querySelectorAll('[data-place]').length,
        type: png.type,
        size: png.size,
        csv,
      };
    }, hosts.atlas);
    expect(given).toMatchObject({ wellFormed: true, plain: true, says: [true, true, true, true] });
    expect(given.areas).toBeGreaterThanOrEqual(40);
    expect(given).toMatchObject({ type: 'image/png' });
    expect(given.size).toBeGreaterThan(20_000);
    const lines = given.csv.split('\r\n').filter((line) => !/^\uFEFF?#/.test(line) && line !== '');
    expect(lines).toHaveLength(1 + 40 + 55);
    expect(lines[0]).toMatch(/^family,id,name,kind,basis/);
  });

  it('takes its look from attributes, and the page has the last word', async () => {
    const { page } = await hosts.open({
      head: `<style>#b { --hub-atlas-accent: rgb(1, 2, 3) }</style>${moduleScript(`${hosts.atlas}/${ELEMENT_SCRIPT}`)}`,
      body: '<hub-atlas id="a" accent="#aa0000" paper="ffe" height="500"></hub-atlas><hub-atlas id="b" accent="#aa0000"></hub-atlas>',
    });
    await ready(page);
    const look = (id: string) =>
      page.locator(`#${id} hub-sources a`).evaluate((link) => getComputedStyle(link).color);
    expect(await look('a')).toBe('rgb(170, 0, 0)');
    expect(await look('b')).toBe('rgb(1, 2, 3)');
    const box = await page.locator('#a .frame').evaluate((frame) => ({
      background: getComputedStyle(frame).backgroundColor,
      height: frame.getBoundingClientRect().height,
    }));
    expect(box).toEqual({ background: 'rgb(255, 255, 238)', height: 500 });
  });

  it('shows what is put into its slots, and parts and states can be styled from outside', async () => {
    const { page } = await hosts.open({
      head: `<style>hub-atlas::part(sources) { color: rgb(9, 9, 9) } hub-atlas:state(ready) { outline: 3px solid rgb(8, 8, 8) }</style>${moduleScript(`${hosts.atlas}/${ELEMENT_SCRIPT}`)}`,
      body: '<hub-atlas><h2 slot="header">Our hubs</h2><p slot="footer">From our council</p></hub-atlas>',
    });
    await ready(page);
    expect(await page.locator('text=Our hubs').isVisible()).toBe(true);
    expect(await page.locator('text=From our council').isVisible()).toBe(true);
    const styled = await page.evaluate(() => {
      const atlas = document.querySelector('hub-atlas');
      const sources = atlas?.shadowRoot?.querySelector('[part="sources"]');
      return [atlas && getComputedStyle(atlas).outlineColor, sources && getComputedStyle(sources).color];
    });
    expect(styled).toEqual(['rgb(8, 8, 8)', 'rgb(9, 9, 9)']);
  });

  it('says when data cannot be had, tells the page, and recovers', async () => {
    const visit = await hosts.open(
      {
        head: `<script>addEventListener('hub-atlas-error', ({ detail }) => { window.failure = detail })</script>${moduleScript(`${hosts.atlas}/${ELEMENT_SCRIPT}`)}`,
        body: '<hub-atlas data-src="/nowhere/"></hub-atlas>',
      },
      { allow: /404/ },
    );
    await until('it says so', () => visit.page.locator('hub-atlas .notice.warn').count());
    expect(await visit.page.locator('hub-atlas:state(error)').count()).toBe(1);
    expect(
      await visit.page.evaluate(() => (window as unknown as { failure: unknown }).failure),
    ).toMatchObject({
      kind: 'missing-file',
      subject: 'manifest.json',
    });
    await visit.page.evaluate(
      (folder) => document.querySelector('hub-atlas')?.setAttribute('data-src', folder),
      `${hosts.atlas}/atlas/`,
    );
    await ready(visit.page);
  });

  it('says when the data is newer than its code, and stays up', async () => {
    const manifest = await (await fetch(`${hosts.atlas}/atlas/manifest.json`)).json();
    hosts.site.server.route('/atlas/manifest.json', () => ({
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...manifest, format: manifest.format + 1, something: { new: true } }),
    }));
    const { page } = await open('<hub-atlas></hub-atlas>');
    await ready(page);
    expect(await page.locator('hub-atlas .notice').textContent()).toContain('newer than this copy');
  });
});
