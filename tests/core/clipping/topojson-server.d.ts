/** The one function of topojson-server (3.0) that tests use; the package comes without types. */
declare module 'topojson-server' {
  import type { FeatureCollection } from 'geojson';
  import type { Topology } from 'topojson-specification';
  export function topology(objects: Readonly<Record<string, FeatureCollection>>): Topology;
}
