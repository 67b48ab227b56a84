import type { FamilyId } from '../../core/footprints/families';
import { nextTask } from '../../core/next-task';
import type { MapEvents, MapSources } from '../drawing';
import type { Scene, SceneLayer, SceneSelection } from '../scene';
import type { AtomPaths } from './atom-paths';
import { emptyLayerNode, gridTransform, type LayerContext, layerContent, layerNode } from './layer-nodes';
import { AROUND_STEPS, PathFiles } from './path-files';
import { patternNodes } from './patterns';
import { shapePath } from './shape-nodes';
import { Slices } from './slices';
import type { Stage } from './stage';
import { svg, toElement } from './svg-node';

export interface FullLayersOptions {
  readonly stage: Stage;
  readonly sources: MapSources;
  readonly missing: (event: MapEvents['missing']) => void;
  /** Called when a file has come and there is more to draw. */
  readonly arrived: () => void;
}

interface DrawnLayer {
  readonly layer: SceneLayer;
  readonly element: SVGElement;
}

/** A scene drawn from one set of paths. */
interface LaidOut {
  readonly paths: AtomPaths;
  /** By the ids of layers, for this family to answer picks. */
  readonly drawn: Map<string, DrawnLayer>;
  pickFamily: FamilyId | undefined;
  readonly land: SVGElement;
  /** Path data of the coast. */
  readonly rim: string;
}

/** Every layer from the boundaries themselves: fetched with them, since the picture does without both. */
export class FullLayers {
  private readonly files: PathFiles;
  private onStage: LaidOut | undefined;
  /** Paths that are being laid out. */
  private coming: AtomPaths | undefined;
  /** Done, and not on the stage yet: the next drawing puts it there. */
  private laidOut: LaidOut | undefined;

  constructor(private readonly options: FullLayersOptions) {
    this.files = new PathFiles(options.sources, options.missing, options.arrived);
  }

  /**
   * Draws the scene with the best paths there are for the zoom; what is already drawn from the same value stays. Other
   * paths than last time are laid out bit by bit, and `arrived` is called when they can take their place.
   * @returns false while nothing has been laid out yet.
   */
  draw(scene: Scene, zoom: number): boolean {
    const best = this.files.best(zoom);
    if (best === undefined || best === this.onStage?.paths) this.coming = undefined;
    else if (this.laidOut?.paths === best) this.takeUp(this.laidOut);
    else void this.layOut(best, scene);
    const { onStage } = this;
    if (onStage === undefined) return false;
    const { drawn, land } = onStage;
    if (scene.pickFamily !== onStage.pickFamily) drawn.clear();
    onStage.pickFamily = scene.pickFamily;
    const context = this.contextOf(onStage.paths, scene);
    const elements = scene.layers.map((layer) => {
      const known = drawn.get(layer.id);
      if (known?.layer === layer) return known.element;
      const element = toElement(layerNode(layer, context));
      drawn.set(layer.id, { layer, element });
      return element;
    });
    this.options.stage.layers.replaceChildren(land, ...elements);
    return true;
  }

  /** Outline of what is picked; `undefined` while there are no paths. */
  outlineOf(selection: SceneSelection): string | undefined {
    return this.onStage && shapePath(selection, this.onStage.paths);
  }

  /** All that is drawn from paths, off the screen and in pieces, since at once it would hold the page for long. */
  private async layOut(paths: AtomPaths, scene: Scene): Promise<void> {
    if (this.coming === paths) return;
    this.coming = paths;
    try {
      const laidOut = await this.inPieces(paths, scene);
      if (laidOut === undefined) return;
      this.laidOut = laidOut;
      this.options.arrived();
    } catch (error) {
      this.coming = undefined;
      this.options.missing({ what: 'overview', error });
    }
  }

  /** `undefined` when other paths are wanted before these are done. */
  private async inPieces(paths: AtomPaths, scene: Scene): Promise<LaidOut | undefined> {
    await nextTask();
    const slices = new Slices();
    const context = this.contextOf(paths, scene);
    const drawn = new Map<string, DrawnLayer>();
    for (const layer of scene.layers) {
      const element = toElement(emptyLayerNode(layer, context));
      for (const node of layerContent(layer, context)) {
        element.append(toElement(node));
        await slices.rest();
        if (this.coming !== paths) return undefined;
      }
      drawn.set(layer.id, { layer, element });
    }
    const land = toElement(svg('path', { class: 'land', transform: gridTransform(paths), d: paths.land() }));
    await slices.rest();
    const rim = paths.rim();
    await slices.rest();
    return this.coming === paths ? { paths, drawn, land, rim, pickFamily: scene.pickFamily } : undefined;
  }

  private takeUp(laidOut: LaidOut): void {
    const { stage } = this.options;
    const { paths, rim } = laidOut;
    if (this.onStage === undefined) void this.drawAround();
    this.coming = undefined;
    this.laidOut = undefined;
    this.onStage = laidOut;
    stage.layTextures(paths.grid.stepsPerUnit, (zoom) =>
      patternNodes(stage.patternId, zoom, paths.grid.stepsPerUnit).map(toElement),
    );
    stage.coast.setAttribute('d', rim);
    stage.coast.setAttribute('transform', gridTransform(paths) ?? '');
  }

  private contextOf(paths: AtomPaths, { pickFamily }: Scene): LayerContext {
    return { paths, patternId: this.options.stage.patternId, pickFamily };
  }

  private async drawAround(): Promise<void> {
    const d = await this.files.around();
    if (d === undefined) return;
    const land = svg('path', { class: 'neighbours', transform: `scale(${1 / AROUND_STEPS})`, d });
    this.options.stage.ground.replaceChildren(toElement(land));
  }
}
