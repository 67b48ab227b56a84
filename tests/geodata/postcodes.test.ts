import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { baseAtoms } from '../../geodata/build/boundaries-base';
import { brotliSize, gzipSize } from '../../geodata/build/file-sizes';
import { SHARD_CEILING } from '../../geodata/build/postcodes';
import { checkEveryPostcode } from '../../geodata/build/postcodes-check';
import { SourcesFolder } from '../../geodata/build/sources-folder';
import { readPostcode } from '../../src/core/finding/postcode';
import { ENGLISH_POSTCODE_AREAS } from '../../src/core/finding/postcode-areas';
import { findPostcode } from '../../src/core/finding/postcode-lookup';
import type { PostcodeShard } from '../../src/core/records/postcode-record';
import { ATLAS_FOLDER, geography, manifest } from './published-areas';
import { hasRawSources, NEEDS_RAW_SOURCES, RAW_SOURCES } from './raw-sources';

const FOLDER = join(ATLAS_FOLDER, 'postcodes');
const entries = Object.entries(manifest().postcodes.shards).map(([area, [hash]]) => {
  const bytes = readFileSync(join(FOLDER, `${area}.${hash}.json`));
  return { area, bytes, shard: JSON.parse(bytes.toString('utf8')) as PostcodeShard };
});
const shards = new Map(entries.map(({ area, shard }) => [area, shard]));

/** What the browser finds for a text: the atom's name, or why there is none. */
function find(text: string): string {
  const reading = readPostcode(text);
  if (!reading.ok) return reading.problem.kind;
  const finding = findPostcode(shards.get(reading.postcode.area)!, reading.postcode);
  return finding.kind === 'found' ? geography.atoms[finding.atom]!.name : finding.kind;
}

describe('the postcode shards', () => {
  it('are one for each area that has postcodes in England, and no other files', () => {
    expect([...shards.keys()].sort()).toEqual(ENGLISH_POSTCODE_AREAS);
    expect(readdirSync(FOLDER)).toHaveLength(104);
  });

  it(`cost a look-up at most ${SHARD_CEILING} kB, on a host with brotli and on one with gzip`, () => {
    for (const { area, bytes } of entries) {
      expect(brotliSize(bytes) / 1000, area).toBeLessThanOrEqual(SHARD_CEILING);
      expect(gzipSize(bytes) / 1000, area).toBeLessThanOrEqual(SHARD_CEILING);
    }
  });

  it('hold 10,059 sectors, each with a point in England', () => {
    const all = entries.flatMap(({ shard }) =>
      shard.sectors.map(
        (sector, i) => [shard.area + sector, shard.lon[i]! / 1000, shard.lat[i]! / 1000] as const,
      ),
    );
    expect(all).toHaveLength(10_059);
    const astray = all.filter(([, lon, lat]) => lon < -6.5 || lon > 1.8 || lat < 49.8 || lat > 55.85);
    expect(astray).toEqual([]);
  });
});

describe('postcodes picked by hand', () => {
  it.each([
    ['LS1 4AP', 'Leeds'],
    ['ls14ap', 'Leeds'],
    ['M1 1AE', 'Manchester'],
    // Outcodes that end in a letter, which one of the sources leaves out.
    ['SW1A 1AA', 'Westminster'],
    ['W1A 1AA', 'Westminster'],
    // Several former districts in one present district.
    ['YO12 4AA', 'Scarborough'],
    ['HG1 1AA', 'Harrogate'],
    ['TA24 5AA', 'West Somerset'],
    ['TA1 1AA', 'Taunton Deane'],
    ['CA13 9AA', 'Allerdale'],
    // One sector, three districts.
    ['B62 0AA', 'Dudley'],
    ['B62 0AF', 'Bromsgrove'],
    ['B62 0EL', 'Birmingham'],
    // The English part of areas beyond the border.
    ['TD15 1AA', 'Northumberland'],
  ])('%s lies in %s', (text, atom) => {
    expect(find(text)).toBe(atom);
  });

  it.each([
    ['LS1 4ZZ', 'unlisted-unit'],
    ['LS99 9AA', 'unknown-sector'],
    ['NP20 1AA', 'unknown-sector'],
    ['EH1 1YZ', 'outside-england'],
    ['LS1', 'outcode-only'],
    ['LS1 4', 'sector-only'],
    ['LSI 4AP', 'misread'],
  ])('%s gives "%s"', (text, problem) => {
    expect(find(text)).toBe(problem);
  });
});

describe.runIf(hasRawSources)(`every postcode of the source ${NEEDS_RAW_SOURCES}`, () => {
  it('has the district of the source, and the atom that its point lies in where there are several', async () => {
    const sources = new SourcesFolder(RAW_SOURCES);
    const base = await baseAtoms({ sources });
    const several = new Set(
      geography.districts.filter(({ atoms }) => atoms.count > 1).map(({ code }) => code),
    );
    const whole = new Map(
      geography.districts
        .filter(({ code }) => !several.has(code))
        .map(({ code, atoms }) => [code, [...atoms][0]!]),
    );
    let beyond = 0;
    const count = checkEveryPostcode(sources, shards, (_row, lon, lat, district) => {
      const one = whole.get(district);
      if (one !== undefined) return one;
      const inside = base.atomAt(lon, lat);
      if (inside !== undefined && base.atoms[inside]!.district === district) return inside;
      beyond += 1;
      const own = [...geography.area(district)!.atoms];
      return base.nearestAtom(lon, lat, 1000, own)!.atom;
    });
    expect(count).toBe(2_260_065);
    expect(several).toEqual(new Set(['E06000063', 'E06000064', 'E06000065', 'E06000066']));
    expect(beyond).toBeLessThanOrEqual(20);
  });
});
