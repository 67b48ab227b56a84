import { PALETTES } from '../../map/palette';
import type { SvgNode } from '../../map/svg/svg-node';

/**
 * Colours of charts: custom properties that the page sets for light, dark, print and forced colours, each with the
 * colour that files get. Series are told apart by their number and the form of their marks too, never by colour alone.
 */
const PLAIN = {
  ink: '#1c2126',
  quiet: '#535c65',
  line: '#d9d5cb',
  paper: '#ffffff',
  band: '#eeebe3',
  among: '#8d949b',
  'series-1': '#14566e',
  'series-2': '#b3460e',
  'series-3': '#6a3d9a',
  'series-4': '#3d6b1f',
  'series-5': '#a3195b',
  'series-6': '#7a5c00',
  beside: '#535c65',
  'part-1': '#7fb0c4',
  'part-2': '#d9c08f',
  'part-3': '#b9a7d6',
  'part-4': '#a9c78f',
  'part-5': '#e0a9b8',
  'part-6': '#c9c3a4',
  rest: '#e4e1d8',
  'on-part': '#1c2126',
  'on-step': '#1c2126',
  'on-dark': '#ffffff',
  'step-1': '#8c3b1f',
  'step-2': '#bd6b45',
  'step-3': '#dca57f',
  'step-4': '#efd9c3',
  'step-5': '#f2efe6',
  'step-6': '#dbe7ea',
  'step-7': '#aacbd4',
  'step-8': '#74a7b6',
  'step-9': '#3f7f93',
  'step-10': '#14566e',
} as const;
/** A colour by what it is for; `hue-0` to `hue-5` are the hues of the map, so that a hub looks alike on both. */
export type InkId = keyof typeof PLAIN | `hue-${number}`;

export function ink(id: InkId): string {
  return `var(--_chart-${id}, ${id in PLAIN ? PLAIN[id as keyof typeof PLAIN] : hueOf(id)})`;
}

function hueOf(id: InkId): string {
  const { softHues, land } = PALETTES.print;
  return softHues[Number(id.slice('hue-'.length))] ?? land;
}

/** The same drawing in the colours of files: programs beside browsers know no custom properties. */
export function inPlainColours(node: SvgNode): SvgNode {
  const attributes = Object.fromEntries(
    Object.entries(node.attributes).map(([name, value]) => [
      name,
      value.replace(/var\(--_chart-[\w-]+, (#\w+)\)/g, '$1'),
    ]),
  );
  const children = node.children.map((child) => (typeof child === 'string' ? child : inPlainColours(child)));
  return { tag: node.tag, attributes, children };
}
