import type { Polygon } from 'geojson';
import { nothing, type SVGTemplateResult, svg } from 'lit';
import { circlePolygon, circleRadius } from '../../core/clipping/circle';
import type { LonLat, ScreenPoint } from '../../map/drawing';
import type { CornerSketch } from './corner-sketch';

/** What lies over either drawing: the sketch that is made corner by corner, and places that are pointed out. */
export interface Overlay {
  readonly sketch: CornerSketch | undefined;
  /** Where the next corner would be put. */
  readonly crosshair: LonLat;
  /** Where a shape crosses itself. */
  readonly fault: LonLat | undefined;
  /** Corners that keys can take up, and the one that they would take. */
  readonly corners: readonly LonLat[];
  readonly near: LonLat | undefined;
}

/** @param project to CSS pixels from the top left corner of the map. */
export function renderOverlay(overlay: Overlay, project: (at: LonLat) => ScreenPoint): SVGTemplateResult {
  const { sketch, crosshair, fault, corners, near } = overlay;
  return svg`
    ${sketch === undefined ? nothing : renderSketch(sketch, crosshair, project)}
    ${corners.map((corner) => dot(project(corner), 'corner', 5))}
    ${near === undefined ? nothing : dot(project(near), 'near', 9)}
    ${fault === undefined ? nothing : renderFault(project(fault))}
  `;
}

function renderSketch(
  { kind, corners }: CornerSketch,
  crosshair: LonLat,
  project: (at: LonLat) => ScreenPoint,
): SVGTemplateResult {
  const [first] = corners;
  if (first === undefined) return svg``;
  const points = corners.map(project);
  const outline =
    kind === 'circle'
      ? ringOf(circlePolygon(...first, circleRadius(...first, corners[1] ?? crosshair))).map(project)
      : points;
  const ahead = kind === 'circle' ? [] : [...points.slice(-1), project(crosshair), ...points.slice(0, 1)];
  return svg`
    <path class="casing" d=${pathOf(outline)}></path>
    <path class="line" d=${pathOf(outline)}></path>
    <path class="ahead" d=${pathOf(ahead)}></path>
    ${points.map((point, i) => svg`${dot(point, 'corner', 5)}<text x=${point[0] + 8} y=${point[1] - 8}>${i + 1}</text>`)}
  `;
}

function renderFault([x, y]: ScreenPoint): SVGTemplateResult {
  return svg`<g class="fault">
    <circle cx=${x} cy=${y} r="13"></circle>
    <path d=${`M${x - 5},${y - 5}l10,10m0,-10l-10,10`}></path>
  </g>`;
}

function dot([x, y]: ScreenPoint, name: string, radius: number): SVGTemplateResult {
  return svg`<circle class=${name} cx=${x} cy=${y} r=${radius}></circle>`;
}

function ringOf({ coordinates }: Polygon): readonly LonLat[] {
  return (coordinates[0] ?? []).map(([lon = 0, lat = 0]) => [lon, lat]);
}

function pathOf(points: readonly ScreenPoint[]): string {
  return points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)},${y.toFixed(1)}`).join('');
}
