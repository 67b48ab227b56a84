import type { Outline } from '../../core/clipping/combine-shapes';
import type { LocalitySpec } from '../../core/localities/locality-spec';
import type { Atlas } from '../../data/atlas';
import { toGeoJson } from '../../exports/geojson';
import { rightHanded } from '../../exports/winding';
import { drawMessages as words } from '../../messages/draw';
import { download } from '../download';
import { exportedPlaces } from '../exported-places';
import { localityName } from '../locality-name';
import { provenanceOf } from '../provenance';

const TYPE = 'application/geo+json';

/** The locality as GeoJSON with where its lines are from. Rejects where the boundaries cannot be had. */
export async function downloadLocality(atlas: Atlas, spec: LocalitySpec, link: string): Promise<void> {
  const name = localityName(atlas.england, spec);
  const sources = spec.kind === 'areas' ? atlas.manifest.files.detail.sources : [];
  const provenance = provenanceOf(atlas.manifest, sources, name, [], link);
  download(words.fileName, toGeoJson(provenance, await exportedPlaces(atlas, [{ spec, name }])), TYPE);
}

/** A shape that no link can hold, as a file that can be uploaded again. */
export function downloadOutline(name: string, geometry: Outline): void {
  const feature = { type: 'Feature', properties: { name }, geometry: rightHanded(geometry) };
  download(words.fileName, `${JSON.stringify(feature)}\n`, TYPE);
}
