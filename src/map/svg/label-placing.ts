import type { ScreenPoint } from '../drawing';
import type { SceneLabel } from '../scene';

/** Letters of a line before it is broken: MapLibre's `text-max-width` of 8 em breaks at about the same place. */
const LONGEST_LINE = 15;
const LINE_HEIGHT = 1.15;
/** CSS pixels kept free around each label. */
const ROOM = 3;

export interface PlacedLabel {
  readonly label: SceneLabel;
  readonly lines: readonly string[];
  /** Middle of the label. */
  readonly at: ScreenPoint;
}

export interface LabelSpace {
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
  readonly project: (lon: number, lat: number) => ScreenPoint;
  /** Width of a text in CSS pixels at the size of the label's kind. */
  readonly measure: (text: string, kind: SceneLabel['kind']) => number;
}

export const LABEL_SIZES: Readonly<Record<SceneLabel['kind'], number>> = { footprint: 13, town: 12 };

/**
 * The labels that fit, in the order they are given: what comes first stays, what would touch it is left out.
 * Labels partly off the screen are left out, so that none is cut.
 */
export function placeLabels(labels: readonly SceneLabel[], space: LabelSpace): PlacedLabel[] {
  const taken: Box[] = [];
  const placed: PlacedLabel[] = [];
  for (const label of labels) {
    if (label.minZoom > space.zoom) continue;
    const at = space.project(label.lon, label.lat);
    const lines = broken(label.text);
    const box = boxAround(at, lines, label.kind, space);
    if (!inside(box, space) || taken.some((other) => touch(box, other))) continue;
    taken.push(box);
    placed.push({ label, lines, at });
  }
  return placed;
}

/** Breaks a name between words into as few lines as fit, all as short as they can then be. */
export function broken(text: string): readonly string[] {
  const count = Math.ceil(text.length / LONGEST_LINE);
  for (let width = Math.ceil(text.length / count); ; width += 1) {
    const lines = filled(text, width);
    if (lines.length <= count) return lines;
  }
}

/** Lines of at most `width` letters, each as full as it can be; a longer word has one to itself. */
function filled(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

function boxAround(
  [x, y]: ScreenPoint,
  lines: readonly string[],
  kind: SceneLabel['kind'],
  space: LabelSpace,
): Box {
  const width = Math.max(...lines.map((line) => space.measure(line, kind)));
  const height = lines.length * LABEL_SIZES[kind] * LINE_HEIGHT;
  return [x - width / 2 - ROOM, y - height / 2 - ROOM, x + width / 2 + ROOM, y + height / 2 + ROOM];
}

function inside([left, top, right, bottom]: Box, { width, height }: LabelSpace): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

function touch(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
