import { describe, expect, it } from 'vitest';
import { useEnginePage } from './engine-page';
import { pictureOf } from './harness-picture';
import { until } from './harness-until';
import { held, missing } from './server-routes';

describe('the files of the engine', () => {
  const { open, site } = useEnginePage();
  const asked = (what: RegExp) => site.server.served.filter(({ url }) => what.test(url)).length;

  it('fetches the detailed boundaries only when the map comes close', async () => {
    const detail = held();
    site.server.route(/detail/, detail.route);
    const { page, requests } = await open();
    await page.evaluate(async () => void (await drawn.engine({ layers: ['districts'], labels: false })));
    expect(asked(/overview/)).toBe(1);
    expect(asked(/detail/)).toBe(0);
    const close = async () => {
      await page.evaluate(() =>
        drawn.drawings[0]!.moveTo({ lon: -1.1, lat: 50.84, zoom: 9.5 }, { animate: false }),
      );
      return requests.filter((url) => url.includes('/detail')).length;
    };
    await expect.poll(close).toBe(1);
    // Portsmouth and its islands: the overview has lost most of the harbour's shore.
    let coarse = await pictureOf(page.locator('.map'));
    await until('the map stands still', async () => {
      const before = coarse;
      coarse = await pictureOf(page.locator('.map'));
      return coarse.difference(before, 24) === 0;
    });
    detail.release();
    await expect
      .poll(async () => (await pictureOf(page.locator('.map'))).difference(coarse, 24), { timeout: 10_000 })
      .toBeGreaterThan(0.01);
  });

  it('starts with the detailed boundaries on their way when it is opened close up', async () => {
    const { page } = await open();
    const camera = { lon: -1.1, lat: 50.84, zoom: 10 };
    await page.evaluate(
      async (at) => void (await drawn.engine({ layers: ['districts'], camera: at })),
      camera,
    );
    await expect.poll(() => asked(/detail/)).toBe(1);
  });

  it('cannot start without boundaries, and says which file failed', async () => {
    site.server.route(/overview/, missing);
    const { page } = await open({ allow: /404/ });
    const heard = await page.evaluate(async () => {
      const drawing = await drawn.make();
      const what: string[] = [];
      drawing.on('missing', (event) => what.push(event.what));
      drawing.show(await drawn.scene());
      const reason = await drawing.mount(drawn.box()).then(
        () => 'seen',
        (error: { reason?: string }) => error.reason,
      );
      drawing.destroy();
      return { reason, what, left: document.querySelectorAll('canvas').length };
    });
    expect(heard).toEqual({ reason: 'file', what: ['overview'], left: 0 });
  });

  it('goes on without the land around England, and says so', async () => {
    site.server.route(/context/, missing);
    const { page } = await open({ allow: /404/ });
    const what = await page.evaluate(async () => {
      const drawing = await drawn.make();
      const told = drawn.next(drawing, 'missing');
      drawing.show(await drawn.scene());
      await drawing.mount(drawn.box());
      return (await told).what;
    });
    expect(what).toBe('context');
    expect((await pictureOf(page.locator('.map'))).coloursOver(0.01)).toBeGreaterThan(5);
  });

  it('says that the code is missing when the worker does not come', async () => {
    site.server.route(/worker.*\.js$/, missing);
    const { page } = await open({ allow: /404|[Ww]orker/ });
    const reason = await page.evaluate(() =>
      drawn.engine().then(
        () => 'seen',
        (error: { reason?: string }) => error.reason,
      ),
    );
    expect(reason).toBe('code');
  });
});
