import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { geodesicArea } from '../../src/core/geography/geodesic-area';
import { readUpload } from '../../src/core/localities/upload/read-upload';
import { noteSentence, problemSentence } from '../../src/messages/shapes';
import { LOCALITY_PROPERTY } from '../../src/state/locality-file';
import { BAD_FILES } from '../core/localities/upload/bad-files';
import { GOOD_FILES } from '../core/localities/upload/good-files';
import { GRID_SQUARE, json, polygon, SQUARE } from '../core/localities/upload/made-files';
import { DrawPage } from './draw-page';
import { useSite } from './harness';
import { until } from './harness-until';

describe('making a locality without drawing', () => {
  const site = useSite({ saveData: true, coarse: true });
  const begin = async (query = '') => {
    const visit = await site.openSite(`?page=draw${query}`, { width: 1280, reducedMotion: true });
    const draw = new DrawPage(visit.page);
    await visit.page.locator('hub-draw .ways').waitFor();
    return { page: visit.page, draw };
  };

  it('takes a distance round a postcode, and another distance afterwards', async () => {
    const { page, draw } = await begin();
    const around = page.locator('hub-draw-around');
    await around.getByRole('combobox').fill('ls1 4ap');
    await around.getByRole('combobox').press('Enter');
    await around.getByText('Round LS1 4AP').waitFor();
    await around.getByLabel('Distance in kilometres').fill('3');
    await around.getByRole('button', { name: 'Use this circle' }).click();
    const circle = await draw.made();
    expect(circle).toMatchObject({ kind: 'circle', name: '3 km round LS1 4AP', radius: 3 });
    const small = await draw.says(/^It holds \d+ state-funded schools/);

    await page.getByLabel('Radius in kilometres').fill('6');
    await page.keyboard.press('Tab');
    await until('the circle is larger', () => JSON.stringify(draw.localities()).includes('"radius":6'));
    expect(draw.localities()[0]?.name).toBe('6 km round LS1 4AP');
    await until('the sentence is another', async () => (await draw.sentence()) !== small);
  });

  it('takes a distance round a school, and says why not round a city', async () => {
    const { page, draw } = await begin();
    const around = page.locator('hub-draw-around');
    await around.getByRole('combobox').fill('Leeds');
    await around.getByRole('combobox').press('Enter');
    await around.getByText('Leeds is an area, not a point.').waitFor();
    await around.getByRole('combobox').fill('110588');
    await around.getByRole('combobox').press('Enter');
    await around.getByText('Round Booker Park Community School').waitFor();
    await around.getByRole('button', { name: 'Use this circle' }).click();
    expect(await draw.made()).toMatchObject({ kind: 'circle', radius: 5 });
  });

  it('takes areas from a list that can be filtered, and lets them go', async () => {
    const { page, draw } = await begin();
    await draw.open('Pick areas from a list');
    const areas = page.locator('hub-draw-areas');
    await areas.getByLabel('Show those whose name has').fill('wake');
    await areas.getByText('1 of 296 areas').waitFor();
    await areas.getByLabel('Wakefield').check();
    expect(await draw.made()).toEqual({ kind: 'areas', name: '', places: ['E08000036'] });
    await areas.getByLabel('Kind of area').selectOption('Maths Hubs');
    await areas.getByLabel('Show those whose name has').fill('west york');
    await areas.getByRole('checkbox').first().check();
    await until('the hub is in too', () => JSON.stringify(draw.localities()).includes('maths-hubs:'));
    await draw.says(/it lies in \w+ Maths Hub areas?/);
    await areas.getByRole('checkbox').first().uncheck();
    await until('the hub is out', () => !JSON.stringify(draw.localities()).includes('maths-hubs:'));
  });

  it('reads a pasted list and reports what it read before using it', async () => {
    const { page, draw } = await begin();
    await draw.open('Paste codes or names');
    const paste = page.locator('hub-draw-paste');
    await paste.getByLabel('Codes or names').fill('E08000035, Bradford\nNarnia\n384\nBradford');
    await paste.getByRole('button', { name: 'Read the list' }).click();
    await paste.getByText('3 places were found; 1 line names one that was there already.').waitFor();
    await paste.getByText('Not found: “Narnia”.').waitFor();
    expect(draw.localities()).toEqual([]);
    await paste.getByRole('button', { name: 'Use 3 places' }).click();
    expect(await draw.made()).toMatchObject({ places: ['E08000035', 'E08000032', 'E08000036'] });
  });

  it('says of every kind of broken file what is wrong with it, and changes nothing', async () => {
    const { page, draw } = await begin();
    await draw.open('Upload a GeoJSON file');
    const form = page.locator('hub-draw-upload');
    for (const [i, [name, file]] of BAD_FILES.entries()) {
      const upload = readUpload(file);
      if (!('problem' in upload)) throw new Error(`${name} was read`);
      await draw.giveFile(`${i}.geojson`, Buffer.from(file));
      await form.getByText(`${i}.geojson`, { exact: true }).waitFor();
      expect(await form.locator('.notice p').textContent(), name).toBe(problemSentence(upload.problem));
    }
    expect(draw.localities()).toEqual([]);
  });

  it('takes every kind of good file, and says what it did to it', async () => {
    const { page, draw } = await begin();
    await draw.open('Upload a GeoJSON file');
    await draw.next('put in its place');
    for (const [i, [name, file, area]] of GOOD_FILES.entries()) {
      const upload = readUpload(file);
      if ('problem' in upload) throw new Error(`${name} was not read`);
      await draw.giveFile(`${i}.geojson`, Buffer.from(file));
      const called = upload.name ?? `${i}`;
      await until(`${name} is used`, () => draw.localities()[0]?.name === called);
      const [made] = draw.localities();
      expect(made?.kind === 'shape' && geodesicArea(made.geometry) / area, name).toBeCloseTo(1, 2);
      for (const note of upload.notes) {
        await page.locator('hub-draw .outcome').getByText(noteSentence(note)).waitFor();
      }
    }
  });

  it('offers to convert British National Grid, and does', async () => {
    const { page, draw } = await begin();
    await draw.open('Upload a GeoJSON file');
    await draw.giveFile('grid.json', json(polygon(GRID_SQUARE)));
    await page.getByRole('button', { name: 'Convert from British National Grid' }).click();
    expect(await draw.made()).toMatchObject({ kind: 'shape', name: 'grid' });
    await page.getByText('British National Grid coordinates were converted').waitFor();
  });

  it('takes a file that is dropped', async () => {
    const { page, draw } = await begin();
    await draw.open('Upload a GeoJSON file');
    await page.locator('hub-draw-upload .drop').evaluate(
      (zone, text) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], 'dropped.geojson'));
        zone.dispatchEvent(new DragEvent('dragover', { dataTransfer, cancelable: true }));
        zone.dispatchEvent(new DragEvent('drop', { dataTransfer, cancelable: true }));
      },
      json(polygon(SQUARE)),
    );
    expect(await draw.made()).toMatchObject({ kind: 'shape', name: 'dropped' });
  });

  it('shows what a file holds as text, whatever is in it', async () => {
    const { page, draw } = await begin();
    await draw.open('Upload a GeoJSON file');
    const name = '<img src=x onerror=alert(1)>';
    await draw.giveFile(
      'a.geojson',
      JSON.stringify({ type: 'Feature', properties: { name }, geometry: polygon(SQUARE) }),
    );
    expect((await draw.made()).name).toBe(name);
    expect(await page.getByLabel('Name', { exact: true }).inputValue()).toBe(name);
    expect(await page.locator('img').count()).toBe(0);
  });

  it('gives a file that can be read in again, and a link that can be copied', async () => {
    const { page, draw } = await begin('&place=locality:0&compare=Ours!c!-1.55,53.8,3');
    await draw.says(/It holds/);
    const [file] = await Promise.all([page.waitForEvent('download'), draw.press('Download as GeoJSON')]);
    const text = await readFile(await file.path(), 'utf8');
    const { features, provenance } = JSON.parse(text);
    expect(features[0].properties).toMatchObject({
      name: 'Ours',
      [LOCALITY_PROPERTY]: 'Ours!c!-1.55,53.8,3',
    });
    expect(provenance.link).toContain('compare=Ours');
    expect(geodesicArea(features[0].geometry)).toBeCloseTo(Math.PI * 9, 1);
    const again = readUpload(text);
    expect('ok' in again && again.name).toBe('Ours');
  });

  it('says that six are the most, and replaces the one that is chosen', async () => {
    const six = Array.from({ length: 6 }, (_, i) => `L${i}!c!-1.55,53.8,${i + 1}`).join('~');
    const { page, draw } = await begin(`&compare=${six}`);
    await draw.open('Upload a GeoJSON file');
    await draw.giveFile('seventh.geojson', json(polygon(SQUARE)));
    await page.getByText('Six localities are there already').waitFor();
    await page.getByRole('button', { name: 'Replace “L2”' }).click();
    await until('it is the third', () => draw.localities()[2]?.name === 'seventh');
    expect(draw.localities()).toHaveLength(6);
  });

  it('leads to the main map, which says the same, and back', async () => {
    const { page, draw } = await begin('&place=locality:0&compare=Ours!c!-1.55,53.8,3');
    const said = await draw.says(/It holds/);
    await page.getByRole('link', { name: 'Show it on the main map' }).click();
    const answer = page.locator('hub-answer hub-locality .first');
    await answer.waitFor();
    expect((await answer.textContent())?.trim()).toBe(said);
    await page.locator('hub-place').getByRole('heading', { name: 'Ours' }).waitFor();
    await page.getByRole('link', { name: 'Edit this shape' }).click();
    expect(await draw.says(/It holds/)).toBe(said);
  });
});
