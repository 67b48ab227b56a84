import type { Scene, SceneLayer } from '../scene';
import type { Stage } from './stage';

/** What is on a stage, whoever drew it: the picture, taken over, or the full drawing after it. */
export class StageLayers {
  constructor(private readonly stage: Stage) {}

  /** True when the picture, as it was taken over, shows everything the scene has. */
  pictureShows(scene: Scene): boolean {
    const brought = new Set(this.groups().map((element) => element.dataset.layer));
    const asBrought = (layer: SceneLayer) =>
      brought.has(layer.id) && (layer.type !== 'areas' || layer.fill === 'hue');
    const { selection } = scene;
    const isPoints = (selection?.points ?? selection?.point) !== undefined;
    const outlined = selection === undefined || isPoints || this.pathOf(selection.place) !== undefined;
    return scene.layers.every((layer) => asBrought(layer) || isEmptyLayer(layer)) && outlined;
  }

  /** While there is only the picture: hides what it brought and the scene does not have. */
  showBrought(scene: Scene): void {
    for (const element of this.groups()) {
      const on = scene.layers.some((layer) => layer.id === element.dataset.layer);
      element.classList.toggle('off', !on);
    }
  }

  /** Path data of a place that is drawn as an area, in steps of the stage's grid. */
  pathOf(place: string): string | undefined {
    const found = this.stage.layers.querySelector(`[data-place="${CSS.escape(place)}"]`);
    return found?.getAttribute('d') ?? undefined;
  }

  /** Areas and shapes that answer picks, topmost first. */
  pickable(): SVGPathElement[] {
    return [
      ...this.stage.layers.querySelectorAll<SVGPathElement>('.layer:not(.off) > [data-place]'),
    ].reverse();
  }

  private groups(): SVGElement[] {
    return [...this.stage.layers.querySelectorAll<SVGElement>(':scope > .layer')];
  }
}

function isEmptyLayer(layer: SceneLayer): boolean {
  return layer.type === 'shapes' && layer.shapes.length === 0;
}
