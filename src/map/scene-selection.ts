import type { MultiPolygon, Polygon } from 'geojson';
import { formatPlaceId, type PlaceId, parsePlaceId } from '../core/finding/place-id';
import { AtomSet } from '../core/geography/atom-set';
import type { LocalitySpec } from '../core/localities/locality-spec';
import type { LonLat } from './drawing';
import type { SceneSelection, SceneShape } from './scene';
import type { MapEngland } from './scene-layers';

/** Corners of a drawn circle: smooth at any zoom the map has. */
const CIRCLE_CORNERS = 96;
const KILOMETRES_PER_DEGREE = 111.195;

/** Atoms of a place that has a territory: an area, a footprint, England; `undefined` for points and shapes. */
export function atomsOf(place: PlaceId, england: MapEngland): AtomSet | undefined {
  if (place.kind === 'england') return england.geography.all;
  if (place.kind === 'area') return england.geography.area(place.code)?.atoms;
  if (place.kind === 'footprint') return england.families.get(place.family)?.footprint(place.id)?.reach;
  return undefined;
}

function nameOf(place: PlaceId, england: MapEngland): string {
  if (place.kind === 'area') return england.geography.area(place.code)?.name ?? place.code;
  if (place.kind === 'footprint') {
    return england.families.get(place.family)?.footprint(place.id)?.name ?? place.id;
  }
  return formatPlaceId(place);
}

/**
 * How a picked place is outlined. `undefined` when there is nothing to outline: all of England, a code that is
 * not known, a postcode, school or trust whose `point` or `points` have not been looked up yet.
 */
export function selectionOf(
  place: PlaceId | undefined,
  england: MapEngland,
  localities: readonly LocalitySpec[],
  { point, points }: { readonly point?: LonLat; readonly points?: readonly LonLat[] },
): SceneSelection | undefined {
  if (place === undefined || place.kind === 'england') return undefined;
  const id = { place: formatPlaceId(place), name: nameOf(place, england) };
  const atoms = atomsOf(place, england);
  if (atoms !== undefined) return atoms.isEmpty ? undefined : { ...id, atoms };
  if (place.kind === 'locality') {
    const shape = shapeOf(localities[place.index], place.index, england);
    return shape === undefined ? undefined : { ...shape };
  }
  if (place.kind === 'trust')
    return points === undefined || points.length === 0 ? undefined : { ...id, points };
  return point === undefined ? undefined : { ...id, point };
}

/** A locality of one's own as something to draw; `undefined` when none of its places is known. */
export function shapeOf(
  spec: LocalitySpec | undefined,
  index: number,
  england: MapEngland,
): SceneShape | undefined {
  if (spec === undefined) return undefined;
  const id = { place: `locality:${index}`, name: spec.name };
  if (spec.kind === 'shape') return { ...id, geometry: spec.geometry };
  if (spec.kind === 'circle') return { ...id, geometry: circle([spec.lon, spec.lat], spec.radius) };
  const atoms = spec.places
    .flatMap((text) => parsePlaceId(text) ?? [])
    .flatMap((place) => atomsOf(place, england) ?? [])
    .reduce((all, set) => all.union(set), new AtomSet(england.geography.size));
  return atoms.isEmpty ? undefined : { ...id, atoms };
}

/** A circle on the ground for drawing only; what it covers is computed in core. @param radius kilometres */
function circle([lon, lat]: LonLat, radius: number): Polygon | MultiPolygon {
  const north = radius / KILOMETRES_PER_DEGREE;
  const east = north / Math.cos((lat * Math.PI) / 180);
  const ring = Array.from({ length: CIRCLE_CORNERS + 1 }, (_, i) => {
    const angle = (2 * Math.PI * (i % CIRCLE_CORNERS)) / CIRCLE_CORNERS;
    return [lon + east * Math.cos(angle), lat + north * Math.sin(angle)];
  });
  return { type: 'Polygon', coordinates: [ring] };
}
