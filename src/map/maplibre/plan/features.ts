import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { AtomSet } from '../../../core/geography/atom-set';
import type { SceneFeature } from '../../scene';
import type { AtomShapes } from '../atom-shapes';

export type Properties = Readonly<Record<string, string | number>>;

export function feature(geometry: Geometry, properties: Properties, id?: number): Feature {
  return { type: 'Feature', geometry, properties, ...(id === undefined ? {} : { id }) };
}

export function collection(features: readonly Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features: [...features] };
}

/** Feature states are kept by number: a footprint's is its place in its layer, from 1. */
export function stateId(index: number): number {
  return index + 1;
}

/** Whole outlines, by which hover and selection are lit, for all footprints that have a place on the map. */
export function outlines(features: readonly Pick<SceneFeature, 'atoms'>[], shapes: AtomShapes): Feature[] {
  return features.flatMap(({ atoms }, i) =>
    atoms.isEmpty ? [] : [feature(shapes.outline(atoms), { part: 'outline' }, stateId(i))],
  );
}

/** Text that is equal for equal sets, for the keys of sources. */
export function keyOf(...sets: readonly AtomSet[]): string {
  return sets.map((set) => [...set].join('.')).join('/');
}
