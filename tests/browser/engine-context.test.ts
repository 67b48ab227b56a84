import { describe, expect, it } from 'vitest';
import { useEnginePage } from './engine-page';
import { pictureOf } from './harness-picture';

describe('the engine and its WebGL context', () => {
  const { open } = useEnginePage({ coarse: true });

  it('draws the same again when a lost context comes back, what is raised included', async () => {
    const { page } = await open();
    await page.evaluate(async () => {
      const drawing = await drawn.engine({ layers: ['maths-hubs'] });
      drawing.highlight('maths-hubs:kent-and-medway');
      await drawn.painted();
    });
    const before = await pictureOf(page.locator('.map'));
    const lost = await page.evaluate(async () => {
      const canvas = document.querySelector('canvas')!;
      const extension = canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
      let told = 0;
      drawn.drawings[0]!.on('lost', () => {
        told += 1;
      });
      const gone = new Promise((done) => canvas.addEventListener('webglcontextlost', done, { once: true }));
      extension.loseContext();
      await gone;
      const back = new Promise((done) =>
        canvas.addEventListener('webglcontextrestored', done, { once: true }),
      );
      // A context may only be given back after the event that told of its loss.
      await new Promise((done) => setTimeout(done));
      extension.restoreContext();
      await back;
      await drawn.painted();
      return told;
    });
    expect(lost).toBe(0);
    await expect
      .poll(async () => (await pictureOf(page.locator('.map'))).difference(before, 24), { timeout: 10_000 })
      .toBeLessThan(0.001);
  });

  it('says that it is lost when the context does not come back, and another can take its place', async () => {
    const { page } = await open();
    const heard = await page.evaluate(async () => {
      const drawing = await drawn.engine({ layers: ['maths-hubs'] });
      const lost = drawn.next(drawing, 'lost');
      document
        .querySelector('canvas')!
        .getContext('webgl2')!
        .getExtension('WEBGL_lose_context')!
        .loseContext();
      const { reason } = await lost;
      drawing.destroy();
      await drawn.engine({ layers: ['maths-hubs'] });
      return reason;
    });
    expect(heard).toBe('context-lost');
    expect(await page.locator('canvas').count()).toBe(1);
    expect((await pictureOf(page.locator('.map').last())).coloursOver(0.01)).toBeGreaterThan(5);
  });

  it('leaves nothing behind in its container and answers quietly afterwards', async () => {
    const { page } = await open();
    const left = await page.evaluate(async () => {
      const container = drawn.box();
      const drawing = await drawn.engine({}, container);
      drawing.destroy();
      drawing.destroy();
      drawing.highlight('maths-hubs:sussex');
      drawing.moveTo({ lon: 0, lat: 52, zoom: 8 }, { animate: true });
      return { html: container.innerHTML, hit: drawing.featureAt([10, 10]), zoom: drawing.camera.zoom };
    });
    expect(left).toEqual({ html: '', hit: undefined, zoom: 8 });
  });

  it('rejects when it is destroyed before it was seen', async () => {
    const { page } = await open();
    const reason = await page.evaluate(async () => {
      const drawing = await drawn.make();
      drawing.show(await drawn.scene());
      const mounting = drawing.mount(drawn.box());
      drawing.destroy();
      return mounting.then(
        () => 'seen',
        (error: { reason?: string }) => error.reason,
      );
    });
    expect(reason).toBe('destroyed');
  });

  it('lives twice on a page, each with its own scene, camera and pointer', async () => {
    const { page } = await open();
    const pictures = await page.evaluate(async () => {
      const [one, other] = await Promise.all([
        drawn.engine({ layers: ['maths-hubs'] }),
        drawn.engine({ layers: ['teaching-school-hubs'], theme: 'dark' }),
      ]);
      other.moveTo({ lon: -1.5, lat: 53.8, zoom: 8 }, { animate: false });
      return [one, other].map((drawing) => drawing.featureAt(drawing.project([-1.55, 53.8]))?.place);
    });
    expect(pictures[0]).toBe('maths-hubs:west-yorkshire');
    expect(pictures[1]).toMatch(/^teaching-school-hubs:/);
    const [first, second] = [page.locator('.map').nth(0), page.locator('.map').nth(1)];
    await expect
      .poll(async () => (await pictureOf(first)).difference(await pictureOf(second), 24))
      .toBeGreaterThan(0.9);
  });

  it('keeps its context and goes on when its container is moved in the page', async () => {
    const { page } = await open();
    const moved = await page.evaluate(async () => {
      const drawing = await drawn.engine({ layers: ['maths-hubs'] });
      const canvas = document.querySelector('canvas');
      drawn.box('width: 900px; padding: 10px').append(document.querySelector('.map')!);
      document.querySelector<HTMLElement>('.map .map')!.style.width = '700px';
      while (canvas?.clientWidth !== 700) await new Promise(requestAnimationFrame);
      await drawn.painted();
      const at = drawing.project([-1.55, 53.8]);
      return { same: canvas === document.querySelector('canvas'), hit: drawing.featureAt(at)?.place };
    });
    expect(moved).toEqual({ same: true, hit: 'maths-hubs:west-yorkshire' });
    expect((await pictureOf(page.locator('.map .map'))).coloursOver(0.01)).toBeGreaterThan(5);
  });
});

describe('the engine where there is no WebGL', () => {
  const { open } = useEnginePage({ webgl: false });

  it('rejects with a reason the page can act on, and leaves the container as it was', async () => {
    const { page } = await open({ allow: /WebGL/ });
    const result = await page.evaluate(async () => {
      const container = drawn.box();
      const drawing = await drawn.make();
      drawing.show(await drawn.scene());
      return drawing.mount(container).then(
        () => ({ reason: 'seen', name: '', left: 0 }),
        (error: { reason?: string; name: string }) => ({
          reason: error.reason,
          name: error.name,
          left: container.childElementCount,
        }),
      );
    });
    expect(result).toEqual({ reason: 'no-webgl', name: 'EngineError', left: 0 });
  });
});
