import { formatPlaceId, parsePlaceId } from '../../core/finding/place-id';
import type { Atlas } from '../../data/atlas';
import type { LonLat, MapEvents, MapHit, ScreenPoint } from '../../map/drawing';
import { type FeatureInView, featuresInView } from '../../map/in-view';
import type { LegendEntry } from '../../map/legend';
import type { ThemeId } from '../../map/palette';
import { HOME_BOX } from '../../map/projection';
import type { Scene } from '../../map/scene';
import { mapMessages } from '../../messages/map';
import type { Session } from '../../state/session';
import type { Camera } from '../../state/view';
import type { Announcer } from '../announcer';
import { Drawings, type EngineState, type FailureReason } from './drawings';
import { type EngineAttribute, EnginePolicy, type LoadingAttribute } from './engine-policy';
import { LondonInset } from './london-inset';
import type { MapAction } from './map-keys';
import { cameraForPlace } from './place-camera';
import { SceneFeed } from './scene-feed';
import { roundedCamera, sameCamera } from './seen-camera';

/** Where things are drawn. */
export interface MapBoxes {
  readonly picture: HTMLElement;
  readonly engine: HTMLElement;
  readonly inset: HTMLElement;
}

/** What the model asks of its element. */
export interface MapHost {
  readonly engine: EngineAttribute;
  readonly loading: LoadingAttribute;
  requestUpdate(): void;
  readonly announcer: Announcer;
}

/** Between a view and the drawings: makes the scene, carries the camera both ways, answers hands, keys and picks. */
export class MapModel {
  readonly feed: SceneFeed;
  readonly policy: EnginePolicy;
  scene: Scene | undefined;
  hover: { readonly hit: MapHit; readonly at: ScreenPoint } | undefined;
  engineState: EngineState = 'off';
  failure: FailureReason | MapEvents['missing']['what'] | undefined;
  private drawings: Drawings | undefined;
  private session: Session | undefined;
  private atlas: Atlas | undefined;
  private pointed: LegendEntry | undefined;
  /** The place the camera has already been brought to, so that it is not brought there again at each change. */
  private placeSeen: string | undefined;
  private cameraSeen: Camera | undefined;
  private started = false;
  private movedByUser = false;
  private boxes: MapBoxes | undefined;
  private inset: LondonInset | undefined;

  constructor(private readonly host: MapHost) {
    this.feed = new SceneFeed(() => host.requestUpdate());
    this.policy = new EnginePolicy({
      get engine() {
        return host.engine;
      },
      get loading() {
        return host.loading;
      },
      wantEngine: () => void this.drawings?.wantEngine(),
      releaseEngine: () => this.engineState !== 'off' && this.drawings?.releaseEngine(),
    });
  }

  get camera(): Camera | undefined {
    return this.drawings?.current.camera;
  }

  start(session: Session, viewport: MapBoxes, [england, london]: readonly SVGSVGElement[]): void {
    this.session = session;
    const { camera } = session.view;
    this.cameraSeen = camera;
    const file = (name: 'overview' | 'detail' | 'context') => async () => (await session.atlas)[name]();
    const sources = { overview: file('overview'), detail: file('detail'), context: file('context') };
    this.boxes = viewport;
    this.inset = new LondonInset(viewport.inset, {
      sources,
      picture: london,
      heard: (type, event) => this.heard(type, event),
    });
    this.drawings = new Drawings(viewport, {
      sources,
      picture: england,
      camera,
      cooperative: !session.hasPages,
      heard: (type, event) => this.heard(type, event),
      engineChanged: (state, reason) => {
        this.engineState = state;
        this.failure = state === 'failed' ? reason : undefined;
        this.host.requestUpdate();
      },
    });
    this.policy.watch(viewport.picture);
  }

  /** Out of the page: the picture waits, the engine's context is given back. */
  pause(): void {
    this.policy.stop();
    this.drawings?.releaseEngine();
    this.hover = undefined;
  }

  resume(): void {
    if (this.boxes !== undefined) this.policy.watch(this.boxes.picture);
  }

  /** An engine's canvas comes out of the printer empty; the picture below it does not. */
  beforePrint(): void {
    this.drawings?.refreshPicture();
  }

  /** Brings the drawings to what the session has; called before each rendering. */
  follow(session: Session, atlas: Atlas | undefined, theme: ThemeId, point: LonLat | undefined): void {
    this.session = session;
    this.atlas = atlas;
    if (atlas === undefined || this.drawings === undefined) return;
    this.scene = this.feed.scene(atlas, session.view, theme, point);
    this.drawings.show(this.pointed?.atoms ? pointedScene(this.scene, this.pointed) : this.scene);
    this.followCamera(session.view.camera);
    this.followPlace(this.scene, atlas);
    this.followInset();
    if (this.started) return;
    this.started = true;
    this.policy.consider();
  }

  act(action: Exclude<MapAction, { kind: 'help' }>): void {
    const drawing = this.drawings?.current;
    if (drawing === undefined) return;
    const { lon, lat, zoom } = drawing.camera;
    switch (action.kind) {
      case 'pan': {
        const [x, y] = drawing.project([lon, lat]);
        const [toLon, toLat] = drawing.unproject([x + action.by[0], y + action.by[1]]);
        this.moveByUser({ lon: toLon, lat: toLat, zoom });
        break;
      }
      case 'zoom':
        this.moveByUser({ lon, lat, zoom: zoom + action.by });
        this.policy.intent();
        break;
      case 'home':
        this.moveByUser(drawing.cameraFor(HOME_BOX, 0));
        break;
      case 'pick':
        this.pickHit(drawing.featureAt(drawing.project([lon, lat])));
        break;
      case 'clear':
        this.clear();
    }
  }

  pick(place: string): void {
    const parsed = parsePlaceId(place);
    if (parsed === undefined) return;
    this.placeSeen = place;
    this.session?.go({ place: parsed }, 'user');
  }

  clear(): void {
    if (this.session?.view.place === undefined) return;
    this.session.go({ place: undefined }, 'user');
    this.host.announcer.say(mapMessages.cleared);
  }

  highlight(place: string | undefined): void {
    this.drawings?.highlight(place);
    this.inset?.highlight(place);
  }

  /** Outlines what an entry of the key stands for. */
  point(entry: LegendEntry | undefined): void {
    this.pointed = entry;
    this.host.requestUpdate();
  }

  moveByUser(camera: Camera): void {
    this.drawings?.current.moveTo(camera, { animate: !prefersReducedMotion() });
    this.movedByUser = true;
  }

  tryAgain(): void {
    this.failure = undefined;
    if (this.engineState === 'failed') void this.drawings?.wantEngine();
    this.host.requestUpdate();
  }

  /** The areas that answer picks and are in view, nearest to the centre first. */
  areasInView(): readonly FeatureInView[] {
    const { scene, atlas, drawings } = this;
    const layer = scene?.layers.find((one) => 'family' in one && one.family === scene.pickFamily);
    if (atlas === undefined || drawings === undefined || layer === undefined || !('features' in layer))
      return [];
    const { bounds, camera } = drawings.current;
    return featuresInView(layer.features, atlas.england.geography, bounds, [camera.lon, camera.lat]);
  }

  private heard<Type extends keyof MapEvents>(type: Type, event: MapEvents[Type]): void {
    switch (type) {
      case 'hover':
        this.hovered(event as MapEvents['hover']);
        break;
      case 'pick':
        this.pickHit((event as MapEvents['pick']).hit);
        break;
      case 'move':
        this.moved(event as MapEvents['move']);
        break;
      case 'intent':
        this.policy.intent();
        break;
      case 'missing':
        this.failure = (event as MapEvents['missing']).what;
        this.host.requestUpdate();
    }
  }

  private hovered({ hit, at }: MapEvents['hover']): void {
    this.highlight(hit?.place);
    this.hover = hit && { hit, at };
    this.host.requestUpdate();
  }

  private pickHit(hit: MapHit | undefined): void {
    if (hit !== undefined) this.pick(hit.place);
    else this.clear();
  }

  private moved({ camera, settled, byUser }: MapEvents['move']): void {
    this.hover = undefined;
    this.followInset();
    this.host.requestUpdate();
    if (!settled) return;
    const user = byUser || this.movedByUser;
    this.movedByUser = false;
    if (camera.zoom > 6.5) this.feed.wantTowns();
    if (!user) return;
    this.cameraSeen = roundedCamera(camera);
    this.session?.go({ camera: this.cameraSeen }, 'user');
    this.announceView();
  }

  private announceView(): void {
    const drawing = this.drawings?.current;
    if (drawing === undefined) return;
    const { lon, lat } = drawing.camera;
    const centre = drawing.featureAt(drawing.project([lon, lat]));
    this.host.announcer.say(mapMessages.moved(this.areasInView().length, centre?.name));
  }

  private followInset(): void {
    if (this.drawings === undefined || this.boxes === undefined) return;
    const { clientWidth: width, clientHeight: height } = this.boxes.picture;
    this.inset?.follow(this.scene, this.drawings.current.camera, { width, height });
  }

  /** A camera that came by the address or a program; what the reader did here is already seen. */
  private followCamera(camera: Camera | undefined): void {
    if (sameCamera(camera, this.cameraSeen)) return;
    this.cameraSeen = camera;
    const drawing = this.drawings?.current;
    drawing?.moveTo(camera ?? drawing.cameraFor(HOME_BOX, 0), { animate: !prefersReducedMotion() });
  }

  /** A place that was picked elsewhere is brought into view, unless the view says itself where to look. */
  private followPlace({ selection }: Scene, atlas: Atlas): void {
    const { place } = this.session?.view ?? {};
    const id = place === undefined ? undefined : formatPlaceId(place);
    if (id === this.placeSeen || (id !== undefined && selection === undefined)) return;
    const first = !this.started;
    this.placeSeen = id;
    if (selection === undefined || (first && this.cameraSeen !== undefined)) return;
    const drawing = this.drawings?.current;
    const camera = drawing && cameraForPlace(selection, atlas.england, drawing);
    if (camera !== undefined) drawing?.moveTo(camera, { animate: !first && !prefersReducedMotion() });
  }
}

export function prefersReducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** The scene with an entry of the key outlined instead of what is picked. */
function pointedScene(scene: Scene, { id, atoms }: LegendEntry): Scene {
  return atoms === undefined ? scene : { ...scene, selection: { place: `key:${id}`, name: '', atoms } };
}
