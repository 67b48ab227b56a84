import type { Camera } from '../../state/view';
import type { SceneLabel } from '../scene';
import { project, type Size } from '../viewport';
import { labelNodes } from './label-nodes';
import { LABEL_SIZES, placeLabels } from './label-placing';
import { svg, toElement } from './svg-node';

/** How far the zoom may go before labels are placed anew rather than moved. */
const ZOOM_KEPT = 0.05;

/** Names over the map in screen pixels, so that they keep their size while the map zooms below them. */
export class LabelLayer {
  readonly svg = toElement(svg('svg', { class: 'svg-map map-labels', 'aria-hidden': 'true' }));
  private readonly group = toElement(svg('g'));
  private readonly widths = new Map<string, number>();
  private labels: readonly SceneLabel[] = [];
  private placedFor: { readonly camera: Camera; readonly size: Size } | undefined;
  private canvas: CanvasRenderingContext2D | null | undefined;

  constructor() {
    this.svg.append(this.group);
  }

  show(labels: readonly SceneLabel[]): void {
    if (labels === this.labels) return;
    this.labels = labels;
    this.placedFor = undefined;
  }

  /** Follows the camera: moved along while the map is pulled, placed anew when it zooms or comes to rest. */
  look(camera: Camera, size: Size, settled: boolean): void {
    const last = this.placedFor;
    const kept =
      !settled &&
      last !== undefined &&
      Math.abs(camera.zoom - last.camera.zoom) < ZOOM_KEPT &&
      size.width === last.size.width &&
      size.height === last.size.height;
    if (!kept) {
      this.place(camera, size);
      return;
    }
    const [x, y] = project([last.camera.lon, last.camera.lat], camera, size);
    this.group.setAttribute('transform', `translate(${x - size.width / 2} ${y - size.height / 2})`);
  }

  private place(camera: Camera, size: Size): void {
    this.placedFor = { camera, size };
    const placed = placeLabels(this.labels, {
      zoom: camera.zoom,
      ...size,
      project: (lon, lat) => project([lon, lat], camera, size),
      measure: (text, kind) => this.measure(text, kind),
    });
    this.group.removeAttribute('transform');
    this.group.replaceChildren(...labelNodes(placed).map(toElement));
  }

  private measure(text: string, kind: SceneLabel['kind']): number {
    const key = `${kind} ${text}`;
    const known = this.widths.get(key);
    if (known !== undefined) return known;
    this.canvas ??= document.createElement('canvas').getContext('2d');
    if (!this.canvas) return text.length * LABEL_SIZES[kind] * 0.55;
    const { fontFamily } = getComputedStyle(this.svg);
    this.canvas.font = `${kind === 'footprint' ? 600 : 400} ${LABEL_SIZES[kind]}px ${fontFamily}`;
    const { width } = this.canvas.measureText(text);
    this.widths.set(key, width);
    return width;
  }
}
