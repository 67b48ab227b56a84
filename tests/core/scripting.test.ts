import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  boundariesOf,
  coverShape,
  indicatorsOf,
  localityOf,
  openAtlas,
  overlap,
  territoryOf,
  touching,
} from '../../src/scripting';

const ROOT = resolve(import.meta.dirname, '../..');
const atlas = await openAtlas({ read: (path) => readFile(resolve(ROOT, 'public/atlas', path)) });

describe('the atlas in a script', () => {
  it('is the example of the README, which runs as it stands', async () => {
    const example = resolve(ROOT, 'tests/core/scripting.example.ts');
    expect(await readFile(resolve(ROOT, 'README.md'), 'utf8')).toContain(await readFile(example, 'utf8'));
    const printed = execFileSync(process.execPath, ['--import', 'tsx', example], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    const rows = printed.trim().split('\n');
    const shares = new Map<string, number>();
    for (const row of rows) {
      const [, area, , share, basis] = /^"(.+)","(.+)",([\d.]+),(stated|evidenced|inferred)$/.exec(row) ?? [];
      expect([row, area !== undefined && basis !== undefined]).toEqual([row, true]);
      shares.set(area ?? '', (shares.get(area ?? '') ?? 0) + Number(share));
    }
    expect(shares.size).toBe(55);
    for (const share of shares.values()) expect(share).toBeCloseTo(1, 3);
  });

  it('covers a circle and reads it as a locality', async () => {
    const [detail, schools, trends, results] = await Promise.all([
      atlas.detail(),
      atlas.schools(),
      atlas.trends(),
      atlas.schoolResults(),
    ]);
    const circle = { kind: 'circle', name: 'Round Leeds', lon: -1.55, lat: 53.8, radius: 5 } as const;
    const coverage = coverShape(circle, boundariesOf(detail), { schools });
    if (coverage.kind === 'failed') throw new Error(`failed: ${coverage.reason}`);
    const locality = localityOf(atlas.england, circle, { schools, coverage });
    const found = indicatorsOf(atlas.england, locality, { schools, trends, results });
    const value = (id: string) => found.find((one) => one.id === id)?.value;
    expect(value('mathsHubs')).toMatchObject({ touching: { footprints: [{ relation: 'whole' }] } });
    expect(value('area')).toMatchObject({ kind: 'number' });
    const area = value('area');
    // A circle of 5 km, to the thousandth that its 64 corners or more cost.
    expect(area?.kind === 'number' && area.value / (Math.PI * 25)).toBeCloseTo(1, 2);
    expect(value('ks2Maths')).toMatchObject({ kind: 'number' });
  });

  it('answers the same of a place by its id as of its atoms', () => {
    const leeds = territoryOf(atlas.england, 'E08000035')!;
    const hub = territoryOf(atlas.england, 'maths-hubs:west-yorkshire')!;
    const [first] = touching(atlas.england, leeds, 'maths-hubs', 'primaries').footprints;
    expect(first?.amount).toEqual(overlap(atlas.england, hub, leeds, 'primaries').amount);
    expect(territoryOf(atlas.england, 'maths-hubs:atlantis')).toBeUndefined();
  });
});
