import fc from 'fast-check';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { applyPlan } from '../../../src/map/maplibre/apply-plan';
import type { PlannedLayer, StylePlan } from '../../../src/map/maplibre/style-plan';

/** As much of a map as a plan is applied to; like MapLibre it throws where a step is out of order. */
class RecordingMap {
  readonly layers: PlannedLayer[] = [];
  readonly sources = new Map<string, { setData(data: unknown): void }>();
  readonly steps: string[] = [];

  getSource = (id: string) => this.sources.get(id);
  addSource(id: string): void {
    if (this.sources.has(id)) throw new Error(`source "${id}" is there already`);
    this.steps.push(`add source ${id}`);
    this.sources.set(id, { setData: () => this.steps.push(`data of ${id}`) });
  }
  removeSource(id: string): void {
    if (this.layers.some((layer) => sourceOf(layer) === id)) throw new Error(`source "${id}" is in use`);
    this.sources.delete(id);
  }
  addLayer(layer: PlannedLayer, above?: string): void {
    const source = sourceOf(layer);
    if (source !== undefined && !this.sources.has(source)) throw new Error(`no source "${source}"`);
    this.layers.splice(this.placeBelow(above), 0, layer);
  }
  removeLayer(id: string): void {
    this.layers.splice(this.indexOf(id), 1);
  }
  moveLayer(id: string, above?: string): void {
    const [layer] = this.layers.splice(this.indexOf(id), 1);
    this.layers.splice(this.placeBelow(above), 0, layer!);
  }
  setPaintProperty(id: string, property: string, value: unknown): void {
    this.steps.push(`paint ${id}`);
    const at = this.indexOf(id);
    this.layers[at] = {
      ...this.layers[at]!,
      paint: { ...this.layers[at]!.paint, [property]: value },
    } as never;
  }

  private placeBelow(above?: string): number {
    return above === undefined ? this.layers.length : this.indexOf(above);
  }
  private indexOf(id: string): number {
    const index = this.layers.findIndex((layer) => layer.id === id);
    if (index < 0) throw new Error(`no layer "${id}"`);
    return index;
  }
}

const EMPTY: StylePlan = { sources: new Map(), layers: [] };

/** A plan of line layers, `id` or `id width`, each with a source of its own name and of the key given. */
function plan(layers: readonly string[], key = 'same'): StylePlan {
  const parts = layers.map((text) => text.split(' '));
  return {
    sources: new Map(
      parts.map(([id]) => [id!, { key, data: () => ({ type: 'FeatureCollection', features: [] }) }]),
    ),
    layers: parts.map(([id, width]) => ({
      id: id!,
      type: 'line',
      source: id!,
      paint: width === undefined ? {} : { 'line-width': Number(width) },
    })),
  };
}

function apply(...plans: readonly StylePlan[]): RecordingMap {
  const map = new RecordingMap();
  plans.reduce((before, after) => {
    map.steps.length = 0;
    applyPlan(map as unknown as MapLibreMap, before, after);
    return after;
  }, EMPTY);
  return map;
}

describe('applyPlan', () => {
  it('puts layers in the order of the plan, bottom to top', () => {
    expect(apply(plan(['sea', 'hubs', 'names'])).layers.map(({ id }) => id)).toEqual([
      'sea',
      'hubs',
      'names',
    ]);
  });

  it('touches nothing that is the same', () => {
    expect(apply(plan(['sea', 'hubs 2']), plan(['sea', 'hubs 2'])).steps).toEqual([]);
  });

  it('paints where only paint differs, and sends data only where the key differs', () => {
    expect(apply(plan(['sea', 'hubs 2']), plan(['sea', 'hubs 3'])).steps).toEqual(['paint hubs']);
    expect(apply(plan(['hubs'], 'overview'), plan(['hubs'], 'detail')).steps).toEqual(['data of hubs']);
  });

  it('comes from any plan to any other: same layers, same order, no source left over', () => {
    const anyPlan = fc
      .uniqueArray(fc.tuple(fc.constantFrom(...'abcdefgh'), fc.nat(2)), { selector: ([id]) => id })
      .chain((layers) =>
        fc.constantFrom('one', 'other').map((key) =>
          plan(
            layers.map((l) => l.join(' ')),
            key,
          ),
        ),
      );
    fc.assert(
      fc.property(anyPlan, anyPlan, (before, after) => {
        const map = apply(before, after);
        expect(map.layers).toEqual(after.layers);
        expect([...map.sources.keys()].sort()).toEqual([...after.sources.keys()].sort());
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});

function sourceOf(layer: PlannedLayer): string | undefined {
  return 'source' in layer ? layer.source : undefined;
}
