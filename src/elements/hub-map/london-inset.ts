import type { MapEvents, MapSources } from '../../map/drawing';
import { insetPlace } from '../../map/inset-place';
import { LONDON_BOX } from '../../map/projection';
import type { Scene } from '../../map/scene';
import { SvgDrawing } from '../../map/svg/svg-drawing';
import type { Size } from '../../map/viewport';
import type { Camera } from '../../state/view';

/** CSS pixels the map must have for the inset to stand beside England; on a smaller one it lies over Wales. */
const BESIDE = { width: 880, height: 420 } as const;
/** Zoom of the map from which London can be read on it. */
const READABLE = 7;

export interface LondonInsetOptions {
  readonly sources: MapSources;
  readonly picture: SVGSVGElement | undefined;
  readonly heard: <Type extends 'hover' | 'pick'>(type: Type, event: MapEvents[Type]) => void;
}

/** London enlarged, beside the map while that shows too much for London to be read; the same scene in either drawing. */
export class LondonInset {
  private drawing: SvgDrawing | undefined;
  private scene: Scene | undefined;

  constructor(
    private readonly box: HTMLElement,
    private readonly options: LondonInsetOptions,
  ) {}

  /** Shows or hides the inset for what the map shows by now. */
  follow(scene: Scene | undefined, camera: Camera, map: Size): void {
    this.box.hidden = camera.zoom >= READABLE || !this.placed(camera, map);
    if (this.box.hidden || scene === undefined) return;
    this.drawing ??= this.make();
    if (scene !== this.scene) this.drawing.show(scene);
    this.scene = scene;
  }

  highlight(place: string | undefined): void {
    this.drawing?.highlight(place);
  }

  /** @returns whether there is a place for it. */
  private placed(camera: Camera, map: Size): boolean {
    const isBeside = map.width >= BESIDE.width && map.height >= BESIDE.height;
    const place = isBeside ? undefined : insetPlace(camera, map);
    // In parts of the map: when that changes size it stays within, until it is placed anew a frame later.
    const across = (pixels: number) => `${(100 * pixels) / map.width}%`;
    const down = (pixels: number) => `${(100 * pixels) / map.height}%`;
    const { style } = this.box;
    style.setProperty('inset', place ? `${down(place.top)} auto auto ${across(place.left)}` : '');
    style.setProperty('width', place ? across(place.width) : '');
    return isBeside || place !== undefined;
  }

  private make(): SvgDrawing {
    const { sources, picture, heard } = this.options;
    const drawing = new SvgDrawing({
      sources,
      picture,
      ids: 'hub-atlas-london',
      home: LONDON_BOX,
      fixed: true,
    });
    // The pointer's place is told in the inset's own pixels, which are not the map's: no tip is shown there.
    drawing.on('hover', (event) => heard('hover', event));
    drawing.on('pick', (event) => heard('pick', event));
    void drawing.mount(this.box);
    return drawing;
  }
}
