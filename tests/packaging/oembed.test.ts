import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../../packaging/builds';
import { buildFamilies } from '../../src/core/footprints/build-families';
import { buildGeography } from '../../src/core/geography/build-geography';
import { oEmbeds } from '../../src/site/oembed';
import { oEmbedName } from '../../src/site/oembed-name';
import { readEmbedCode } from '../../src/state/read-embed-code';

const read = (path: string) => JSON.parse(readFileSync(join(ROOT, 'public/atlas', path), 'utf8'));
const { files } = read('manifest.json');
const geography = buildGeography(read(files.areas.path));
const families = buildFamilies(read(files.footprints.path), geography);
const source = { home: 'https://maps.example/', folder: 'cdn/0.1.0/', integrity: {} };
const responses = oEmbeds(geography, families, source);

it('has an oEmbed response for England, the investment areas, each hub and each authority', () => {
  expect(responses.size).toBe(2 + 40 + 87 + 153);
  expect(responses.has('england.json')).toBe(true);
  expect(responses.has('education-investment-areas.json')).toBe(true);
  expect(responses.has('maths-hubs-enigma.json')).toBe(true);
  for (const { code } of geography.authorities) expect(responses.has(`${code}.json`)).toBe(true);
});

it('answers with a frame that holds the view of its name, whole addresses and a size', () => {
  for (const [name, { version, type, title, width, height, html }] of responses) {
    expect({ version, type }).toEqual({ version: '1.0', type: 'rich' });
    expect(title.length).toBeGreaterThan(10);
    expect(width).toBeGreaterThan(0);
    expect(html).toMatch(/^<iframe src="https:\/\/maps\.example\/embed\.html/);
    expect(html).not.toContain('<script');
    const read = readEmbedCode(html);
    expect(read?.problems).toEqual([]);
    expect(read?.state.options.height).toBe(height);
    if (name !== 'education-investment-areas.json') expect(oEmbedName(read?.state.view.place)).toBe(name);
  }
});
