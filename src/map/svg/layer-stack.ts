import type { FamilyId } from '../../core/footprints/families';
import type { Scene, SceneLayer } from '../scene';
import type { AtomPaths } from './atom-paths';
import { gridTransform, layerNode } from './layer-nodes';
import type { Stage } from './stage';
import { svg, toElement } from './svg-node';

/** The layers on a stage: draws those that are new, keeps those that are not, in the scene's order. */
export class LayerStack {
  private readonly drawn = new Map<string, { readonly layer: SceneLayer; readonly element: SVGElement }>();
  private paths: AtomPaths | undefined;
  private pickFamily: FamilyId | undefined;

  constructor(private readonly stage: Stage) {}

  /** True when the picture, as it was taken over, shows everything the scene has. */
  pictureShows(scene: Scene): boolean {
    if (this.paths !== undefined) return false;
    const brought = new Set(this.brought().map((element) => element.dataset.layer));
    const asBrought = (layer: SceneLayer) =>
      brought.has(layer.id) && (layer.type !== 'areas' || layer.fill === 'hue');
    const { selection } = scene;
    const outlined =
      selection === undefined || selection.point !== undefined || this.pathOf(selection.place) !== undefined;
    return scene.layers.every((layer) => asBrought(layer) || isEmptyLayer(layer)) && outlined;
  }

  /** Before there are paths: hides what the picture brought and the scene does not have. */
  showBrought(scene: Scene): void {
    for (const element of this.brought()) {
      const on = scene.layers.some((layer) => layer.id === element.dataset.layer);
      element.classList.toggle('off', !on);
    }
  }

  show(scene: Scene, paths: AtomPaths): void {
    if (paths !== this.paths) this.startOver(paths);
    if (scene.pickFamily !== this.pickFamily) this.drawn.clear();
    this.pickFamily = scene.pickFamily;
    const elements = scene.layers.map((layer) => {
      const known = this.drawn.get(layer.id);
      if (known?.layer === layer) return known.element;
      const { patternId } = this.stage;
      const element = toElement(layerNode(layer, { paths, patternId, pickFamily: scene.pickFamily }));
      this.drawn.set(layer.id, { layer, element });
      return element;
    });
    const land = svg('path', { class: 'land', transform: gridTransform(paths), d: paths.land() });
    this.stage.layers.replaceChildren(toElement(land), ...elements);
  }

  /** Path data of a place that is drawn as an area, in steps of the stage's grid. */
  pathOf(place: string): string | undefined {
    return this.elementOf(place)?.getAttribute('d') ?? undefined;
  }

  /** Areas and shapes that answer picks, topmost first. */
  pickable(): SVGPathElement[] {
    return [
      ...this.stage.layers.querySelectorAll<SVGPathElement>('.layer:not(.off) > [data-place]'),
    ].reverse();
  }

  private elementOf(place: string): Element | null {
    return this.stage.layers.querySelector(`[data-place="${CSS.escape(place)}"]`);
  }

  private brought(): SVGElement[] {
    return [...this.stage.layers.querySelectorAll<SVGElement>(':scope > .layer')];
  }

  private startOver(paths: AtomPaths): void {
    this.paths = paths;
    this.drawn.clear();
    this.stage.useGrid(paths.grid.stepsPerUnit);
    this.stage.coast.setAttribute('d', paths.rim());
    this.stage.coast.setAttribute('transform', gridTransform(paths) ?? '');
  }
}

function isEmptyLayer(layer: SceneLayer): boolean {
  return layer.type === 'shapes' && layer.shapes.length === 0;
}
