import { describe, expect, it } from 'vitest';
import { formatPlaceId } from '../../src/core/finding/place-id';
import { encodeSchools } from '../../src/core/records/school-codec';
import { encodeSchoolNames } from '../../src/core/records/school-codec-names';
import { Finder, type FindStep } from '../../src/data/finder';
import { openAtlas } from '../../src/data/open-atlas';
import { toySchools } from '../core/localities/toy-schools';
import { TOY_RECORDS } from '../core/toy-england';
import { type ToyFolder, toyFolder } from './toy-folder';

/** The toy country with a town, Elm in the district of Fell, eight schools, and a hub that was called “Old B”. */
function folderToSearch(): ToyFolder {
  const folder = toyFolder();
  const one = { lon: [1.5], lat: [50.5], rank: [1], minZoom: [5], size: [1] };
  folder.put('labels', { name: ['Elm'], atom: [5], ...one });
  folder.put('dossiers', { 'maths-hubs': { b: { formerNames: ['Old B Maths Hub'], sources: [] } } });
  folder.put('schools', encodeSchools(toySchools(), TOY_RECORDS.areas));
  const names = ['St Mary’s', 'Elm Lane', 'Hill', 'High', 'Brook', 'St Mary’s', 'Oak', 'Yew'];
  folder.put(
    'school-names',
    encodeSchoolNames({
      name: names.map((name) => `${name} School`),
      town: names.map(() => ''),
      postcode: names.map(() => ''),
      type: names.map(() => 'School'),
    }),
  );
  const trusts = {
    uid: [31, 32],
    name: ['Rowan Trust', 'Larch Trust'],
    type: ['multi', 'multi'],
    open: [true, true],
  };
  folder.put('trusts', { asOf: '2026-08', ...trusts, otherNames: { 1: ['Hazel Learning Trust'] } });
  return folder;
}

async function finderOf(folder: ToyFolder): Promise<Finder> {
  const finder = new Finder(await openAtlas(folder));
  folder.reads.splice(0);
  return finder;
}

async function steps(finder: Finder, typed: string, everywhere = false): Promise<readonly FindStep[]> {
  const all: FindStep[] = [];
  for await (const step of finder.find(typed, everywhere)) all.push(step);
  return all;
}

/** Where the last step's suggestions lead. */
async function places(finder: Finder, typed: string): Promise<readonly string[]> {
  const last = (await steps(finder, typed)).at(-1);
  return (last?.suggestions ?? []).map(({ goal }) =>
    goal.kind === 'family' ? goal.family : formatPlaceId(goal.place),
  );
}

describe('the finder fetches', () => {
  it('for a postcode one file, and answers straight', async () => {
    const folder = folderToSearch();
    const found = await steps(await finderOf(folder), 'ls1 4ap');
    expect(found.map(({ pending }) => pending)).toEqual(['postcodes', undefined]);
    expect(found.at(-1)?.decided?.goal).toEqual({
      kind: 'place',
      place: { kind: 'postcode', postcode: 'LS14AP' },
    });
    expect(folder.reads).toHaveLength(1);
    expect(folder.reads[0]).toMatch(/^postcodes\/LS/);
  });

  it('nothing for letters that may become a postcode', async () => {
    const folder = folderToSearch();
    expect(await places(await finderOf(folder), 'we')).toContain('E10000001');
    expect(folder.reads).toEqual([]);
  });

  it('for a name of the towns and former names, and no school when that settles it', async () => {
    const folder = folderToSearch();
    const finder = await finderOf(folder);
    const last = (await steps(finder, 'gate')).at(-1);
    expect(last).toMatchObject({ schoolsLeft: true, decided: { name: 'Gate', kind: 'metropolitan' } });
    expect([...folder.reads].sort()).toEqual(['dossiers.json', 'labels.json']);
  });

  it('schools and trusts when nothing else is called so, and when asked', async () => {
    const folder = folderToSearch();
    const finder = await finderOf(folder);
    const found = await steps(finder, 'st marys');
    expect(found.map(({ pending }) => pending)).toEqual(['names', 'schools', undefined]);
    expect(folder.reads).toEqual(
      expect.arrayContaining(['schools.json', 'school-names.json', 'trusts.json']),
    );
    const again = await steps(await finderOf(folderToSearch()), 'elm', true);
    expect(again.at(-1)?.suggestions.map(({ kind }) => kind)).toEqual(['town', 'school']);
  });
});

describe('the finder finds', () => {
  it('a school by name and area, by number, and none by another number', async () => {
    const finder = await finderOf(folderToSearch());
    expect(await places(finder, 'st marys carr')).toEqual(['school:100005']);
    expect(await places(finder, 'URN 100001')).toEqual(['school:100001']);
    expect((await steps(finder, '123456')).at(-1)?.notice).toEqual({ kind: 'no-such-urn', urn: '123456' });
  });

  it('areas by code, old and new, and by the department’s number', async () => {
    const finder = await finderOf(folderToSearch());
    expect(await places(finder, 'e08000091')).toEqual(['E08000001']);
    expect(await places(finder, '902')).toEqual(['E06000001']);
  });

  it('a hub by the name it had, a trust by the name it had, a town by its own', async () => {
    const finder = await finderOf(folderToSearch());
    expect(await places(finder, 'old b')).toContain('maths-hubs:b');
    expect(await places(finder, 'hazel learning')).toEqual(['trust:32']);
    const [town] = (await steps(finder, 'elm')).at(-1)?.suggestions ?? [];
    expect(town).toMatchObject({
      goal: { kind: 'town', lon: 1.5, lat: 50.5 },
      within: ['Fell', 'Southshire', 'West'],
    });
  });

  it('the areas of a part of a postcode with their shares, and says that it is a part', async () => {
    const last = (await steps(await finderOf(folderToSearch()), 'LS1')).at(-1);
    expect(last?.notice).toEqual({ kind: 'part', part: 'LS1' });
    expect(last?.decided).toBeUndefined();
    expect(last?.suggestions.map(({ name, partly }) => [name, partly?.share.toFixed(2)])).toEqual([
      ['Ash', '0.67'],
      ['Yew', '0.33'],
      ['Hub A', undefined],
      ['Hub C', undefined],
    ]);
  });

  it('the postcode that was meant, and what is around one that is not there', async () => {
    const finder = await finderOf(folderToSearch());
    expect((await steps(finder, 'LSI 4AP')).at(-1)).toMatchObject({
      notice: { kind: 'not-a-postcode', problem: { kind: 'misread' } },
      suggestions: [{ name: 'LS1 4AP' }],
    });
    expect((await steps(finder, 'LS1 4ZZ')).at(-1)).toMatchObject({
      notice: { kind: 'postcode-not-found', finding: { kind: 'unlisted-unit' } },
      suggestions: [{ name: 'Ash' }, { name: 'Yew' }, { name: 'Hub A' }, { name: 'Hub C' }],
    });
    expect((await steps(finder, 'CF10 1AA')).at(-1)?.notice).toMatchObject({
      problem: { neighbour: 'Wales' },
    });
  });
});

describe('a failure to fetch', () => {
  it('is told from finding nothing, leaves what is there, and is got over by asking again', async () => {
    const folder = folderToSearch();
    const finder = await finderOf(folder);
    const names = folder.files.get('school-names.json')!;
    folder.files.delete('school-names.json');
    const failed = (await steps(finder, 'elm lane')).at(-1);
    expect(failed).toMatchObject({ failed: { kind: 'missing-file', subject: 'school-names' } });
    folder.files.set('school-names.json', names);
    expect((await steps(finder, 'elm lane')).at(-1)?.failed).toBeUndefined();
    expect(await places(finder, 'elm lane')).toEqual(['school:100001']);
  });

  it('of a postcode’s file is told as such', async () => {
    const folder = folderToSearch();
    const finder = await finderOf(folder);
    for (const path of folder.files.keys()) if (path.startsWith('postcodes/')) folder.files.delete(path);
    expect((await steps(finder, 'LS1 4AP')).at(-1)).toMatchObject({
      suggestions: [],
      failed: { kind: 'missing-file' },
    });
    expect((await steps(finder, 'LS1')).at(-1)).toMatchObject({ failed: { kind: 'missing-file' } });
  });
});
