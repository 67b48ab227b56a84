import type { LayerId, Lens } from '../state/view';

/** The layers that show "local" from one of the study's three scales. */
export const LAYERS_OF_LENS: Readonly<Record<Lens, readonly LayerId[]>> = {
  'top-down': ['maths-hubs', 'education-investment-areas'],
  middle: ['authorities', 'combined-authorities', 'localities'],
  'ground-up': ['districts', 'schools-primary', 'localities'],
};

/** The groups of the layers control, in its order. */
export const LAYER_GROUPS = [
  ['hubs', ['maths-hubs', 'teaching-school-hubs']],
  ['designations', ['education-investment-areas', 'priority-areas']],
  ['official', ['authorities', 'districts', 'regions', 'combined-authorities']],
  ['kinds', ['kinds']],
  ['schools', ['schools-primary', 'schools-secondary', 'schools-special']],
  ['own', ['localities']],
] as const satisfies readonly (readonly [string, readonly LayerId[]])[];

/** The layers after one is turned on or off. */
export function toggled(layers: readonly LayerId[], layer: LayerId): LayerId[] {
  return layers.includes(layer) ? layers.filter((other) => other !== layer) : [...layers, layer];
}
