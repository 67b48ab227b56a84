import type { MultiPolygon, Polygon } from 'geojson';
import type { Camera } from '../../state/view';
import { geometryPath } from '../svg/shape-nodes';
import { type Size, viewBoxOf } from '../viewport';

const SVG = 'http://www.w3.org/2000/svg';
/** Steps to a unit of the picture: finer than a screen pixel as far in as the map goes. */
const STEPS = 400;

/**
 * The line around what the pointer or the keyboard is on, in an SVG over the canvas. MapLibre would light it by
 * feature state, but then every outline is among what it draws at every frame (two fifths of all triangles, measured)
 * and each step of the pointer draws the whole map anew; here one path changes and the map rests.
 */
export class HoverOutline {
  private readonly svg = document.createElementNS(SVG, 'svg');
  private readonly path = document.createElementNS(SVG, 'path');
  private shape: Polygon | MultiPolygon | undefined;

  constructor(container: HTMLElement) {
    this.svg.setAttribute('class', 'hub-atlas-hover');
    this.svg.setAttribute('aria-hidden', 'true');
    this.svg.setAttribute('preserveAspectRatio', 'none');
    this.path.setAttribute('transform', `scale(${1 / STEPS})`);
    this.svg.append(this.path);
    container.append(this.svg);
  }

  /** Draws around a shape, or around nothing. */
  show(shape: Polygon | MultiPolygon | undefined, colour: string): void {
    if (shape !== this.shape) {
      this.shape = shape;
      this.path.setAttribute('d', shape === undefined ? '' : geometryPath(shape, STEPS));
    }
    this.path.style.stroke = colour;
  }

  /** Keeps to the map: called within the frame in which MapLibre draws, so that the line does not swim. */
  look(camera: Camera, size: Size): void {
    this.svg.setAttribute('viewBox', viewBoxOf(camera, size).join(' '));
  }
}
