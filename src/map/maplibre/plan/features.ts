import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { AtomSet } from '../../../core/geography/atom-set';

export type Properties = Readonly<Record<string, string | number>>;

export function feature(geometry: Geometry, properties: Properties, id?: number): Feature {
  return { type: 'Feature', geometry, properties, ...(id === undefined ? {} : { id }) };
}

export function collection(features: readonly Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] };
}

/** Text that is equal for equal sets, for the keys of sources. */
export function keyOf(...sets: readonly AtomSet[]): string {
  return sets.map((set) => [...set].join('.')).join('/');
}
