import { afterEach, describe, expect, it, vi } from 'vitest';
import { openAtlas } from '../../src/data/open-atlas';
import { TOY_RECORDS } from '../core/toy-england';
import { bytesOf, toyFolder } from './toy-folder';

afterEach(() => vi.unstubAllGlobals());

describe('openAtlas', () => {
  it('reads the manifest, then what every answer needs, and nothing else', async () => {
    const folder = toyFolder();
    const atlas = await openAtlas(folder);
    expect(folder.reads).toEqual(['manifest.json', 'areas.json', 'footprints.json', 'weights.json']);
    expect(atlas.england.families.get('maths-hubs')?.footprints).toHaveLength(3);
    expect(atlas.newerThanCode).toBe(false);
  });

  it('stays up on data newer than itself, and says so', async () => {
    expect((await openAtlas(toyFolder({ format: 2 }))).newerThanCode).toBe(true);
  });

  describe('refuses', () => {
    const damaged = () => bytesOf(JSON.stringify(TOY_RECORDS.weights).replace('2026-01', '2026-02'));

    it('a file whose content is not what the manifest names', async () => {
      const folder = toyFolder();
      folder.put('weights', damaged(), { sign: false });
      await expect(openAtlas(folder)).rejects.toMatchObject({ kind: 'corrupt-file', subject: 'weights' });
    });

    it('a file cut short', async () => {
      const folder = toyFolder();
      folder.put('areas', bytesOf('{"atoms":['), { sign: false });
      await expect(openAtlas(folder)).rejects.toMatchObject({ kind: 'corrupt-file', subject: 'areas' });
    });

    it('a file that is as named but of another shape', async () => {
      const folder = toyFolder();
      folder.put('footprints', { families: {} });
      await expect(openAtlas(folder)).rejects.toThrow('"families" should be of kind array and is object');
    });

    it('a footprint that names an area there is not', async () => {
      const folder = toyFolder();
      const [family] = TOY_RECORDS.footprints.families;
      const footprints = [{ id: 'z', name: 'Z', shortName: 'Z', entries: [['E99999999', 'stated']] }];
      folder.put('footprints', { families: [{ ...family, footprints }] });
      await expect(openAtlas(folder)).rejects.toThrow('maths-hubs "z": no area has the code "E99999999"');
    });

    it('a page of HTML where the manifest should be', async () => {
      const folder = toyFolder();
      folder.put('manifest.json', bytesOf('<!doctype html><title>Not found</title>'));
      await expect(openAtlas(folder)).rejects.toMatchObject({
        kind: 'corrupt-file',
        subject: 'manifest.json',
      });
    });

    it('a manifest that points out of its folder', async () => {
      const entry = { path: '//elsewhere.example/areas.json', bytes: 1, sha256: '', sources: [] };
      const folder = toyFolder({ files: { areas: entry } as never });
      await expect(openAtlas(folder)).rejects.toMatchObject({ kind: 'corrupt-file', subject: 'areas' });
      expect(folder.reads).toEqual(['manifest.json']);
    });

    it('a folder with a file missing, naming it', async () => {
      const folder = toyFolder();
      folder.files.delete('areas.json');
      await expect(openAtlas(folder)).rejects.toMatchObject({ kind: 'missing-file', subject: 'areas' });
    });
  });

  describe('on a page without TLS, where no hash can be taken', () => {
    it('opens, and goes by length and shape', async () => {
      vi.stubGlobal('crypto', {});
      await expect(openAtlas(toyFolder())).resolves.toMatchObject({ newerThanCode: false });
      const folder = toyFolder();
      folder.put('weights', bytesOf('{}'));
      await expect(openAtlas(folder)).rejects.toMatchObject({ kind: 'corrupt-file', subject: 'weights' });
    });
  });
});

describe('what is fetched when first asked for', () => {
  it('is fetched once, however many ask', async () => {
    const folder = toyFolder();
    const atlas = await openAtlas(folder);
    const [one, other] = await Promise.all([atlas.trends(), atlas.trends()]);
    expect(one).toBe(other);
    expect(await atlas.trends()).toBe(one);
    expect(folder.reads.filter((path) => path === 'trends.json')).toHaveLength(1);
  });

  it('costs only itself when it is broken, and is tried again when asked again', async () => {
    const folder = toyFolder();
    const atlas = await openAtlas(folder);
    const whole = folder.files.get('trends.json')!;
    folder.files.delete('trends.json');
    await expect(atlas.trends()).rejects.toMatchObject({ kind: 'missing-file', subject: 'trends' });
    await expect(atlas.history()).resolves.toEqual({ mathsHubs: [], otherNetworks: [], designations: [] });
    folder.files.set('trends.json', whole);
    await expect(atlas.trends()).resolves.toMatchObject({ years: [2024, 2025] });
  });

  it('is missing when the edition does not have it', async () => {
    const atlas = await openAtlas(toyFolder());
    await expect(atlas.schools()).rejects.toMatchObject({ kind: 'missing-file', subject: 'schools' });
  });

  it('is fetched anew once forgotten', async () => {
    const folder = toyFolder();
    const atlas = await openAtlas(folder);
    await atlas.trends();
    atlas.forget('trends');
    await atlas.trends();
    expect(folder.reads.filter((path) => path === 'trends.json')).toHaveLength(2);
  });
});
