import type { Camera } from '../../state/view';
import type {
  LonLat,
  LonLatBox,
  MapDrawing,
  MapEvents,
  MapHit,
  MapSources,
  MoveOptions,
  ScreenPoint,
} from '../drawing';
import { DrawingEvents } from '../drawing-events';
import { HOME_BOX } from '../projection';
import type { Scene } from '../scene';
import {
  boundsOf,
  cameraFor,
  project,
  pulled,
  type Size,
  toMapPoint,
  unproject,
  viewBoxOf,
  withinLimits,
  zoomedAround,
} from '../viewport';
import { CameraMotion } from './camera-motion';
import type { FullLayers } from './full-layers';
import { followGestures } from './gestures';
import type { LabelLayer } from './label-layer';
import { Raised } from './raised';
import { Stage } from './stage';
import { StageLayers } from './stage-layers';
import { hitAt } from './svg-hits';

export interface SvgDrawingOptions {
  readonly sources: MapSources;
  /** Prefix of pattern ids, unlike that of any other drawing in the same tree. */
  readonly ids: string;
  /** The picture to take over; without one the drawing starts when the overview has come. */
  readonly picture?: SVGSVGElement | undefined;
  /** What is shown at first; all of `home` unless said. */
  readonly camera?: Camera | undefined;
  /** What the picture shows; England with its margin unless said. */
  readonly home?: LonLatBox | undefined;
  /** A part shown beside the map: it is picked from, never moved. */
  readonly fixed?: boolean | undefined;
}

/** Zoom levels into the picture until its coarse lines show. */
const PICTURE_ZOOMS = 0.75;

/** The picture as a map: the scene in SVG, moved by its `viewBox`. */
export class SvgDrawing implements MapDrawing {
  readonly kind = 'svg';
  cooperative = false;
  /** Pointed at and picked from, never moved by hand. */
  still = false;
  private readonly events = new DrawingEvents();
  private readonly stage: Stage;
  private readonly layers: StageLayers;
  private readonly raised: Raised;
  private labels: LabelLayer | undefined;
  private readonly motion = new CameraMotion();
  private full: FullLayers | undefined;
  private fetching = false;
  private hovered: string | undefined;
  private readonly resize: ResizeObserver | undefined;
  private container: HTMLElement | undefined;
  private stopGestures: (() => void) | undefined;
  private scene: Scene | undefined;
  private size: Size = { width: 1, height: 1 };
  private at: Camera | undefined;
  private ready: (() => void) | undefined;

  constructor(private readonly options: SvgDrawingOptions) {
    this.stage = new Stage(options.picture, options.ids);
    this.layers = new StageLayers(this.stage);
    this.raised = new Raised(this.stage, this.layers);
    this.at = options.camera;
    this.still = options.fixed === true;
    if (typeof ResizeObserver !== 'undefined') this.resize = new ResizeObserver(() => this.resized());
  }

  async mount(container: HTMLElement): Promise<void> {
    this.container = container;
    container.append(this.stage.svg, this.stage.raised);
    this.size = sizeOf(container);
    this.look(true);
    this.resize?.observe(container);
    this.stopGestures = followGestures(container, {
      pull: (by) => this.byHand(pulled(this.camera, by, this.size), 'pan'),
      zoom: (by, at) => this.byHand(zoomedAround(this.camera, by, at, this.size), 'zoom'),
      rest: () => this.still || this.rest(true),
      click: (at) => this.events.emit('pick', { hit: this.featureAt(at), at, lonLat: this.unproject(at) }),
      over: (at) => this.over(at),
      cooperative: () => this.cooperative,
      still: () => this.still,
    });
    const seen = new Promise<void>((resolve) => {
      this.ready = resolve;
    });
    if (this.options.picture !== undefined) this.beSeen();
    this.draw();
    return seen;
  }

  show(scene: Scene): void {
    this.scene = scene;
    if (this.container !== undefined) this.draw();
  }

  highlight(place: string | undefined): void {
    this.raised.highlight(place);
  }

  get camera(): Camera {
    return this.at ?? this.home;
  }

  moveTo(camera: Camera, { animate }: MoveOptions): void {
    const to = withinLimits(camera);
    if (!animate) {
      this.motion.stop();
      this.at = to;
      this.rest(false);
      return;
    }
    this.motion.go(this.camera, to, (step, last) => {
      this.at = step;
      if (last) this.rest(false);
      else this.moved(false);
    });
  }

  cameraFor(box: LonLatBox, padding: number): Camera {
    return cameraFor(box, this.size, padding);
  }

  project(at: LonLat): ScreenPoint {
    return project(at, this.camera, this.size);
  }

  unproject(at: ScreenPoint): LonLat {
    return unproject(at, this.camera, this.size);
  }

  get bounds(): LonLatBox {
    return boundsOf(this.camera, this.size);
  }

  featureAt(at: ScreenPoint): MapHit | undefined {
    const { camera, size } = this;
    return hitAt(at, this.scene, this.layers, camera.zoom, (point) => toMapPoint(point, camera, size));
  }

  on<Type extends keyof MapEvents>(type: Type, listener: (event: MapEvents[Type]) => void): () => void {
    return this.events.on(type, listener);
  }

  destroy(): void {
    this.motion.stop();
    this.stopGestures?.();
    this.resize?.disconnect();
    this.events.clear();
    this.stage.svg.remove();
    this.stage.raised.remove();
    this.labels?.svg.remove();
    this.container = undefined;
  }

  /** Draws the scene as well as it can be by now; what is missing is on its way and calls again. */
  private draw(): void {
    const { scene } = this;
    if (scene === undefined || !this.container?.isConnected) return;
    if (this.labels === undefined) void this.fetchLabels();
    this.labels?.show(scene.labels);
    this.labels?.look(this.camera, this.size, true);
    if (this.pictureWillDo(scene)) this.layers.showBrought(scene);
    else if (this.full?.draw(scene, this.camera.zoom)) this.beSeen();
    else {
      this.layers.showBrought(scene);
      void this.fetchFull();
    }
    this.raised.select(scene.selection, scene.selection && this.full?.outlineOf(scene.selection));
    this.raised.refresh();
  }

  /** The picture is as good as anything near the zoom it was made for, and needs nothing fetched. */
  private pictureWillDo(scene: Scene): boolean {
    const near = this.camera.zoom < this.home.zoom + PICTURE_ZOOMS;
    return this.full === undefined && near && this.layers.pictureShows(scene);
  }

  /** Names come with the scene: until then the picture has its own. Without them the map is a map all the same. */
  private async fetchLabels(): Promise<void> {
    const { LabelLayer } = await import('./label-layer');
    if (this.labels !== undefined || this.container === undefined) return;
    this.labels = new LabelLayer();
    this.stage.dropNames();
    this.container.append(this.labels.svg);
    this.draw();
  }

  private async fetchFull(): Promise<void> {
    if (this.fetching) return;
    this.fetching = true;
    const missing = (event: MapEvents['missing']) => this.events.emit('missing', event);
    try {
      const { FullLayers } = await import('./full-layers');
      const { stage, options } = this;
      this.full = new FullLayers({ stage, sources: options.sources, missing, arrived: () => this.draw() });
      this.draw();
    } catch (error) {
      this.fetching = false;
      missing({ what: 'overview', error });
    }
  }

  private get home(): Camera {
    return cameraFor(this.options.home ?? HOME_BOX, this.size, 0);
  }

  private beSeen(): void {
    this.ready?.();
    if (this.ready !== undefined) this.events.emit('ready', {});
    this.ready = undefined;
  }

  private byHand(camera: Camera, wants: 'zoom' | 'pan'): void {
    this.motion.stop();
    this.at = camera;
    this.moved(true);
    this.events.emit('intent', { wants });
  }

  private moved(byUser: boolean): void {
    this.look(false);
    this.events.emit('move', { camera: this.camera, settled: false, byUser });
  }

  private rest(byUser: boolean): void {
    this.look(true);
    this.draw();
    this.events.emit('move', { camera: this.camera, settled: true, byUser });
  }

  private look(settled: boolean): void {
    this.stage.look(viewBoxOf(this.camera, this.size), this.camera.zoom);
    this.labels?.look(this.camera, this.size, settled);
  }

  /** Without a size (taken out of the page, in a closed tab) it stays as it is, and catches up when it has one again. */
  private resized(): void {
    if (this.container === undefined || this.container.clientWidth === 0) return;
    const size = sizeOf(this.container);
    if (size.width !== this.size.width || size.height !== this.size.height) {
      this.size = size;
      this.look(true);
    }
    this.draw();
  }

  /** Told on a change only: a pointer that trembles over one hub says nothing new. */
  private over(at: ScreenPoint | undefined): void {
    const hit = at && this.featureAt(at);
    const places = hit?.places.join();
    if (places === this.hovered) return;
    this.hovered = places;
    this.events.emit('hover', { hit, at: at ?? [0, 0] });
  }
}

function sizeOf(element: HTMLElement): Size {
  return { width: Math.max(element.clientWidth, 1), height: Math.max(element.clientHeight, 1) };
}
