import type { FamilyId } from '../../core/footprints/families';
import type { MapEvents, MapSources } from '../drawing';
import type { Scene, SceneLayer, SceneSelection } from '../scene';
import type { AtomPaths } from './atom-paths';
import { gridTransform, layerNode } from './layer-nodes';
import { AROUND_STEPS, PathFiles } from './path-files';
import { patternNodes } from './patterns';
import { shapePath } from './shape-nodes';
import type { Stage } from './stage';
import { svg, toElement } from './svg-node';

export interface FullLayersOptions {
  readonly stage: Stage;
  readonly sources: MapSources;
  readonly missing: (event: MapEvents['missing']) => void;
  /** Called when a file has come and there is more to draw. */
  readonly arrived: () => void;
}

/** Every layer from the boundaries themselves: fetched with them, since the picture does without both. */
export class FullLayers {
  private readonly files: PathFiles;
  private readonly drawn = new Map<string, { readonly layer: SceneLayer; readonly element: SVGElement }>();
  private paths: AtomPaths | undefined;
  private pickFamily: FamilyId | undefined;
  private land: SVGElement | undefined;

  constructor(private readonly options: FullLayersOptions) {
    this.files = new PathFiles(options.sources, options.missing, options.arrived);
  }

  /**
   * Draws the scene with the best paths there are for the zoom; what is already drawn from the same value stays.
   * @returns false while there are none: they are on their way.
   */
  draw(scene: Scene, zoom: number): boolean {
    const paths = this.files.best(zoom);
    if (paths === undefined) return false;
    if (paths !== this.paths) this.startOver(paths);
    if (scene.pickFamily !== this.pickFamily) this.drawn.clear();
    this.pickFamily = scene.pickFamily;
    const { stage } = this.options;
    const elements = scene.layers.map((layer) => {
      const known = this.drawn.get(layer.id);
      if (known?.layer === layer) return known.element;
      const context = { paths, patternId: stage.patternId, pickFamily: scene.pickFamily };
      const element = toElement(layerNode(layer, context));
      this.drawn.set(layer.id, { layer, element });
      return element;
    });
    this.land ??= toElement(svg('path', { class: 'land', transform: gridTransform(paths), d: paths.land() }));
    stage.layers.replaceChildren(this.land, ...elements);
    return true;
  }

  /** Outline of what is picked; `undefined` while there are no paths. */
  outlineOf(selection: SceneSelection): string | undefined {
    return this.paths && shapePath(selection, this.paths);
  }

  private startOver(paths: AtomPaths): void {
    const { stage } = this.options;
    if (this.paths === undefined) void this.drawAround();
    this.paths = paths;
    this.land = undefined;
    this.drawn.clear();
    stage.layTextures(paths.grid.stepsPerUnit, (zoom) =>
      patternNodes(stage.patternId, zoom, paths.grid.stepsPerUnit).map(toElement),
    );
    stage.coast.setAttribute('d', paths.rim());
    stage.coast.setAttribute('transform', gridTransform(paths) ?? '');
  }

  private async drawAround(): Promise<void> {
    const d = await this.files.around();
    if (d === undefined) return;
    const land = svg('path', { class: 'neighbours', transform: `scale(${1 / AROUND_STEPS})`, d });
    this.options.stage.ground.replaceChildren(toElement(land));
  }
}
