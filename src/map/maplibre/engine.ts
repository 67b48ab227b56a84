import type { Map as MapLibreMap } from 'maplibre-gl';
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
import { boundsOf, cameraFor, project, type Size, unproject, withinLimits } from '../viewport';
import { BoundaryFiles } from './boundary-files';
import { watchContext } from './context-watch';
import { adoptEngineStyles } from './engine.styles';
import { EngineError } from './engine-error';
import { firstSight, styleReady, unlessAborted } from './first-sight';
import { declareFonts } from './fonts';
import { Hits } from './hits';
import { openMap, sharpen } from './open-map';
import { followPointer } from './pointer';
import { openDisc, schoolAt } from './schools-shown';
import { ShownScene } from './shown-scene';

const MOVE_MILLISECONDS = 450;

/** The live map: one scene drawn by MapLibre in one WebGL context. */
export class Engine implements MapDrawing {
  readonly kind = 'webgl';
  private readonly events = new DrawingEvents();
  private readonly files: BoundaryFiles;
  private readonly hits = new Hits();
  private readonly life = new AbortController();
  private readonly given = firstScene();
  private container: HTMLElement | undefined;
  private map: MapLibreMap | undefined;
  private shown: ShownScene | undefined;
  private scene: Scene | undefined;
  private asked: Camera | undefined;
  private polite = false;

  constructor(sources: MapSources) {
    this.files = new BoundaryFiles(sources, this.events, () => this.redraw());
  }

  /**
   * Resolves when the scene is drawn. Rejects with an `EngineError` saying why it cannot be:
   * `no-webgl`, `file` (no boundaries), `code` (no worker), `destroyed` (nobody wants it any more).
   */
  async mount(container: HTMLElement): Promise<void> {
    if (this.container !== undefined) throw new EngineError('code', 'a drawing is mounted once');
    this.container = container;
    try {
      await this.draw(this.open(container));
    } catch (error) {
      // A drawing that failed holds nothing: its context may be the one that another map waits for.
      this.destroy();
      throw error;
    }
    this.events.emit('ready', {});
  }

  show(scene: Scene): void {
    this.scene = scene;
    this.given.resolve(scene);
    this.redraw();
  }

  highlight(place: string | undefined): void {
    this.shown?.highlight(place);
  }

  /** MapLibre's own map, for what draws on it beside the scene (`board`); `undefined` while there is none. */
  get surface(): MapLibreMap | undefined {
    return this.map;
  }

  get camera(): Camera {
    if (this.map === undefined) return this.asked ?? this.home;
    const { lng, lat } = this.map.getCenter();
    return { lon: lng, lat, zoom: this.map.getZoom() };
  }

  moveTo(camera: Camera, { animate }: MoveOptions): void {
    const { lon, lat, zoom } = withinLimits(camera);
    this.asked = { lon, lat, zoom };
    const to = { center: [lon, lat] as [number, number], zoom };
    // MapLibre itself jumps for a reader who asked for reduced motion.
    if (animate) this.map?.easeTo({ ...to, duration: MOVE_MILLISECONDS });
    else this.map?.jumpTo(to);
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
    const { map, scene } = this;
    if (map === undefined || scene === undefined) return undefined;
    return schoolAt(map, at) ?? this.hits.at(this.unproject(at), scene, this.files.shapes);
  }

  get cooperative(): boolean {
    return this.polite;
  }

  set cooperative(polite: boolean) {
    this.polite = polite;
    if (polite) this.map?.cooperativeGestures.enable();
    else this.map?.cooperativeGestures.disable();
  }

  on<Type extends keyof MapEvents>(type: Type, listener: (event: MapEvents[Type]) => void): () => void {
    return this.events.on(type, listener);
  }

  /** Gives the WebGL context back to the browser at once, not when the garbage is next collected. */
  destroy(): void {
    this.life.abort(new EngineError('destroyed', 'the drawing was destroyed before it was seen'));
    this.events.clear();
    this.map?.remove();
    this.map = undefined;
    this.shown = undefined;
  }

  private async draw(map: MapLibreMap): Promise<void> {
    const { signal } = this.life;
    const seen = firstSight(map);
    const boundaries = this.boundaries();
    // Heard of below; until then nobody listens.
    boundaries.catch(() => undefined);
    const ready = Promise.all([this.given.scene, styleReady(map)]);
    await unlessAborted(Promise.race([ready, seen.failed]), signal);
    this.shown = new ShownScene(map);
    this.shown.hover.look(this.camera, this.size);
    // Names and the land around need no boundaries: on a slow line they are drawn while these are on their way.
    this.redraw();
    await unlessAborted(Promise.race([boundaries, seen.failed]), signal);
    this.files.zoomed(map.getZoom());
    this.redraw();
    await unlessAborted(Promise.race([seen.drawn(), seen.failed]), signal);
    sharpen(map);
    await unlessAborted(seen.drawn(), signal);
  }

  private open(container: HTMLElement): MapLibreMap {
    adoptEngineStyles(container);
    declareFonts(container.ownerDocument);
    const { camera, polite: cooperative } = this;
    const map = openMap(container, { camera, cooperative });
    this.map = map;
    for (const stop of [this.followCamera(map), this.followPointer(map), this.followContext(map)]) {
      this.life.signal.addEventListener('abort', stop, { once: true });
    }
    return map;
  }

  private async boundaries(): Promise<void> {
    try {
      await this.files.open();
    } catch (error) {
      this.events.emit('missing', { what: 'overview', error });
      throw new EngineError('file', 'the boundaries could not be loaded', { cause: error });
    }
  }

  private redraw(): void {
    if (this.scene !== undefined) this.shown?.show(this.scene, this.files.current);
  }

  private followCamera(map: MapLibreMap): () => void {
    const tell = (settled: boolean, byUser: boolean) =>
      this.events.emit('move', { camera: this.camera, settled, byUser });
    const drawing = map.on('render', () => this.shown?.hover.look(this.camera, this.size));
    const moving = map.on('move', ({ originalEvent }) => tell(false, originalEvent !== undefined));
    const settled = map.on('moveend', ({ originalEvent }) => {
      this.files.zoomed(map.getZoom());
      tell(true, originalEvent !== undefined);
    });
    return () => {
      drawing.unsubscribe();
      moving.unsubscribe();
      settled.unsubscribe();
    };
  }

  private followPointer(map: MapLibreMap): () => void {
    return followPointer(map, {
      events: this.events,
      hitAt: (at) => this.featureAt(at),
      opens: (at) => openDisc(map, at),
    });
  }

  private followContext(map: MapLibreMap): () => void {
    return watchContext(map, {
      restored: () => this.shown?.relight(),
      gone: () => {
        const error = new EngineError('context-lost', 'the browser took the WebGL context back');
        this.events.emit('lost', { reason: 'context-lost', error });
      },
    });
  }

  private get size(): Size {
    return { width: this.container?.clientWidth ?? 0, height: this.container?.clientHeight ?? 0 };
  }

  private get home(): Camera {
    return cameraFor(HOME_BOX, this.size, 0);
  }
}

/** The scene that is shown first, for a map that was opened before it. */
function firstScene(): { readonly scene: Promise<Scene>; readonly resolve: (scene: Scene) => void } {
  let resolve: (scene: Scene) => void = () => undefined;
  const scene = new Promise<Scene>((done) => {
    resolve = done;
  });
  return { scene, resolve };
}
