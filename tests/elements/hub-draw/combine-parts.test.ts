import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import { geodesicArea } from '../../../src/core/geography/geodesic-area';
import type { LocalitySpec } from '../../../src/core/localities/locality-spec';
import { doShapeJob } from '../../../src/data/shape-jobs';
import {
  asOutline,
  type Combined,
  combineParts,
  type Ground,
  previewParts,
} from '../../../src/elements/hub-draw/combine-parts';
import type { Part } from '../../../src/elements/hub-draw/part';
import { box, polygon, toyAtoms } from '../../core/clipping/toy-boundaries';
import { toyEngland } from '../../core/toy-england';

/** Ash is the atom in the south-west corner of the nine (see toy-boundaries), Birch the one east of it. */
const ASH = 'E07000001';
const BIRCH = 'E07000002';
const WESTSHIRE = 'E10000001';
const detail = async () => topology({ atoms: { type: 'FeatureCollection', features: toyAtoms() } });
const ground: Ground = {
  england: toyEngland(),
  detail,
  bench: { ask: async (job) => doShapeJob(job) },
};
/** An outline that crosses itself. */
const BOW_TIE = polygon([
  [-1, 53],
  [-0.8, 53.2],
  [-0.8, 53],
  [-1, 53.2],
  [-1, 53],
]);
const square = (west: number, south: number, side: number): Part => ({
  kind: 'shape',
  geometry: polygon(box(west, south, west + side, south + side)),
});
const areas = (...places: string[]): LocalitySpec => ({ kind: 'areas', name: 'Mine', places });

function specOf(combined: Combined): LocalitySpec {
  if (combined.kind !== 'locality') throw new Error(`expected a locality, got ${combined.kind}`);
  return combined.spec;
}

describe('a part and the locality it is for', () => {
  it('is the locality where there is none: areas stay areas, a circle a circle', async () => {
    const circle = { kind: 'circle', lon: -0.85, lat: 53.15, radius: 5 } as const;
    expect(specOf(await combineParts(ground, undefined, circle, 'add'))).toEqual({ ...circle, name: '' });
    expect(specOf(await combineParts(ground, undefined, { kind: 'areas', places: [ASH] }, 'add'))).toEqual({
      kind: 'areas',
      name: '',
      places: [ASH],
    });
  });

  it('takes the place of the locality and keeps its name when asked to', async () => {
    const spec = specOf(await combineParts(ground, areas(ASH), square(-0.9, 53, 0.1), 'replace'));
    expect(spec).toMatchObject({ kind: 'shape', name: 'Mine' });
  });

  it('keeps a list of areas a list, however it changes', async () => {
    const part = { kind: 'areas', places: [BIRCH] } as const;
    expect(specOf(await combineParts(ground, areas(ASH), part, 'add'))).toEqual(areas(ASH, BIRCH));
    expect(specOf(await combineParts(ground, areas(WESTSHIRE), part, 'take-away'))).toEqual(areas(ASH));
    expect(specOf(await combineParts(ground, areas(WESTSHIRE, BIRCH), part, 'unlist'))).toEqual(
      areas(WESTSHIRE),
    );
    expect(await combineParts(ground, areas(ASH), { kind: 'areas', places: [ASH] }, 'add')).toEqual({
      kind: 'apart',
    });
    expect(await combineParts(ground, areas(ASH), { kind: 'areas', places: [ASH] }, 'take-away')).toEqual({
      kind: 'emptied',
    });
  });

  it('makes one outline of areas and what is drawn', async () => {
    /*
     *   +-----+-----+
     *   | Ash |     |     Ash, and as much again of what is east of it
     *   +-----+-----+
     */
    const spec = specOf(await combineParts(ground, areas(ASH), square(-0.9, 53, 0.1), 'add'));
    if (spec.kind !== 'shape') throw new Error('expected an outline');
    expect(spec.name).toBe('Mine');
    expect(geodesicArea(spec.geometry)).toBeCloseTo(geodesicArea(polygon(box(-1, 53, -0.8, 53.1))), 3);
  });

  it('cuts what is drawn out of areas, and tells nothing left from nothing changed', async () => {
    const spec = specOf(await combineParts(ground, areas(ASH), square(-0.95, 53, 0.2), 'take-away'));
    if (spec.kind !== 'shape') throw new Error('expected an outline');
    expect(geodesicArea(spec.geometry)).toBeCloseTo(geodesicArea(polygon(box(-1, 53, -0.95, 53.1))), 3);
    const far = await combineParts(ground, areas(ASH), square(-0.8, 53.2, 0.1), 'take-away');
    expect(far).toEqual({ kind: 'apart' });
    const all = await combineParts(ground, areas(ASH), square(-1.1, 52.9, 0.4), 'take-away');
    expect(all).toEqual({ kind: 'emptied' });
    expect(await combineParts(ground, undefined, square(-1, 53, 0.1), 'take-away')).toEqual({
      kind: 'nothing-there',
    });
  });

  it('gives a sketch that crosses itself back, with what it was for', async () => {
    const combined = await combineParts(ground, areas(ASH), { kind: 'shape', geometry: BOW_TIE }, 'add');
    expect(combined).toMatchObject({
      kind: 'problem',
      problem: { code: 'self-crossing' },
      geometry: BOW_TIE,
      how: 'add',
    });
  });

  it('says what a link cannot hold of an outline with very many corners', async () => {
    const ring = Array.from({ length: 3000 }, (_, i) => {
      const [angle, reach] = [(2 * Math.PI * i) / 3000, 0.1 + 0.004 * (i % 2)];
      return [-0.85 + reach * Math.cos(angle), 53.15 + reach * Math.sin(angle)];
    });
    const part: Part = { kind: 'shape', geometry: polygon([...ring, ring[0]!]) };
    const combined = await combineParts(ground, undefined, part, 'add');
    expect(combined).toMatchObject({ kind: 'locality', spec: { kind: 'shape' } });
    expect(combined.kind === 'locality' && combined.loss?.share).toBeGreaterThan(0.001);
  });

  it('keeps quiet about what rounding to the metre costs', async () => {
    const combined = await combineParts(ground, undefined, square(-0.912345678, 53.0123456, 0.1), 'add');
    expect(combined).toMatchObject({ kind: 'locality', notes: [] });
    expect(combined.kind === 'locality' && combined.loss).toBe(undefined);
  });

  it('says so where the boundaries cannot be had', async () => {
    const offline = { ...ground, detail: () => Promise.reject(new Error('offline')) };
    expect(await combineParts(offline, areas(ASH), square(-0.9, 53, 0.1), 'add')).toEqual({
      kind: 'no-data',
    });
  });

  it('turns areas into the outline that they have', async () => {
    const spec = specOf(await asOutline(ground, areas(ASH)));
    expect(spec).toMatchObject({ kind: 'shape', name: 'Mine' });
    expect(spec.kind === 'shape' && geodesicArea(spec.geometry)).toBeCloseTo(
      geodesicArea(polygon(box(-1, 53, -0.9, 53.1))),
      3,
    );
  });
});

describe('what the locality would be if the sketch were finished now', () => {
  it('is the sketch with the locality, as exactly as it is drawn', async () => {
    const preview = await previewParts(ground, areas(ASH), square(-0.9, 53, 0.1234567), 'add');
    expect(preview).toMatchObject({ kind: 'shape' });
  });

  it('is nothing where there is nothing to take from, and a problem where it crosses itself', async () => {
    expect(await previewParts(ground, undefined, square(-0.9, 53, 0.1), 'take-away')).toBe(undefined);
    expect(await previewParts(ground, undefined, { kind: 'shape', geometry: BOW_TIE }, 'add')).toMatchObject({
      problem: { code: 'self-crossing' },
    });
  });
});
