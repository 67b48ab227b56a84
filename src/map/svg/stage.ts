import { TEXTURES, type TextureId, textureScale } from '../textures';
import { patternTransform } from './pattern-transform';
import { svg, toElement } from './svg-node';

/** Steps of the picture's grid: whoever changes `nationalPaths` or `londonPaths` writes them into `data-steps`. */
const ADOPTED_STEPS = 'steps';

/** The skeleton of one drawing: an `<svg>` with its parts from bottom to top, made here or taken over from the picture. */
export class Stage {
  readonly svg: SVGSVGElement;
  readonly ground: SVGElement;
  readonly layers: SVGElement;
  readonly coast: SVGElement;
  /** Outlines lie in an `<svg>` of their own: raising one then repaints two lines and not the whole map. */
  readonly raised = toElement(svg('svg', { class: 'svg-map over', 'aria-hidden': 'true' }));
  /** Steps of the grid per unit that everything but the ground is drawn in. */
  stepsPerUnit: number;
  private readonly defs: SVGElement;
  private zoom = 6;

  /** @param ids prefix of the pattern ids, not used elsewhere in the same tree. */
  constructor(
    adopted: SVGSVGElement | undefined,
    private readonly ids: string,
  ) {
    this.svg = adopted ?? (toElement(svg('svg', { class: 'svg-map' })) as SVGSVGElement);
    this.stepsPerUnit = Number(adopted?.dataset[ADOPTED_STEPS] ?? 1);
    this.defs = this.part('defs');
    this.ground = this.part('.ground');
    this.layers = this.part('.layers');
    this.coast = this.part('.coast');
    if (adopted !== undefined) strip(adopted);
    // The map is named and described by the element around it, which has the one focus stop.
    this.svg.setAttribute('aria-hidden', 'true');
  }

  patternId = (texture: TextureId): string => `${this.ids}-${texture}`;

  /** Lays the textures anew for paths on another grid. */
  layTextures(stepsPerUnit: number, patternsAt: (zoom: number) => readonly SVGElement[]): void {
    this.stepsPerUnit = stepsPerUnit;
    this.defs.replaceChildren(...patternsAt(this.zoom));
  }

  look(viewBox: readonly number[], zoom: number): void {
    const seen = viewBox.map((value) => Math.round(value * 1e4) / 1e4).join(' ');
    this.svg.setAttribute('viewBox', seen);
    this.raised.setAttribute('viewBox', seen);
    if (zoom === this.zoom) return;
    this.zoom = zoom;
    for (const pattern of this.defs.children) {
      const texture = Object.values(TEXTURES).find(({ id }) => pattern.id.endsWith(`-${id}`));
      if (texture === undefined) continue;
      pattern.setAttribute('patternTransform', patternTransform(texture, zoom, this.stepsPerUnit));
    }
    this.svg.style.setProperty('--dash', textureScale(zoom).toFixed(3));
    this.svg.style.setProperty('--school-dot', `${Math.max(1.6, 1.6 + (zoom - 6) * 1.1).toFixed(2)}px`);
  }

  /** Takes out the names that came with the picture, once there are names placed for the size it has. */
  dropNames(): void {
    this.svg.querySelector('.labels')?.remove();
  }

  private part(selector: string): SVGElement {
    const found = this.svg.querySelector<SVGElement>(`:scope > ${selector}`);
    if (found !== null) return found;
    const [, name = ''] = selector.split('.');
    const tag = name === 'coast' ? 'path' : name === '' ? selector : 'g';
    const made = toElement(svg(tag, name === '' ? {} : { class: name }));
    this.svg.append(made);
    return made;
  }
}

/**
 * Takes out what the picture needed while it stood alone: its links and titles. Each title stays with its path as
 * data, so that a hub can be named before any other file is there.
 */
function strip(picture: SVGSVGElement): void {
  for (const path of picture.querySelectorAll<SVGPathElement>('[data-place]')) {
    path.dataset.name = path.textContent ?? '';
  }
  for (const link of picture.querySelectorAll('a')) link.replaceWith(...link.children);
  for (const extra of picture.querySelectorAll('title, desc')) extra.remove();
  for (const name of ['role', 'aria-labelledby', 'aria-label']) picture.removeAttribute(name);
}
