import type { Geography } from '../core/geography/geography';
import type { LonLat, LonLatBox } from './drawing';
import { anchorOf } from './footprint-anchor';
import { toMap } from './projection';
import type { SceneFeature } from './scene';

export interface FeatureInView {
  readonly feature: Pick<SceneFeature, 'place' | 'name' | 'atoms'>;
  /** Units of the picture from the middle of the view to where the footprint's name stands. */
  readonly distance: number;
}

/**
 * Footprints with an atom in view, nearest to the centre first: the order in which one who cannot see the map
 * meets them. An atom counts when its label point is in view, or when its box reaches over the centre.
 */
export function featuresInView(
  features: readonly Pick<SceneFeature, 'place' | 'name' | 'atoms'>[],
  geography: Geography,
  bounds: LonLatBox,
  centre: LonLat,
): FeatureInView[] {
  const [west, south, east, north] = bounds;
  const seen = geography.atoms.map(
    ({ point: [lon, lat], box }) =>
      (lon >= west && lon <= east && lat >= south && lat <= north) || holds(box, centre),
  );
  const [cx, cy] = toMap(centre);
  return features
    .filter(({ atoms }) => [...atoms].some((atom) => seen[atom]))
    .map((feature) => {
      const [x, y] = toMap(anchorOf(feature.atoms, geography) ?? centre);
      return { feature, distance: Math.hypot(x - cx, y - cy) };
    })
    .sort((a, b) => a.distance - b.distance);
}

function holds([west, south, east, north]: LonLatBox, [lon, lat]: LonLat): boolean {
  return lon >= west && lon <= east && lat >= south && lat <= north;
}
