import { LABEL_SIZES, type PlacedLabel } from './label-placing';
import { type SvgNode, svg } from './svg-node';

/** Placed labels as text, in CSS pixels of the screen. */
export function labelNodes(placed: readonly PlacedLabel[]): SvgNode[] {
  return placed.map(({ label, lines, at: [x, y] }) => {
    const step = LABEL_SIZES[label.kind] * 1.15;
    const first = y - ((lines.length - 1) * step) / 2 + LABEL_SIZES[label.kind] * 0.35;
    return svg(
      'text',
      { class: label.kind },
      ...lines.map((line, i) =>
        svg('tspan', { x: Math.round(x * 10) / 10, y: Math.round((first + i * step) * 10) / 10 }, line),
      ),
    );
  });
}
