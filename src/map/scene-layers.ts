import type { England } from '../core/england';
import { formatPlaceId, placeOfFootprint } from '../core/finding/place-id';
import type { Family, FamilyId, Footprint } from '../core/footprints/families';
import { AtomSet } from '../core/geography/atom-set';
import { FAMILY_OF_LAYER } from '../state/layer-families';
import type { LayerId } from '../state/view';
import { footprintHues } from './footprint-hues';
import type { AreasLayer, HatchLayer, SceneFeature } from './scene';

/** What a map needs of England: it weighs nothing. */
export type MapEngland = Pick<England, 'geography' | 'families'>;

/** Families that can be filled, the one that wins first: only one fill is legible at a time. */
const FILLED_FIRST: readonly LayerId[] = [
  'maths-hubs',
  'teaching-school-hubs',
  'combined-authorities',
  'regions',
  'authorities',
  'districts',
];

/** CSS pixels: wider for larger areas, so that nested levels can be told apart by line alone. */
const EDGE_WIDTHS: Readonly<Partial<Record<LayerId, number>>> = {
  'maths-hubs': 1.4,
  'teaching-school-hubs': 1.3,
  regions: 2.2,
  'combined-authorities': 2,
  authorities: 1,
  districts: 0.6,
};

/** The layer that gets the hues, among those that are on. */
export function filledLayer(layers: readonly LayerId[]): LayerId | undefined {
  return FILLED_FIRST.find((layer) => layers.includes(layer));
}

function areasLayer(id: LayerId, family: Family, england: MapEngland, fill: AreasLayer['fill']): AreasLayer {
  const { geography } = england;
  const none = new AtomSet(geography.size);
  const hues = footprintHues(family, geography);
  const features = family.footprints.map((footprint, i) => ({
    ...named(footprint, family.id),
    atoms: footprint.reach,
    inferred: inferredAtoms(footprint, none),
    hue: hues[i] ?? 0,
  }));
  return {
    type: 'areas',
    id,
    family: family.id,
    fill,
    edge: family.kind === 'soft-area' ? 'soft' : 'firm',
    edgeWidth: EDGE_WIDTHS[id] ?? 1,
    features,
    inferred: union(
      features.map(({ inferred }) => inferred),
      none,
    ),
    shared: union(
      family.footprints.map(({ shared }) => shared),
      none,
    ),
  };
}

function hatchLayer(id: LayerId, family: Family, england: MapEngland): HatchLayer {
  const none = new AtomSet(england.geography.size);
  const features = family.footprints.map((footprint) => ({
    ...named(footprint, family.id),
    atoms: footprint.reach,
    inferred: inferredAtoms(footprint, none),
  }));
  return {
    type: 'hatch',
    id,
    family: family.id,
    density: id === 'priority-areas' ? 'dense' : 'open',
    features,
    atoms: union(
      features.map(({ atoms }) => atoms),
      none,
    ),
  };
}

const known = new WeakMap<Family, Map<string, AreasLayer | HatchLayer>>();

/**
 * The layer of a family, drawn as its kind is: lists of places as hatch, territories as areas. The same value for the
 * same family each time, so that a drawing sees at a glance what it has already drawn.
 */
export function familyLayer(
  id: LayerId,
  england: MapEngland,
  fill: AreasLayer['fill'],
): AreasLayer | HatchLayer | undefined {
  const familyId = FAMILY_OF_LAYER[id];
  const family = familyId === undefined ? undefined : england.families.get(familyId);
  if (family === undefined) return undefined;
  const layers = known.get(family) ?? new Map<string, AreasLayer | HatchLayer>();
  known.set(family, layers);
  const hatched = id === 'education-investment-areas' || id === 'priority-areas';
  const key = hatched ? id : `${id} ${fill}`;
  const layer =
    layers.get(key) ?? (hatched ? hatchLayer(id, family, england) : areasLayer(id, family, england, fill));
  layers.set(key, layer);
  return layer;
}

function named(footprint: Footprint, family: FamilyId): Pick<SceneFeature, 'place' | 'name' | 'shortName'> {
  const { name, shortName } = footprint;
  return { place: formatPlaceId(placeOfFootprint(family, footprint.id)), name, shortName };
}

/** Atoms that no entry firmer than inferred names. */
function inferredAtoms(footprint: Footprint, none: AtomSet): AtomSet {
  const of = (inferred: boolean) =>
    union(
      footprint.entries.filter(({ basis }) => (basis === 'inferred') === inferred).map(({ atoms }) => atoms),
      none,
    );
  return of(true).without(of(false));
}

function union(sets: readonly AtomSet[], none: AtomSet): AtomSet {
  return sets.reduce((all, set) => all.union(set), none);
}
