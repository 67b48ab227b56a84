import type { Geography } from '../core/geography/geography';
import type { LabelsRecord } from '../core/records/labels-record';
import { anchorOf, boxOf } from './footprint-anchor';
import { toMap, zoomOf } from './projection';
import type { SceneFeature, SceneLabel } from './scene';

/** Part of a label's width that its footprint must be wide for the label to be worth trying. */
const LEAST_FIT = 0.55;
const PIXELS_PER_LETTER = 6.5;
/** A label is broken into lines, so that only its longest line has to fit. */
const LONGEST_LINE = 13;
/** Towns come in this much later than they would on a map without the names of footprints. */
const TOWNS_WAIT = 1;

/** Names of footprints, the widest first: what is large on the map is what one looks for from afar. */
export function footprintLabels(
  features: readonly Pick<SceneFeature, 'place' | 'shortName' | 'atoms'>[],
  geography: Geography,
): SceneLabel[] {
  return features
    .flatMap((feature) => {
      const at = anchorOf(feature.atoms, geography);
      const box = boxOf(feature.atoms, geography);
      if (at === undefined || box === undefined) return [];
      const width = toMap([box[2], box[1]])[0] - toMap([box[0], box[1]])[0];
      const label: SceneLabel = {
        text: feature.shortName,
        kind: 'footprint',
        lon: at[0],
        lat: at[1],
        minZoom: halfStep(zoomOf((LEAST_FIT * lineLength(feature.shortName) * PIXELS_PER_LETTER) / width)),
        place: feature.place,
      };
      return [{ label, width }];
    })
    .sort((a, b) => b.width - a.width)
    .map(({ label }) => label);
}

/** Towns, largest first; after the footprints' names, which they give way to. */
export function townLabels(labels: LabelsRecord): SceneLabel[] {
  return labels.name
    .map((text, i) => ({
      text,
      kind: 'town' as const,
      lon: labels.lon[i] ?? 0,
      lat: labels.lat[i] ?? 0,
      minZoom: halfStep((labels.minZoom[i] ?? 10) + TOWNS_WAIT),
      rank: labels.rank[i] ?? labels.name.length,
    }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ rank, ...label }) => label);
}

/** Labels come in at whole and half zooms, 4 to 11: an engine needs a layer for each zoom that one comes in at. */
function halfStep(zoom: number): number {
  return Math.min(11, Math.max(4, Math.floor(zoom * 2) / 2));
}

function lineLength(text: string): number {
  const longestWord = Math.max(...text.split(' ').map((word) => word.length));
  return Math.max(longestWord, Math.min(text.length, LONGEST_LINE));
}
