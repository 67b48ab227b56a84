import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gzipSize } from '../../geodata/build/file-sizes';
import { filesUnder } from '../../geodata/build/publication';
import { ATLAS_FORMAT, type AtlasFile } from '../../src/core/records/manifest';
import { ATLAS_FOLDER, manifest } from './published-areas';

const { format, edition, files, postcodes, sources, licences } = manifest();
const sha256 = (path: string) =>
  createHash('sha256')
    .update(readFileSync(join(ATLAS_FOLDER, path)))
    .digest('hex');

const shards = Object.entries(postcodes.shards).map(([area, [hash, bytes]]) => ({
  path: `postcodes/${area}.${hash}.json`,
  hash,
  bytes,
}));

describe('the manifest', () => {
  it('is of the format that the code reads', () => {
    expect(format).toBe(ATLAS_FORMAT);
  });

  it('lists every file that a part of the atlas may ask for', () => {
    const names: readonly AtlasFile[] = [
      'areas',
      'context',
      'detail',
      'dossiers',
      'footprints',
      'history',
      'labels',
      'measures',
      'overview',
      'school-names',
      'school-results',
      'schools',
      'trends',
      'trusts',
      'weights',
    ];
    expect(Object.keys(files)).toEqual(names);
  });

  it('gives the hash and the size of each file as it lies, and the file carries the hash in its name', () => {
    for (const [name, entry] of Object.entries(files)) {
      expect(sha256(entry.path), name).toBe(entry.sha256);
      expect(readFileSync(join(ATLAS_FOLDER, entry.path)).length, name).toBe(entry.bytes);
      expect(entry.path).toMatch(
        new RegExp(`^${name}\\.${entry.sha256.slice(0, 10)}\\.(json|topojson|bin)$`),
      );
    }
  });

  it('gives the same of each shard of postcodes', () => {
    expect(shards.length).toBeGreaterThan(100);
    for (const { path, hash, bytes } of shards) {
      expect(sha256(path).slice(0, 10), path).toBe(hash);
      expect(readFileSync(join(ATLAS_FOLDER, path)).length, path).toBe(bytes);
    }
  });

  it('leaves no file on disk that it does not name', () => {
    const named = [
      'manifest.json',
      ...Object.values(files).map(({ path }) => path),
      ...shards.map(({ path }) => path),
    ];
    expect(filesUnder(ATLAS_FOLDER)).toEqual(named.toSorted());
  });

  it('says of each file when it is of, where it comes from and under which licences', () => {
    for (const [name, { vintage, sources: from, licences: under }] of Object.entries({
      ...files,
      postcodes,
    })) {
      expect(vintage, name).toMatch(/\d{4}/);
      expect(from.length, name).toBeGreaterThan(0);
      expect(
        from.every((id) => id in sources),
        name,
      ).toBe(true);
      expect(
        under.every((id) => id in licences),
        name,
      ).toBe(true);
      for (const id of from) expect(under, name).toContain(sources[id]!.licence);
    }
  });

  it('gives every licence a line to show, with the year of the data where the licence asks for it', () => {
    for (const { attribution, url } of Object.values(licences)) {
      expect(attribution.length).toBeGreaterThan(20);
      expect(url).toMatch(/^https:\/\//);
    }
    expect(licences.os!.attribution).toBe('Contains OS data © Crown copyright and database right 2025.');
    expect(licences['royal-mail']!.attribution).toMatch(/^Contains Royal Mail data © .* 20\d\d\.$/);
    expect(licences.geonames!.attribution).toMatch(/GeoNames/);
  });

  it('is dated by its newest source', () => {
    const dates = Object.values(sources).map(({ asOf }) => asOf);
    expect(dates.every((date) => /^\d{4}(-\d\d(-\d\d)?)?$/.test(date))).toBe(true);
    expect(edition).toBe(dates.toSorted().at(-1));
  });

  it('is small with gzip, being fetched on every visit', () => {
    expect(gzipSize(readFileSync(join(ATLAS_FOLDER, 'manifest.json')))).toBeLessThan(8_000);
  });
});
