import type { Outline } from '../../core/clipping/combine-shapes';
import type { LocalitySpec } from '../../core/localities/locality-spec';
import type { Atlas } from '../../data/atlas';
import { toGeoJson } from '../../exports/geojson';
import { rightHanded } from '../../exports/winding';
import { drawMessages as words } from '../../messages/draw';
import { localityMessages } from '../../messages/locality';
import { LOCALITY_PROPERTY } from '../../state/locality-file';
import { formatLocalities } from '../../state/locality-text';
import { download } from '../download';
import { provenanceOf } from '../provenance';
import { outlineOf } from './spec-geometry';

const TYPE = 'application/geo+json';

/** The locality as GeoJSON with where its lines are from. Rejects where the boundaries cannot be had. */
export async function downloadLocality(atlas: Atlas, spec: LocalitySpec, link: string): Promise<void> {
  const geometry = await outlineOf(atlas.england, spec, () => atlas.detail());
  const name = spec.name === '' ? localityMessages.unnamed : spec.name;
  const sources = spec.kind === 'areas' ? atlas.manifest.files.detail.sources : [];
  const provenance = provenanceOf(atlas.manifest, sources, name, [], link);
  const properties = { [LOCALITY_PROPERTY]: formatLocalities([spec]) };
  download(words.fileName, toGeoJson(provenance, [{ name, geometry, properties }]), TYPE);
}

/** A shape that no link can hold, as a file that can be uploaded again. */
export function downloadOutline(name: string, geometry: Outline): void {
  const feature = { type: 'Feature', properties: { name }, geometry: rightHanded(geometry) };
  download(words.fileName, `${JSON.stringify(feature)}\n`, TYPE);
}
