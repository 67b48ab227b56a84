import { parsePlaceId } from '../../core/finding/place-id';
import type { Atlas } from '../../data/atlas';
import type { LonLat, MapEvents, MapHit, ScreenPoint } from '../../map/drawing';
import type { FeatureInView } from '../../map/in-view';
import type { LegendEntry } from '../../map/legend';
import type { ThemeId } from '../../map/palette';
import { HOME_BOX } from '../../map/projection';
import type { Scene } from '../../map/scene';
import { MAX_ZOOM, MIN_ZOOM } from '../../map/viewport';
import { mapMessages } from '../../messages/map';
import type { Session } from '../../state/session';
import type { Camera } from '../../state/view';
import type { Announcer } from '../announcer';
import type { CameraFollower } from './camera-follower';
import { Drawings, type EngineState, type FailureReason } from './drawings';
import { type EngineAttribute, EnginePolicy, type LoadingAttribute } from './engine-policy';
import type { LondonInset } from './london-inset';
import type { MapAction } from './map-keys';
import { prefersReducedMotion } from './reduced-motion';
import type { SceneFeed } from './scene-feed';

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
  readonly still: boolean;
  requestUpdate(): void;
  readonly announcer: Announcer;
}

/** Between a view and the drawings: makes the scene, carries the camera both ways, answers hands, keys and picks. */
export class MapModel {
  feed: SceneFeed | undefined;
  readonly policy: EnginePolicy;
  scene: Scene | undefined;
  hover: { readonly hit: MapHit; readonly at: ScreenPoint } | undefined;
  engineState: EngineState = 'off';
  failure: FailureReason | MapEvents['missing']['what'] | undefined;
  private drawings: Drawings | undefined;
  private session: Session | undefined;
  private atlas: Atlas | undefined;
  private pointed: LegendEntry | undefined;
  private follower: CameraFollower | undefined;
  /** Picked on the map before there was anybody to follow it. */
  private firstPick: string | undefined;
  private parts: typeof import('./scene-parts') | undefined;
  private started = false;
  private movedByUser = false;
  private boxes: MapBoxes | undefined;
  private inset: LondonInset | undefined;
  private makeInset: ((parts: typeof import('./scene-parts')) => LondonInset) | undefined;

  constructor(private readonly host: MapHost) {
    this.policy = new EnginePolicy({
      get engine() {
        return host.still ? 'svg' : host.engine;
      },
      get loading() {
        return host.loading;
      },
      isReady: () => this.started,
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
    const file = (name: 'overview' | 'detail' | 'context') => async () => (await session.atlas)[name]();
    const sources = { overview: file('overview'), detail: file('detail'), context: file('context') };
    this.boxes = viewport;
    this.makeInset = ({ LondonInset }) =>
      new LondonInset(viewport.inset, {
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
    void session.wanted.then(() => this.fetchParts());
  }

  /** The reader's hand, or nobody's; the engine comes with the hand. */
  set still(still: boolean) {
    if (this.drawings === undefined) return;
    this.drawings.still = still;
    this.policy.consider();
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
    if (atlas === undefined || this.drawings === undefined || !this.feed || !this.parts) return;
    this.scene = this.feed.scene(atlas, session.view, theme, point);
    this.drawings.show(this.parts.pointedScene(this.scene, this.pointed));
    const { camera, place } = session.view;
    this.follower?.followCamera(camera, this.drawings.current);
    const { drawings, scene, parts, follower } = this;
    follower?.followPlace(place, scene.selection, atlas.england, drawings.current, parts.cameraForPlace);
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
        if (this.isAtLimit(zoom, action.by)) break;
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
    this.firstPick = place;
    this.follower?.picked(place);
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
    // Before the movement: one without animation has come to rest when `moveTo` returns.
    this.movedByUser = true;
    this.drawings?.current.moveTo(camera, { animate: !prefersReducedMotion() });
  }

  tryAgain(): void {
    this.failure = undefined;
    if (this.engineState === 'failed') void this.drawings?.wantEngine();
    void this.fetchParts();
    this.host.requestUpdate();
  }

  /** The areas that answer picks and are in view, nearest to the centre first. */
  areasInView(): readonly FeatureInView[] {
    const { scene, atlas, drawings, parts } = this;
    const layer = scene?.layers.find((one) => 'family' in one && one.family === scene.pickFamily);
    if (!atlas || !drawings || !parts || layer === undefined || !('features' in layer)) return [];
    const { bounds, camera } = drawings.current;
    const { geography } = atlas.england;
    return parts.featuresInView(layer.features, geography, bounds, [camera.lon, camera.lat]);
  }

  /** Without them the picture stays as it is, answers the pointer and says that more could not be fetched. */
  private async fetchParts(): Promise<void> {
    if (this.parts !== undefined) return;
    try {
      const parts = await import('./scene-parts');
      this.parts = parts;
      this.inset = this.makeInset?.(parts);
      this.follower = new parts.CameraFollower(this.session?.view.camera, this.firstPick);
      this.feed ??= new parts.SceneFeed(() => this.host.requestUpdate());
    } catch {
      this.failure = 'code';
    }
    this.host.requestUpdate();
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
    if (camera.zoom > 6.5) this.feed?.wantTowns();
    if (!user) return;
    this.session?.go({ camera: this.follower?.moved(camera) ?? camera }, 'user');
    this.announceView();
  }

  /** A zoom that would do nothing is answered in words. */
  private isAtLimit(zoom: number, by: number): boolean {
    const limit = by > 0 ? zoom >= MAX_ZOOM && 'in' : zoom <= MIN_ZOOM && 'out';
    if (limit) this.host.announcer.say(mapMessages.atLimit[limit]);
    return limit !== false;
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
}
