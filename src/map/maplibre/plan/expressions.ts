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

/** 1 where the feature has the state, else 0: what is lit is decided at draw time, without a round trip. */
export function opacityByState(state: 'hover' | 'selected'): ExpressionSpecification {
  return ['case', ['boolean', ['feature-state', state], false], 1, 0];
}
