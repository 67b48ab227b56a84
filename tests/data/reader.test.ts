import { describe, expect, it, vi } from 'vitest';
import { readerOver, readerThrough } from '../../src/data/reader';

const answering = (status: number, body = 'x') => vi.fn(async () => new Response(body, { status }));
const urlOf = (fetched: ReturnType<typeof answering>) => String((fetched.mock.calls as unknown[][])[0]?.[0]);

describe('a reader over HTTP', () => {
  it.each([
    ['https://atlas.example/data', 'https://atlas.example/data/areas.json'],
    ['https://atlas.example/data/', 'https://atlas.example/data/areas.json'],
    [new URL('https://atlas.example/'), 'https://atlas.example/areas.json'],
  ])('takes %s for a folder', async (base, expected) => {
    const fetched = answering(200);
    await readerOver(base, fetched)('areas.json');
    expect(urlOf(fetched)).toBe(expected);
  });

  it('asks the host anew for the manifest only', async () => {
    const fetched = answering(200);
    const read = readerOver('https://atlas.example/', fetched);
    await read('manifest.json');
    await read('areas.0123456789.json');
    const options = (fetched.mock.calls as unknown[][]).map(([, option]) => option);
    expect(options).toEqual([{ cache: 'no-cache' }, { cache: 'default' }]);
  });

  it.each([
    [404, 'missing-file'],
    [410, 'missing-file'],
    [403, 'network'],
    [503, 'network'],
  ])('answers %i with %s', async (status, kind) => {
    const read = readerOver('https://atlas.example/', answering(status));
    await expect(read('areas.json')).rejects.toMatchObject({
      name: 'AtlasError',
      kind,
      subject: 'areas.json',
    });
  });

  it('tells a broken connection as network, keeping the cause', async () => {
    const cause = new TypeError('Failed to fetch');
    const read = readerOver('https://atlas.example/', async () => Promise.reject(cause));
    await expect(read('areas.json')).rejects.toMatchObject({ kind: 'network', cause });
  });
});

describe('a reader through a function', () => {
  it('copies the bytes, so that what Node pools is not held or changed', async () => {
    const own = Uint8Array.of(1, 2, 3);
    const bytes = await readerThrough(async () => own)('areas.json');
    own[0] = 9;
    expect([...bytes]).toEqual([1, 2, 3]);
  });

  it('tells a file that is not there from one that cannot be read', async () => {
    const failing = (code: string) =>
      readerThrough(async () => Promise.reject(Object.assign(new Error(code), { code })));
    await expect(failing('ENOENT')('areas.json')).rejects.toMatchObject({ kind: 'missing-file' });
    await expect(failing('EACCES')('areas.json')).rejects.toMatchObject({ kind: 'network' });
  });
});
