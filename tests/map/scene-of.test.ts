import { describe, expect, it } from 'vitest';
import type { AreasLayer, ClassesLayer, HatchLayer } from '../../src/map/scene';
import { sceneOf } from '../../src/map/scene-of';
import { DEFAULT_VIEW, type LayerId, type ViewState } from '../../src/state/view';
import { toyEngland } from '../core/toy-england';

const england = toyEngland();
const scene = (change: Partial<ViewState> = {}, extras = {}) =>
  sceneOf(england, { ...DEFAULT_VIEW, ...change }, { theme: 'light', ...extras });
const withLayers = (...layers: LayerId[]) => scene({ layers });

describe('sceneOf', () => {
  it('fills the Maths Hubs softly and lays the investment areas over them as hatch', () => {
    const [hubs, areas] = scene().layers as [AreasLayer, HatchLayer];
    expect(hubs).toMatchObject({ type: 'areas', id: 'maths-hubs', fill: 'hue', edge: 'soft' });
    expect(areas).toMatchObject({ type: 'hatch', id: 'education-investment-areas', density: 'open' });
    expect([...areas.atoms]).toEqual([2, 7]);
  });

  it('gives neighbours different hues', () => {
    const [hubs] = scene().layers as [AreasLayer];
    const hue = Object.fromEntries(hubs.features.map(({ place, hue }) => [place, hue]));
    expect(hue['maths-hubs:a']).not.toBe(hue['maths-hubs:b']);
    expect(hue['maths-hubs:b']).not.toBe(hue['maths-hubs:c']);
  });

  it('tells what is inferred from what is stated', () => {
    const [hubs] = scene().layers as [AreasLayer];
    expect([...hubs.inferred]).toEqual([4]);
    expect([...hubs.features.find(({ place }) => place === 'maths-hubs:a')!.inferred]).toEqual([4]);
  });

  it('leaves what is shared undivided', () => {
    const [hubs] = withLayers('teaching-school-hubs').layers as [AreasLayer];
    expect(hubs).toMatchObject({ fill: 'hue', edge: 'firm' });
    expect([...hubs.shared]).toEqual([3, 7]);
  });

  it('fills one layer only and draws the others as lines above hatch, whatever order they are asked for', () => {
    const layers = withLayers('authorities', 'education-investment-areas', 'maths-hubs').layers;
    expect(layers.map(({ id }) => id)).toEqual(['maths-hubs', 'education-investment-areas', 'authorities']);
    expect(layers.map((layer) => (layer.type === 'areas' ? layer.fill : layer.type))).toEqual([
      'hue',
      'hatch',
      'none',
    ]);
  });

  it('answers picks with the footprints that are coloured', () => {
    expect(scene().pickFamily).toBe('maths-hubs');
    expect(withLayers('districts').pickFamily).toBe('districts');
    expect(withLayers('priority-areas').pickFamily).toBe('priority-areas');
    expect(withLayers().pickFamily).toBeUndefined();
  });

  it('outlines the picked place', () => {
    expect([...(scene({ place: { kind: 'area', code: 'E10000001' } }).selection?.atoms ?? [])]).toEqual([
      0, 1,
    ]);
    expect(scene({ place: { kind: 'area', code: 'E99999999' } }).selection).toBeUndefined();
    expect(scene({ place: { kind: 'england' } }).selection).toBeUndefined();
    const school = { place: { kind: 'school', urn: 100_000 } as const };
    expect(scene(school).selection).toBeUndefined();
    const trust = { place: { kind: 'trust', uid: 2044 } as const };
    expect(scene(trust, { points: [] }).selection).toBeUndefined();
    expect(scene(trust, { points: [[0.5, 50.5]] }).selection).toMatchObject({ points: [[0.5, 50.5]] });
    expect(scene(school, { point: [0.5, 50.5] }).selection).toMatchObject({ point: [0.5, 50.5] });
  });

  it('draws localities of one’s own from areas and circles', () => {
    const { layers } = scene({
      layers: ['localities'],
      localities: [
        { kind: 'areas', name: 'Two', places: ['E07000001', 'maths-hubs:b', 'E99999999'] },
        { kind: 'circle', name: 'Round', lon: 1, lat: 51, radius: 10 },
      ],
    });
    const [layer] = layers;
    expect(layer?.type === 'shapes' && layer.shapes.map(({ place, name }) => [place, name])).toEqual([
      ['locality:0', 'Two'],
      ['locality:1', 'Round'],
    ]);
    expect(layer?.type === 'shapes' && [...(layer.shapes[0]?.atoms ?? [])].includes(0)).toBe(true);
  });

  it('gives the same layers for the same view, so that a drawing need not draw them again', () => {
    expect(scene().layers[0]).toBe(scene({ place: { kind: 'area', code: 'E10000001' } }).layers[0]);
  });

  it('draws the districts that kinds are kinds of, so that one can pick from them', () => {
    const kinds: ClassesLayer = {
      type: 'classes',
      id: 'kinds',
      title: 'Kinds',
      scale: 'kinds',
      classes: [{ label: 'city-like', atoms: england.geography.all }],
      missing: england.geography.all.without(england.geography.all),
    };
    const { layers, pickFamily } = scene({ layers: ['kinds', 'maths-hubs'] }, { kinds });
    expect(layers.map(({ id }) => id)).toEqual(['kinds', 'maths-hubs', 'districts']);
    expect(layers.flatMap((layer) => (layer.type === 'areas' ? layer.fill : []))).toEqual(['none', 'none']);
    expect(pickFamily).toBe('districts');
  });

  it('names the footprints that are picked', () => {
    expect(
      scene()
        .labels.map(({ text }) => text)
        .sort(),
    ).toEqual(['A', 'B', 'C']);
  });
});
