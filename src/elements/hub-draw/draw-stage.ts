import { formatPlaceId } from '../../core/finding/place-id';
import type { Atlas } from '../../data/atlas';
import type { LonLat, MapDrawing, MapEvents, MapHit } from '../../map/drawing';
import type { ThemeId } from '../../map/palette';
import { HOME_BOX } from '../../map/projection';
import type { Scene, SceneLayer } from '../../map/scene';
import { familyLayer } from '../../map/scene-layers';
import { sceneOf } from '../../map/scene-of';
import type { Session } from '../../state/session';
import type { Camera, ViewState } from '../../state/view';
import { Drawings, type EngineState, type FailureReason } from '../hub-map/drawings';
import { EnginePolicy } from '../hub-map/engine-policy';
import { cameraForPlace } from '../hub-map/place-camera';
import { prefersReducedMotion } from '../hub-map/reduced-motion';
import { roundedCamera, sameCamera } from '../hub-map/seen-camera';
import type { MoveAction } from './draw-keys';
import type { DrawLayer } from './draw-tool';

/** What the stage tells its element. */
export interface StageHost {
  /** The camera moved, at every frame; `settled` once it has come to rest. */
  moved(settled: boolean): void;
  picked(hit: MapHit | undefined, at: LonLat): void;
  engineChanged(state: EngineState, reason: FailureReason | undefined): void;
  /** The engine's map is about to be taken away, or is there. */
  surfaceChanged(drawing: MapDrawing | undefined): void;
}

export interface StageView {
  readonly layer: DrawLayer;
  readonly theme: ThemeId;
  /** Without the drawn shapes, so that the areas beneath answer a pick. */
  readonly forPicking: boolean;
  /** Without the locality that is being changed: the board shows it. */
  readonly withoutOwn: boolean;
}

/** The map of the page: picture and engine, with areas of one kind beneath and the localities over them. */
export class DrawStage {
  state: EngineState = 'off';
  readonly policy: EnginePolicy;
  private drawings: Drawings | undefined;
  private session: Session | undefined;
  private scene: { readonly key: readonly unknown[]; readonly scene: Scene } | undefined;
  private placeSeen = '';
  private cameraSeen: Camera | undefined;
  private byKeys = false;
  private isPicking = false;
  private boxes: { readonly picture: HTMLElement; readonly engine: HTMLElement } | undefined;

  constructor(private readonly host: StageHost) {
    this.policy = new EnginePolicy({
      engine: 'auto',
      loading: 'auto',
      isReady: () => true,
      wantEngine: () => void this.drawings?.wantEngine(),
      releaseEngine: () => this.state !== 'off' && this.drawings?.releaseEngine(),
    });
  }

  get drawing(): MapDrawing | undefined {
    return this.drawings?.current;
  }

  /** Where the crosshair is. */
  get centre(): LonLat {
    const { lon, lat } = this.drawing?.camera ?? { lon: 0, lat: 0 };
    return [lon, lat];
  }

  start(session: Session, boxes: { readonly picture: HTMLElement; readonly engine: HTMLElement }): void {
    this.session = session;
    this.boxes = boxes;
    this.cameraSeen = session.view.camera;
    const file = (name: 'overview' | 'detail' | 'context') => async () => (await session.atlas)[name]();
    this.drawings = new Drawings(boxes, {
      sources: { overview: file('overview'), detail: file('detail'), context: file('context') },
      picture: undefined,
      camera: session.view.camera,
      cooperative: false,
      heard: (type, event) => this.heard(type, event),
      engineChanged: (state, reason) => this.engineChanged(state, reason),
    });
    this.policy.watch(boxes.picture);
  }

  pause(): void {
    this.policy.stop();
    this.host.surfaceChanged(undefined);
    this.drawings?.releaseEngine();
  }

  resume(): void {
    if (this.boxes !== undefined) this.policy.watch(this.boxes.picture);
  }

  wantEngine(): void {
    void this.drawings?.wantEngine();
  }

  /** Brings the drawings to what the session has. @returns whether the scene is another than before. */
  follow(session: Session, atlas: Atlas, view: StageView): boolean {
    this.session = session;
    if (this.drawings === undefined) return false;
    if (this.isPicking !== view.forPicking) this.drawings.highlight(undefined);
    this.isPicking = view.forPicking;
    const before = this.scene?.scene;
    const scene = this.sceneFor(atlas, session.view, view);
    this.drawings.show(scene);
    this.followCamera(session.view.camera);
    this.followPlace(scene, atlas);
    return scene !== before;
  }

  act(action: MoveAction): void {
    const { drawing } = this;
    if (drawing === undefined) return;
    const { lon, lat, zoom } = drawing.camera;
    if (action.kind === 'home') this.moveTo(drawing.cameraFor(HOME_BOX, 0));
    else if (action.kind === 'zoom') this.moveTo({ lon, lat, zoom: zoom + action.by });
    else {
      const [x, y] = drawing.project([lon, lat]);
      const [toLon, toLat] = drawing.unproject([x + action.by[0], y + action.by[1]]);
      // At once: Enter may follow before an animation would have come to its end.
      this.moveTo({ lon: toLon, lat: toLat, zoom }, false);
    }
  }

  /** The area under the crosshair. */
  hitAtCentre(): MapHit | undefined {
    return this.hitAt(this.centre);
  }

  hitAt(place: LonLat): MapHit | undefined {
    const { drawing } = this;
    return drawing?.featureAt(drawing.project(place));
  }

  private moveTo(camera: Camera, animate = !prefersReducedMotion()): void {
    this.byKeys = true;
    this.drawing?.moveTo(camera, { animate });
  }

  private sceneFor(atlas: Atlas, { place, localities }: ViewState, view: StageView): Scene {
    const { layer, theme, forPicking, withoutOwn } = view;
    const key = [atlas, place, localities, layer, theme, forPicking, withoutOwn];
    if (this.scene?.key.every((value, i) => value === key[i])) return this.scene.scene;
    const own = withoutOwn && place?.kind === 'locality' ? place.index : -1;
    const full = sceneOf(
      atlas.england,
      {
        layers: forPicking ? [layer] : [layer, 'localities'],
        localities,
        ...(own < 0 && place && { place }),
      },
      { theme },
    );
    const layers = full.layers.map((one): SceneLayer => {
      // Lines only: what one draws is not to be looked for among the hues.
      if (one.type === 'areas') return familyLayer(one.id, atlas.england, 'none') ?? one;
      if (one.type !== 'shapes') return one;
      // Left out here and not of the list, so that the others keep their numbers.
      return { ...one, shapes: one.shapes.filter((shape) => shape.place !== `locality:${own}`) };
    });
    const scene = { ...full, layers };
    this.scene = { key, scene };
    return scene;
  }

  private heard<Type extends keyof MapEvents>(type: Type, event: MapEvents[Type]): void {
    if (type === 'hover') {
      const { hit } = event as MapEvents['hover'];
      this.drawings?.highlight(this.isPicking ? hit?.place : undefined);
    } else if (type === 'pick') {
      const { hit, lonLat } = event as MapEvents['pick'];
      this.host.picked(hit, lonLat);
    } else if (type === 'intent') this.policy.intent();
    else if (type === 'move') this.moved(event as MapEvents['move']);
  }

  private moved({ camera, settled, byUser }: MapEvents['move']): void {
    if (settled && (byUser || this.byKeys)) {
      this.byKeys = false;
      this.cameraSeen = roundedCamera(camera);
      this.session?.go({ camera: this.cameraSeen }, 'user');
    }
    this.host.moved(settled);
  }

  private engineChanged(state: EngineState, reason: FailureReason | undefined): void {
    const was = this.state;
    this.state = state;
    if (was === 'on' || state === 'on') this.host.surfaceChanged(state === 'on' ? this.drawing : undefined);
    this.host.engineChanged(state, reason);
  }

  /** A camera that came by the address; what was done here is already seen. */
  private followCamera(camera: Camera | undefined): void {
    if (camera === undefined || sameCamera(camera, this.cameraSeen)) return;
    this.cameraSeen = camera;
    this.drawing?.moveTo(camera, { animate: !prefersReducedMotion() });
  }

  /** A locality that was made elsewhere than on the map is brought into view. */
  private followPlace({ selection }: Scene, atlas: Atlas): void {
    const { place, localities } = this.session?.view ?? {};
    if (place === undefined || selection === undefined) return;
    const spec = place.kind === 'locality' ? localities?.[place.index] : undefined;
    const text = `${formatPlaceId(place)} ${JSON.stringify(spec && { ...spec, name: '' })}`;
    if (text === this.placeSeen) return;
    const isFirst = this.placeSeen === '';
    this.placeSeen = text;
    if (isFirst && this.cameraSeen !== undefined) return;
    const camera = this.drawing && cameraForPlace(selection, atlas.england, this.drawing);
    if (camera !== undefined) this.drawing?.moveTo(camera, { animate: !isFirst && !prefersReducedMotion() });
  }
}
