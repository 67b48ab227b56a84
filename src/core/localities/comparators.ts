import type { England } from '../england';
import type { Locality } from './locality';
import type { LocalitySpec } from './locality-spec';

type AreasSpec = Extract<LocalitySpec, { kind: 'areas' }>;

/** England as a locality, to be compared with. `name` is a word for the page to give. */
export function englandSpec(name: string): AreasSpec {
  return { kind: 'areas', name, places: ['england'] };
}

/** The regions that the localities reach into, each once, in the order of the table of regions. */
export function regionSpecs(england: England, localities: readonly Locality[]): readonly AreasSpec[] {
  return england.geography.regions
    .filter(({ atoms }) => localities.some(({ reach }) => reach.meets(atoms)))
    .map(({ code, name }) => ({ kind: 'areas', name, places: [code] }));
}
