import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl';

/** The colour at the place in the list that the feature's property names. */
export function colourBy(property: string, colours: readonly string[]): ExpressionSpecification {
  return ['to-color', ['at', ['number', ['get', property]], ['literal', [...colours]]]];
}

export function isPart(...parts: readonly string[]): FilterSpecification {
  return parts.length === 1
    ? ['==', ['get', 'part'], parts[0] ?? '']
    : ['in', ['get', 'part'], ['literal', [...parts]]];
}
