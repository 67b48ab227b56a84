import type { Topology } from 'topojson-specification';
import { Boundaries } from './boundaries';
import { packBoundaries } from './pack-boundaries';

/** The detail boundaries made ready for `coverShape`, where no worker is wanted: `boundariesOf(await atlas.detail())`. */
export function boundariesOf(detail: Topology): Boundaries {
  return new Boundaries(packBoundaries(detail));
}
