import type { Map as MapLibreMap } from 'maplibre-gl';
import { PALETTES, type ThemeId } from '../palette';
import type { Scene } from '../scene';
import { applyPlan } from './apply-plan';
import { HoverOutline } from './hover-outline';
import { outlineOfPlace, schoolNumber } from './plan/places';
import { type Files, planScene } from './plan/plan-scene';
import { SCHOOLS_SOURCE } from './plan/schools';
import { setSchoolSigns } from './school-images';
import type { StylePlan } from './style-plan';
import { setTextures } from './texture-images';

/** One scene on one map: brings the map from what it shows to what it should, and keeps what is raised. */
export class ShownScene {
  readonly hover: HoverOutline;
  private plan: StylePlan = { sources: new Map(), layers: [] };
  private scene: Scene | undefined;
  private files: Files = { shapes: undefined, context: undefined };
  private inked: ThemeId | undefined;
  private raised: string | undefined;
  private lit: number | undefined;

  constructor(private readonly map: MapLibreMap) {
    this.hover = new HoverOutline(map.getCanvasContainer());
  }

  show(scene: Scene, files: Files): void {
    this.scene = scene;
    this.files = files;
    if (this.inked !== scene.theme) {
      this.inked = scene.theme;
      setTextures(this.map, PALETTES[scene.theme]);
      setSchoolSigns(this.map, PALETTES[scene.theme]);
    }
    const next = planScene(scene, files);
    this.light(undefined);
    applyPlan(this.map, this.plan, next);
    this.plan = next;
    this.highlight(this.raised);
  }

  highlight(place: string | undefined): void {
    this.raised = place;
    this.light(schoolNumber(place));
    const { scene } = this;
    if (scene === undefined) return;
    const outline = place === undefined ? undefined : outlineOfPlace(scene, place, this.files.shapes);
    this.hover.show(outline, PALETTES[scene.theme].hover);
  }

  /** Feature states do not outlive a lost context; what the map shows again, this lights again. */
  relight(): void {
    this.lit = undefined;
    this.light(schoolNumber(this.raised));
  }

  /** Schools are lit by MapLibre, which alone knows where their signs are. */
  private light(school: number | undefined): void {
    const source = SCHOOLS_SOURCE;
    if (this.lit !== undefined) this.map.removeFeatureState({ source, id: this.lit }, 'hover');
    this.lit = this.plan.sources.has(source) ? school : undefined;
    if (this.lit !== undefined) this.map.setFeatureState({ source, id: this.lit }, { hover: true });
  }
}
