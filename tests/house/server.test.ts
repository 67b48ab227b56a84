import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SiteServer } from '../browser/server';
import { atFirst, cutInHalf, failing, hangingUp, missing, page, tampered } from '../browser/server-routes';

describe('the server of the browser tests', () => {
  const words = 'one hub, two hubs, three hubs; '.repeat(100);
  let folder: string;
  let server: SiteServer;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hub-atlas-site-'));
    mkdirSync(join(folder, 'atlas'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Atlas</title>');
    writeFileSync(join(folder, 'words.txt'), words);
    writeFileSync(join(folder, 'atlas/areas.0123456789.json'), '{"count":296}');
    server = await SiteServer.start({
      folder,
      under: '/maps/atlas/',
      headers: { 'content-security-policy': `default-src 'self'` },
      crossOrigin: true,
    });
  });
  afterEach(() => server.reset());
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });

  it('serves a folder under any path, with types, and nothing beside it', async () => {
    const index = await fetch(server.url());
    expect(index.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await index.text()).toContain('Atlas');
    expect((await fetch(`${server.origin}/index.html`)).status).toBe(404);
    expect((await fetch(server.url('%2e%2e/%2e%2e/package.json'))).status).toBe(404);
  });

  it('sends brotli, counts what it sent, and says its headers', async () => {
    const answer = await fetch(server.url('words.txt'), { headers: { 'accept-encoding': 'gzip, br' } });
    expect(await answer.text()).toBe(words);
    expect(answer.headers.get('content-encoding')).toBe('br');
    expect(answer.headers.get('content-security-policy')).toBe(`default-src 'self'`);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(server.served).toEqual([{ url: '/maps/atlas/words.txt', status: 200, bytes: server.bytes }]);
    expect(server.bytes).toBeLessThan(words.length / 10);
  });

  it('lets hashed names be kept for ever and asks for the others each time', async () => {
    const hashed = await fetch(server.url('atlas/areas.0123456789.json'));
    expect(hashed.headers.get('cache-control')).toContain('immutable');
    const plain = await fetch(server.url('words.txt'));
    expect(plain.headers.get('cache-control')).toBe('no-cache');
    const again = await fetch(server.url('words.txt'), {
      headers: { 'if-none-match': plain.headers.get('etag') ?? '' },
    });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('breaks files on request: missing, failing, cut, changed, or not answered at all', async () => {
    const path = '/maps/atlas/atlas/areas.0123456789.json';
    const get = () => fetch(server.url('atlas/areas.0123456789.json'));
    server.route(path, missing);
    expect((await get()).status).toBe(404);
    server.route(path, failing);
    expect((await get()).status).toBe(503);
    server.route(/areas/, cutInHalf);
    expect(await (await get()).text()).toBe('{"coun');
    server.route(/areas/, tampered);
    expect(await (await get()).json()).toEqual({ count: 396 });
    server.route(/areas/, hangingUp);
    await expect(get()).rejects.toThrow();
    server.route(/areas/, atFirst(1, failing));
    expect([(await get()).status, (await get()).status]).toEqual([503, 200]);
  });

  it('shows pages of a host that lie in no folder', async () => {
    server.route('/host.html', page('<h1>A council</h1>', { 'x-frame-options': 'DENY' }));
    const answer = await fetch(`${server.origin}/host.html`);
    expect(await answer.text()).toBe('<h1>A council</h1>');
    expect(answer.headers.get('x-frame-options')).toBe('DENY');
  });

  it('counts nothing that was asked for before a reset and answered after it', async () => {
    let answer = () => {};
    const late = new Promise<void>((resolve) => {
      answer = resolve;
    });
    let asked = () => {};
    const arrived = new Promise<void>((resolve) => {
      asked = resolve;
    });
    server.route('/late.txt', async () => {
      asked();
      await late;
      return { body: 'at last' };
    });
    const waiting = fetch(`${server.origin}/late.txt`);
    await arrived;
    server.reset();
    answer();
    expect(await (await waiting).text()).toBe('at last');
    expect([server.served, server.bytes]).toEqual([[], 0]);
  });

  it('holds everything back on a slow line, shared by all answers', async () => {
    await server.warm();
    const { bytes } = await fetch(server.url('words.txt')).then(async (answer) => {
      await answer.text();
      return server;
    });
    server.slow({ latency: 50, bandwidth: bytes * 8 * 10 });
    const start = performance.now();
    const both = [fetch(server.url('words.txt')), fetch(server.url('words.txt'))];
    for (const answer of await Promise.all(both)) expect(await answer.text()).toBe(words);
    expect(performance.now() - start).toBeGreaterThan(50 + 195);
  });
});
