import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { EmitNote } from '../../geodata/build/context';
import { filesUnder, Publication } from '../../geodata/build/publication';

const NOTE: EmitNote = { vintage: 'May 2025', sources: ['nspl'] };
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hub-atlas-publication-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('publishing', () => {
  it('names files by what is in them, and finds them again', () => {
    const publication = new Publication(folder);
    publication.emit('labels', { name: ['Hull'] }, NOTE);
    publication.emit('schools', new Uint8Array([1, 2, 3]), NOTE);
    publication.emitShard('LS', { area: 'LS' });
    publication.finish();
    expect(filesUnder(folder)).toEqual([
      'labels.5874809084.json',
      'manifest.json',
      'postcodes/LS.277e684e5b.json',
      'schools.039058c6f2.bin',
    ]);
    expect(publication.published('labels')).toEqual({ name: ['Hull'] });
  });

  it('writes the same bytes whatever the order of the steps', () => {
    const manifests = [['labels', 'history'] as const, ['history', 'labels'] as const].map((order) => {
      const publication = new Publication(folder);
      for (const file of order) publication.emit(file, { file }, NOTE);
      publication.finish();
      return readFileSync(join(folder, 'manifest.json'), 'utf8');
    });
    expect(manifests[0]).toBe(manifests[1]);
  });

  it('adds the licences that the sources stand under', () => {
    const publication = new Publication(folder);
    publication.emit('labels', {}, { ...NOTE, licences: ['geonames'] });
    const { manifest } = publication.finish();
    expect(manifest.files.labels.licences).toEqual(['ogl-ons', 'os', 'royal-mail', 'geonames']);
    expect(Object.keys(manifest.licences)).toEqual(['geonames', 'ogl-ons', 'os', 'royal-mail']);
  });

  it('refuses what JSON would quietly turn into null', () => {
    const publication = new Publication(folder);
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, undefined]) {
      expect(() => publication.emit('labels', { rank: [value] }, NOTE)).toThrow(/which JSON cannot hold/);
    }
  });

  it('removes what an earlier build left, and keeps what a build of one step does not touch', () => {
    const first = new Publication(folder);
    first.emit('labels', { name: ['old'] }, NOTE);
    first.emit('history', { events: [] }, NOTE);
    const { manifest } = first.finish();
    writeFileSync(join(folder, 'stray.json'), '{}');

    const second = new Publication(folder, manifest);
    second.emit('labels', { name: ['new'] }, NOTE);
    const { removed } = second.finish();
    expect(removed).toEqual([manifest.files.labels.path, 'stray.json']);
    expect(second.published('history')).toEqual({ events: [] });
    expect(second.published('labels')).toEqual({ name: ['new'] });
  });
});
