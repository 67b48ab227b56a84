import type { GeoJSONSource, MapGeoJSONFeature, Map as MapLibreMap } from 'maplibre-gl';
import type { MapHit, ScreenPoint } from '../drawing';
import { schoolHit } from './hits';
import { CLUSTERS_LAYER, POINTS_LAYER, SCHOOLS_SOURCE } from './plan/schools';

/** A school is met when the pointer is this near to its point, CSS pixels: its sign is about 12 wide. */
const REACH = 6;

/** The school whose sign is under the pointer. Which signs stand alone only MapLibre knows; it gives the number, no more. */
export function schoolAt(map: MapLibreMap, at: ScreenPoint): MapHit | undefined {
  const [found] = rendered(map, POINTS_LAYER, at);
  return found === undefined ? undefined : schoolHit(Number(found.id));
}

/** Goes in until the disc under the pointer falls apart. @returns false when there is no disc. */
export function openDisc(map: MapLibreMap, at: ScreenPoint): boolean {
  const [disc] = rendered(map, CLUSTERS_LAYER, at);
  if (disc === undefined || disc.geometry.type !== 'Point') return false;
  const [lon = 0, lat = 0] = disc.geometry.coordinates;
  const source = map.getSource<GeoJSONSource>(SCHOOLS_SOURCE);
  void source
    ?.getClusterExpansionZoom(Number(disc.properties.cluster_id))
    .then((zoom) => map.easeTo({ center: [lon, lat], zoom }, { originalEvent: true }))
    // The schools were taken off while the worker was asked: there is nothing left to open.
    .catch(() => undefined);
  return true;
}

function rendered(map: MapLibreMap, layer: string, [x, y]: ScreenPoint): MapGeoJSONFeature[] {
  if (map.getLayer(layer) === undefined) return [];
  const box: [[number, number], [number, number]] = [
    [x - REACH, y - REACH],
    [x + REACH, y + REACH],
  ];
  return map.queryRenderedFeatures(box, { layers: [layer] });
}
