import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { PlannedLayer, PlannedSource, StylePlan } from './style-plan';

/**
 * Changes the map from one plan to the next by the least that is needed. MapLibre's own comparison of styles goes
 * through every coordinate of every source; here equal keys mean equal data and nothing is looked at.
 */
export function applyPlan(map: MapLibreMap, before: StylePlan, after: StylePlan): void {
  const kept = new Map(after.layers.map((layer) => [layer.id, layer]));
  const standing: string[] = [];
  for (const layer of before.layers) {
    const next = kept.get(layer.id);
    if (next !== undefined && canBecome(layer, next)) standing.push(layer.id);
    else map.removeLayer(layer.id);
  }
  applySources(map, before, after);
  applyOrder(map, standing, after.layers);
  const earlier = new Map(before.layers.map((layer) => [layer.id, layer]));
  const stood = new Set(standing);
  for (const layer of after.layers) {
    const previous = earlier.get(layer.id);
    if (previous !== undefined && stood.has(layer.id)) applyPaint(map, previous, layer);
  }
}

function applySources(map: MapLibreMap, before: StylePlan, after: StylePlan): void {
  for (const [id, source] of before.sources) {
    const next = after.sources.get(id);
    if (next !== undefined && sameText(source.options, next.options)) continue;
    map.removeSource(id);
  }
  for (const [id, source] of after.sources) {
    const standing = map.getSource<GeoJSONSource>(id);
    if (standing === undefined) addSource(map, id, source);
    else if (before.sources.get(id)?.key !== source.key) standing.setData(source.data());
  }
}

function addSource(map: MapLibreMap, id: string, source: PlannedSource): void {
  // The files are simplified already, as one topology; simplifying again, shape by shape, would part neighbours.
  map.addSource(id, { type: 'geojson', tolerance: 0.15, ...source.options, data: source.data() });
}

/** Adds what is missing and moves what stands elsewhere, from the top down, each below the one before. */
function applyOrder(map: MapLibreMap, standing: readonly string[], layers: readonly PlannedLayer[]): void {
  const order = [...standing];
  let above: string | undefined;
  for (const layer of layers.toReversed()) {
    const at = order.indexOf(layer.id);
    if (at < 0) map.addLayer(layer, above);
    else if (at === order.length - 1) order.pop();
    else {
      map.moveLayer(layer.id, above);
      order.splice(at, 1);
    }
    above = layer.id;
  }
}

function canBecome(before: PlannedLayer, after: PlannedLayer): boolean {
  const fixed = ({ paint: _, ...rest }: PlannedLayer) => rest;
  return sameText(fixed(before), fixed(after));
}

function applyPaint(map: MapLibreMap, before: PlannedLayer, after: PlannedLayer): void {
  const was = (before.paint ?? {}) as Readonly<Record<string, unknown>>;
  const now = (after.paint ?? {}) as Readonly<Record<string, unknown>>;
  for (const property of new Set([...Object.keys(was), ...Object.keys(now)])) {
    if (sameText(was[property], now[property])) continue;
    map.setPaintProperty(after.id, property as never, now[property] as never);
  }
}

function sameText(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}
