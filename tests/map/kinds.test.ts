import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { buildGeography } from '../../src/core/geography/build-geography';
import type { Manifest } from '../../src/core/records/manifest';
import { kindsOfPlace } from '../../src/map/kinds';

const read = (path: string) =>
  JSON.parse(readFileSync(new URL(`../../public/atlas/${path}`, import.meta.url), 'utf8'));
const { files } = read('manifest.json') as Manifest;
const geography = buildGeography(read(files.areas.path));
const { kinds, missing } = kindsOfPlace(geography, read(files.measures.path));

it('puts every district into one of three kinds by one broad public class', () => {
  expect(kinds.reduce((sum, { districts }) => sum + districts, 0)).toBe(296);
  expect(missing.isEmpty).toBe(true);
  const [city, town, shire] = kinds.map(({ atoms }) => atoms);
  expect(city!.meets(town!) || town!.meets(shire!) || shire!.meets(city!)).toBe(false);
});

it('has at least ten places in each, so that none hints at a place of the study', () => {
  for (const { districts } of kinds) expect(districts).toBeGreaterThanOrEqual(10);
});
