import type { Map as MapLibreMap } from 'maplibre-gl';
import { PALETTES, type ThemeId } from '../palette';
import type { Scene } from '../scene';
import { applyPlan } from './apply-plan';
import { type StateAddress, stateAddress } from './plan/places';
import { type Files, planScene } from './plan/plan-scene';
import { setSchoolSigns } from './school-images';
import type { StylePlan } from './style-plan';
import { setTextures } from './texture-images';

type LitState = 'hover' | 'selected';

/** One scene on one map: brings the map from what it shows to what it should, and keeps what is lit. */
export class ShownScene {
  private plan: StylePlan = { sources: new Map(), layers: [] };
  private scene: Scene | undefined;
  private inked: ThemeId | undefined;
  private raised: string | undefined;
  private readonly lit = new Map<LitState, StateAddress>();

  constructor(private readonly map: MapLibreMap) {}

  show(scene: Scene, files: Files): void {
    this.scene = scene;
    if (this.inked !== scene.theme) {
      this.inked = scene.theme;
      setTextures(this.map, PALETTES[scene.theme]);
      setSchoolSigns(this.map, PALETTES[scene.theme]);
    }
    const next = planScene(scene, files);
    this.relight(undefined, undefined);
    applyPlan(this.map, this.plan, next);
    this.plan = next;
    this.relight(this.raised, scene.selection?.place);
  }

  highlight(place: string | undefined): void {
    this.raised = place;
    this.light('hover', place);
  }

  /** Feature states do not outlive a lost context; what the map shows again, this lights again. */
  relightAll(): void {
    this.lit.clear();
    this.relight(this.raised, this.scene?.selection?.place);
  }

  private relight(hover: string | undefined, selected: string | undefined): void {
    this.light('hover', hover);
    this.light('selected', selected);
  }

  private light(state: LitState, place: string | undefined): void {
    const before = this.lit.get(state);
    const found =
      place === undefined || this.scene === undefined ? undefined : stateAddress(this.scene, place);
    const now = found !== undefined && this.plan.sources.has(found.source) ? found : undefined;
    if (before !== undefined) this.map.removeFeatureState(before, state);
    if (now === undefined) this.lit.delete(state);
    else {
      this.lit.set(state, now);
      this.map.setFeatureState(now, { [state]: true });
    }
  }
}
