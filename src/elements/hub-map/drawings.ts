import type { MapDrawing, MapEvents, MapSources } from '../../map/drawing';
import type { Scene } from '../../map/scene';
import { SvgDrawing } from '../../map/svg/svg-drawing';
import type { Camera } from '../../state/view';
import { claimEngine, type EngineHolder, freeEngine } from './live-engines';

export type EngineState = 'off' | 'coming' | 'on' | 'failed';
export type FailureReason = MapEvents['lost']['reason'];

export interface DrawingsOptions {
  readonly sources: MapSources;
  readonly picture: SVGSVGElement | undefined;
  readonly camera: Camera | undefined;
  readonly cooperative: boolean;
  /** Events of whichever drawing is shown. */
  readonly heard: <Type extends keyof MapEvents>(type: Type, event: MapEvents[Type]) => void;
  readonly engineChanged: (state: EngineState, reason?: FailureReason) => void;
}

const HEARD = ['hover', 'pick', 'move', 'ready', 'intent', 'missing'] as const;

/**
 * The two drawings of one map: the picture, always there, and the engine over it while it is wanted and works.
 * Whoever holds this speaks to `current` and is told nothing of the change but its state.
 */
export class Drawings implements EngineHolder {
  state: EngineState = 'off';
  private readonly svg: SvgDrawing;
  private engine: MapDrawing | undefined;
  private scene: Scene | undefined;
  private highlighted: string | undefined;
  private attempt = 0;

  constructor(
    private readonly viewport: { readonly picture: HTMLElement; readonly engine: HTMLElement },
    private readonly options: DrawingsOptions,
  ) {
    const { sources, picture, camera } = options;
    this.svg = new SvgDrawing({
      sources,
      picture,
      camera,
      ids: picture ? 'hub-atlas-picture' : 'hub-atlas-map',
    });
    this.svg.cooperative = options.cooperative;
    for (const type of HEARD) this.svg.on(type, (event) => this.hear(this.svg, type, event));
    void this.svg.mount(viewport.picture);
  }

  set still(still: boolean) {
    this.svg.still = still;
  }

  get current(): MapDrawing {
    return this.state === 'on' && this.engine !== undefined ? this.engine : this.svg;
  }

  show(scene: Scene): void {
    if (scene === this.scene) return;
    this.scene = scene;
    this.engine?.show(scene);
    // The picture below the engine is brought up to date when it is shown again.
    if (this.state !== 'on') this.svg.show(scene);
  }

  highlight(place: string | undefined): void {
    if (place === this.highlighted) return;
    this.highlighted = place;
    this.current.highlight(place);
  }

  /** Fetches the engine and puts it over the picture, at the camera the reader has by then. */
  async wantEngine(): Promise<void> {
    if (this.state === 'coming' || this.state === 'on') return;
    this.attempt += 1;
    const mine = this.attempt;
    this.setState('coming');
    try {
      const { createEngine } = await import('../../map/maplibre/index');
      if (mine !== this.attempt) return;
      const engine = await createEngine({ sources: this.options.sources });
      if (mine !== this.attempt) return;
      await this.mountEngine(engine, mine);
    } catch (error) {
      if (mine === this.attempt) this.fail(reasonOf(error));
    }
  }

  releaseEngine(): void {
    this.dropEngine();
    this.setState('off');
  }

  /** Brings the picture to what the engine shows, for whoever looks at it next: the printer. */
  refreshPicture(): void {
    if (this.engine === undefined) return;
    this.svg.moveTo(this.engine.camera, { animate: false });
    if (this.scene !== undefined) this.svg.show(this.scene);
  }

  private async mountEngine(engine: MapDrawing, mine: number): Promise<void> {
    claimEngine(this);
    this.engine = engine;
    engine.cooperative = this.options.cooperative;
    engine.moveTo(this.svg.camera, { animate: false });
    if (this.scene !== undefined) engine.show(this.scene);
    engine.on('lost', ({ reason }) => this.engine === engine && this.fail(reason));
    await engine.mount(this.viewport.engine);
    if (mine !== this.attempt) return;
    engine.moveTo(this.svg.camera, { animate: false });
    for (const type of HEARD) engine.on(type, (event) => this.hear(engine, type, event));
    engine.highlight(this.highlighted);
    this.setState('on');
  }

  private hear<Type extends keyof MapEvents>(from: MapDrawing, type: Type, event: MapEvents[Type]): void {
    if (from === this.current) this.options.heard(type, event);
  }

  private fail(reason: FailureReason): void {
    this.dropEngine();
    this.setState('failed', reason);
  }

  private dropEngine(): void {
    this.attempt += 1;
    freeEngine(this);
    const { engine } = this;
    if (engine === undefined) return;
    if (this.state === 'on') this.refreshPicture();
    this.engine = undefined;
    this.svg.highlight(this.highlighted);
    engine.destroy();
  }

  private setState(state: EngineState, reason?: FailureReason): void {
    this.state = state;
    this.options.engineChanged(state, reason);
  }
}

function reasonOf(error: unknown): FailureReason {
  const reason = error instanceof Error && 'reason' in error ? error.reason : undefined;
  return reason === 'no-webgl' || reason === 'context-lost' || reason === 'file' ? reason : 'code';
}
