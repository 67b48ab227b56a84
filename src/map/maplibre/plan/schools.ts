import type { Feature } from 'geojson';
import type { Palette } from '../../palette';
import type { SchoolsLayer } from '../../scene';
import { FONTS } from '../fonts';
import type { PlannedLayer, PlanPart } from '../style-plan';
import { collection, feature } from './features';

export const SCHOOLS_SOURCE = 'schools';
export const CLUSTERS_LAYER = 'schools-clusters';
export const POINTS_LAYER = 'schools-points';
/** Up to this zoom near-by schools are shown as one disc with their number. */
const CLUSTER_MAX_ZOOM = 9;

/** All school layers that are on, as one source, so that near-by schools of different phases are counted together. */
export function planSchools(layers: readonly SchoolsLayer[], palette: Palette): PlanPart {
  if (layers.length === 0) return { sources: [], layers: [] };
  const key = layers.map(({ id, table, rows }) => `${id}:${table.count}:${rowsKey(rows)}`).join('|');
  return {
    sources: [
      [
        SCHOOLS_SOURCE,
        {
          key,
          data: () => collection(schoolPoints(layers)),
          options: {
            cluster: true,
            clusterRadius: 44,
            clusterMaxZoom: CLUSTER_MAX_ZOOM,
            maxzoom: 13,
            buffer: 64,
          },
        },
      ],
    ],
    layers: [hoverLayer(palette), pointsLayer(), discLayer(palette), countLayer(palette)],
  };
}

function schoolPoints(layers: readonly SchoolsLayer[]): Feature[] {
  const seen = new Set<number>();
  const points: Feature[] = [];
  for (const { id, table, rows } of layers) {
    for (const row of rows) {
      const urn = table.urn[row];
      const lon = table.lon[row];
      const lat = table.lat[row];
      if (urn === undefined || lon === undefined || lat === undefined || seen.has(urn)) continue;
      seen.add(urn);
      points.push(feature({ type: 'Point', coordinates: [lon, lat] }, { layer: id, row }, urn));
    }
  }
  return points;
}

/** Rows change as a whole (a phase is on or off), so ends and length tell lists apart. */
function rowsKey(rows: Uint32Array): string {
  return `${rows.length},${rows[0] ?? ''},${rows.at(-1) ?? ''}`;
}

function pointsLayer(): PlannedLayer {
  return {
    id: POINTS_LAYER,
    type: 'symbol',
    source: SCHOOLS_SOURCE,
    filter: ['!', ['has', 'point_count']],
    layout: {
      'icon-image': ['get', 'layer'],
      'icon-size': ['interpolate', ['linear'], ['zoom'], 8, 0.75, 12, 1.15],
      // Every school is seen: leaving some out for tidiness would make a gap look like a fact.
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
  };
}

function hoverLayer(palette: Palette): PlannedLayer {
  return {
    id: 'schools-hover',
    type: 'circle',
    source: SCHOOLS_SOURCE,
    filter: ['!', ['has', 'point_count']],
    paint: {
      'circle-color': palette.hover,
      // What has no size costs nothing; state is read at draw time, without a round trip to the worker.
      'circle-radius': ['case', ['boolean', ['feature-state', 'hover'], false], 11, 0],
    },
  };
}

function discLayer(palette: Palette): PlannedLayer {
  return {
    id: CLUSTERS_LAYER,
    type: 'circle',
    source: SCHOOLS_SOURCE,
    filter: ['has', 'point_count'],
    paint: {
      'circle-color': palette.halo,
      'circle-radius': ['interpolate', ['linear'], ['sqrt', ['get', 'point_count']], 1, 10, 40, 26],
      'circle-stroke-color': palette.label,
      'circle-stroke-width': 1.25,
    },
  };
}

function countLayer(palette: Palette): PlannedLayer {
  return {
    id: 'schools-counts',
    type: 'symbol',
    source: SCHOOLS_SOURCE,
    filter: ['has', 'point_count'],
    layout: {
      'text-field': ['to-string', ['get', 'point_count']],
      'text-font': [FONTS.strong],
      'text-size': 12,
      'text-allow-overlap': true,
      'text-ignore-placement': true,
    },
    paint: { 'text-color': palette.label },
  };
}
