import type { LocalitySpec } from '../core/localities/locality-spec';
import type { Atlas } from '../data/atlas';
import type { ExportedPlace } from '../exports/geojson';
import { LOCALITY_PROPERTY } from '../state/locality-file';
import { formatLocalities } from '../state/locality-text';
import { outlineOf } from './hub-draw/spec-geometry';
import { hasKnownPlace } from './locality-name';

/**
 * Localities with their outlines, for GeoJSON: as they were drawn, or the finest published borders dissolved. A
 * locality of which the atlas knows no place is left out.
 *
 * @param properties what else to say of each.
 * @throws AtlasError when the borders cannot be had.
 */
export async function exportedPlaces(
  atlas: Atlas,
  places: readonly { readonly spec: LocalitySpec; readonly name: string }[],
  properties: (spec: LocalitySpec) => ExportedPlace['properties'] = () => ({}),
): Promise<readonly ExportedPlace[]> {
  const found: ExportedPlace[] = [];
  for (const { spec, name } of places) {
    if (!hasKnownPlace(atlas.england, spec)) continue;
    const geometry = await outlineOf(atlas.england, spec, () => atlas.detail());
    found.push({
      name,
      geometry,
      properties: {
        kind: spec.kind,
        ...(spec.kind === 'circle' ? { radius_km: spec.radius, centre: `${spec.lon},${spec.lat}` } : {}),
        ...properties(spec),
        [LOCALITY_PROPERTY]: formatLocalities([spec]),
      },
    });
  }
  return found;
}
