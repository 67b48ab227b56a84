import { toMap } from '../projection';
import type { SceneSelection } from '../scene';
import type { Stage } from './stage';
import type { StageLayers } from './stage-layers';
import { svg, toElement } from './svg-node';

/** The outlines over everything else: what is picked, and what the pointer or the keyboard is on. */
export class Raised {
  private readonly casing = outline('casing');
  private readonly selected = outline('selected');
  private readonly hover = outline('hover');
  private over: string | undefined;

  constructor(
    private readonly stage: Stage,
    private readonly layers: StageLayers,
  ) {
    stage.raised.replaceChildren(this.casing, this.selected, this.hover);
  }

  /** Two attributes change and nothing is drawn anew, so that it is on the screen with the next frame. */
  highlight(place: string | undefined): void {
    if (place === this.over) return;
    this.over = place;
    this.draw(this.hover, (place === undefined ? undefined : this.layers.pathOf(place)) ?? '');
  }

  /** @param outline of what is picked; `undefined` while only the picture is there, which shows all that can be picked. */
  select(selection: SceneSelection | undefined, outline: string | undefined): void {
    const d = selection === undefined ? '' : this.selectionPath(selection, outline);
    for (const line of [this.casing, this.selected]) {
      this.draw(line, d);
      line.classList.toggle('point', selection?.point !== undefined);
      line.classList.toggle('points', selection?.points !== undefined);
    }
  }

  /** Draws the hover again after the layers below have changed. */
  refresh(): void {
    const place = this.over;
    this.over = undefined;
    this.highlight(place);
  }

  private selectionPath(selection: SceneSelection, outline: string | undefined): string {
    const { stepsPerUnit } = this.stage;
    const points = selection.points ?? (selection.point && [selection.point]);
    if (points !== undefined) {
      return points
        .map((at) => toMap(at).map((value) => Math.round(value * stepsPerUnit)))
        .map(([x, y]) => `M${x} ${y}h0`)
        .join('');
    }
    return outline ?? this.layers.pathOf(selection.place) ?? '';
  }

  private draw(line: SVGElement, d: string): void {
    line.setAttribute('transform', `scale(${1 / this.stage.stepsPerUnit})`);
    line.setAttribute('d', d);
  }
}

function outline(name: string): SVGElement {
  return toElement(svg('path', { class: `raised ${name}` }));
}
