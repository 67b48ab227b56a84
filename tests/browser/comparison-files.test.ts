import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Ajv from 'ajv';
import { parse } from 'csv-parse/sync';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import type { Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signedArea } from '../../src/exports/winding';
import { localitiesFromFile } from '../../src/state/locality-file';
import { CSVW_SCHEMA } from '../exports/csvw-schema';
import { isValid } from '../geodata/coverage-oracle';
import { publishedPolicy } from './built-site';
import { ComparisonPage } from './comparison-page';
import { useSite } from './harness';
import { Picture } from './harness-picture';
import { until } from './harness-until';

/** The picture in some PNG bytes. @throws when it is none. */
function pictureOf({ width, height, data }: PNG): Picture {
  return new Picture(width, height, data);
}

const PLACES = '!a!E08000035~Norwich and round it!c!1.3,52.63,9~!a!maths-hubs:archimedes-ne';

describe('what one takes away from a comparison', () => {
  const site = useSite({ saveData: true, headers: publishedPolicy() });
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'hub-atlas-files-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  async function openComparison(): Promise<Page> {
    const { page } = await site.openSite(`?page=compare&compare=${PLACES}`);
    await new ComparisonPage(page).complete();
    return page;
  }

  /** Presses the button and gives the path of the file that comes, under its own name. */
  async function take(page: Page, button: string | RegExp): Promise<string> {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).first().click(),
    ]);
    const path = join(folder, file.suggestedFilename());
    await file.saveAs(path);
    return path;
  }

  it('is a table that programs read back, with a description that is valid and fits it', async () => {
    const page = await openComparison();
    const csv = await readFile(await take(page, 'Table as CSV'), 'utf8');
    const described = await take(page, 'Its description (CSVW)');
    expect(described).toMatch(/comparison\.csv-metadata\.json$/);
    const metadata = JSON.parse(await readFile(described, 'utf8'));
    const validate = new Ajv({ strict: false }).compile(CSVW_SCHEMA);
    expect(validate(metadata), JSON.stringify(validate.errors)).toBe(true);
    expect(metadata.url).toBe('comparison.csv');

    const rows: Record<string, string>[] = parse(csv, {
      bom: true,
      columns: true,
      comment: metadata.dialect.commentPrefix,
      comment_no_infix: true,
    });
    const { columns, primaryKey } = metadata.tableSchema;
    expect(Object.keys(rows[0]!)).toEqual(columns.map(({ titles }: { titles: string }) => titles));
    for (const { titles, datatype, required } of columns) {
      const cells = rows.map((row) => row[titles]!);
      if (required)
        expect(
          cells.filter((cell) => cell === ''),
          titles,
        ).toEqual([]);
      if (datatype === 'decimal' || datatype === 'integer')
        expect(
          cells.filter((cell) => cell !== '' && Number.isNaN(Number(cell))),
          titles,
        ).toEqual([]);
    }
    const keys = rows.map((row) => primaryKey.map((name: string) => row[name]).join('|'));
    expect(new Set(keys).size).toBe(keys.length);

    // The same figures as on the screen.
    const shown = await new ComparisonPage(page).row('State-funded schools');
    const written = rows.filter(({ figure }) => figure === 'schools').map(({ value }) => Number(value));
    expect(written).toEqual(shown.map((text) => Number(text.replace(',', ''))));
    for (const part of [
      'Places compared: Leeds; Norwich and round it',
      'Basis:',
      'Source:',
      'Licence:',
      'Link: http',
    ])
      expect(csv).toContain(part);
  });

  it('is GeoJSON by RFC 7946, which brings the same places back', async () => {
    const page = await openComparison();
    const text = await readFile(await take(page, 'Places as GeoJSON'), 'utf8');
    const collection = JSON.parse(text) as FeatureCollection<Polygon | MultiPolygon> & {
      provenance: { link: string };
    };
    expect(collection.features.map(({ properties }) => properties?.name)).toEqual([
      'Leeds',
      'Norwich and round it',
      'Archimedes NE Maths Hub',
    ]);
    for (const { geometry, bbox } of collection.features) {
      expect(bbox).toHaveLength(4);
      expect(isValid(geometry)).toBe(true);
      const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      for (const [shell, ...holes] of polygons) {
        expect(signedArea(shell!)).toBeGreaterThan(0);
        for (const hole of holes) expect(signedArea(hole)).toBeLessThan(0);
        for (const ring of [shell!, ...holes]) expect(ring[0]).toEqual(ring.at(-1));
      }
    }
    expect(collection.provenance.link).toContain('page=compare');
    expect(localitiesFromFile(text)).toMatchObject({
      specs: [{ kind: 'areas' }, { kind: 'circle', radius: 9 }, { kind: 'areas' }],
      leftOut: 0,
    });
  });

  it('is a picture that renders alone, of maps and of charts, and the same in points', async () => {
    const page = await openComparison();
    const svg = await take(page, 'Maps as SVG');
    const text = await readFile(svg, 'utf8');
    expect(text).not.toMatch(/<style|style="|class="|var\(|light-dark\(/);
    for (const part of ['Leeds', 'Locality you chose', 'Sources:', 'Licence:', 'Link:'])
      expect(text).toContain(part);

    const alone = await site.browser.newPage();
    try {
      await alone.goto(pathToFileURL(svg).href);
      const drawn = pictureOf(PNG.sync.read(await alone.screenshot()));
      expect(drawn.coloursOver(0.002)).toBeGreaterThan(5);
    } finally {
      await alone.close();
    }

    const png = PNG.sync.read(await readFile(await take(page, 'Maps as PNG')));
    expect(png.width).toBeGreaterThan(1_000);
    expect(pictureOf(png).coloursOver(0.002)).toBeGreaterThan(5);
  });

  it('is each chart, drawn for paper, with its figures', async () => {
    const page = await openComparison();
    const chart = page.locator('hub-chart').first();
    await chart.scrollIntoViewIfNeeded();
    await until('the chart is drawn', () => chart.locator('svg.chart').count());
    const svg = await readFile(await take(page, /^Save “Key stage 2 mathematics: .*” as SVG/), 'utf8');
    expect(svg).not.toMatch(/var\(|class="[^"]*(area|edge)|<style/);
    expect(svg).toContain('no tests');
    const png = PNG.sync.read(await readFile(await take(page, /^Save “Key stage 2 mathematics: .*” as PNG/)));
    expect(pictureOf(png).coloursOver(0.0005)).toBeGreaterThan(3);
    const csv = await readFile(await take(page, /^Save “Key stage 2 mathematics: .*” as CSV/), 'utf8');
    const [header, first] = parse(csv, { bom: true, comment: '#', comment_no_infix: true }) as string[][];
    expect(header).toEqual([
      'Place',
      '2016',
      '2017',
      '2018',
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
    ]);
    expect(first?.slice(5, 7)).toEqual(['', '']);
  });

  it('is what is kept, as a file that another browser reads in', async () => {
    const page = await openComparison();
    await page.getByRole('button', { name: 'Keep Leeds in this browser' }).click();
    await page.getByRole('button', { name: 'Keep Norwich and round it in this browser' }).click();
    const saved = await take(page, 'Save all as a file');

    const other = await site.openSite('?page=compare');
    await other.page.locator('hub-kept input[type="file"]').setInputFiles(saved);
    await other.page.getByText('2 localities were read in and kept.').waitFor();
    await other.page.getByRole('button', { name: 'Put Norwich and round it into the comparison' }).click();
    await new ComparisonPage(other.page).named('Norwich and round it');
  });

  it('is a page of paper: the briefing of one place, with its sources and the way back', async () => {
    const { page } = await site.openSite(`?page=briefing&compare=${PLACES}&place=locality:1`);
    await page.getByRole('heading', { name: 'Norwich and round it' }).waitFor();
    await page.locator('table.told').waitFor();
    const pdf = await page.pdf({
      format: 'A4',
      margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' },
    });
    expect(pdf.toString('latin1').match(/\/Type \/Page[^s]/g)).toHaveLength(1);
    await page.getByRole('link', { name: 'Back to the comparison' }).click();
    await new ComparisonPage(page).complete();
  });
});
