import { fitted } from '../../exports/text-lines';
import { type SvgNode, svg } from '../../map/svg/svg-node';
import { type InkId, ink } from './ink';

export const TEXT = 12.5;

/** A line of text in a chart. */
export function label(
  text: string,
  x: number,
  y: number,
  options: {
    readonly anchor?: 'start' | 'middle' | 'end';
    readonly ink?: InkId;
    readonly bold?: boolean;
    readonly halo?: boolean;
  } = {},
): SvgNode {
  return svg(
    'text',
    {
      x: round(x),
      y: round(y),
      fill: ink(options.ink ?? 'ink'),
      'font-size': TEXT,
      'font-weight': options.bold ? 600 : undefined,
      'text-anchor': options.anchor === undefined || options.anchor === 'start' ? undefined : options.anchor,
      ...(options.halo
        ? { stroke: ink('paper'), 'stroke-width': 3, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
        : {}),
    },
    text,
  );
}

/** The same, cut with `…` where it does not fit into `width` pixels. */
export function fittedLabel(
  text: string,
  x: number,
  y: number,
  width: number,
  options: Parameters<typeof label>[3] = {},
): SvgNode {
  return label(fitted(text, width, TEXT), x, y, options);
}

export function rule(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  options: { readonly ink?: InkId; readonly width?: number; readonly dashes?: string } = {},
): SvgNode {
  return svg('line', {
    x1: round(x1),
    y1: round(y1),
    x2: round(x2),
    y2: round(y2),
    stroke: ink(options.ink ?? 'line'),
    'stroke-width': options.width ?? 1,
    'stroke-dasharray': options.dashes,
  });
}

/** One of one's own localities (0 to 5), or what stands beside them. */
export interface Series {
  readonly name: string;
  /** 1 to 6; 0 for a region or England. */
  readonly number: number;
}

export function seriesInk({ number }: Series): InkId {
  return number === 0 ? 'beside' : (`series-${((number - 1) % 6) + 1}` as InkId);
}

/** Forms that can be told apart at this size, in the order of the series' numbers; a ring for what stands beside. */
const FORMS: readonly ((r: number) => string)[] = [
  (r) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
  (r) => `M${-r} ${-r}h${2 * r}v${2 * r}h${-2 * r}z`,
  (r) => `M0 ${-1.25 * r}L${1.2 * r} ${0.9 * r}H${-1.2 * r}z`,
  (r) => `M0 ${-1.35 * r}L${1.35 * r} 0L0 ${1.35 * r}L${-1.35 * r} 0z`,
  (r) => `M0 ${1.25 * r}L${1.2 * r} ${-0.9 * r}H${-1.2 * r}z`,
  (r) =>
    `M${-r} ${-r / 3}h${(r * 2) / 3}v${(-r * 2) / 3}h${(r * 2) / 3}v${(r * 2) / 3}h${(r * 2) / 3}v${(r * 2) / 3}h${(-r * 2) / 3}v${(r * 2) / 3}h${(-r * 2) / 3}v${(-r * 2) / 3}h${(-r * 2) / 3}z`,
];

export function mark(series: Series, x: number, y: number, r = 4): SvgNode {
  const form = FORMS[series.number === 0 ? 0 : (series.number - 1) % 6] ?? FORMS[0];
  const isBeside = series.number === 0;
  return svg('path', {
    d: form?.(r).replace(/-?\d+\.\d{3,}/g, (number) => String(round(Number(number)))),
    transform: `translate(${round(x)} ${round(y)})`,
    fill: isBeside ? ink('paper') : ink(seriesInk(series)),
    stroke: isBeside ? ink('beside') : ink('paper'),
    'stroke-width': isBeside ? 1.5 : 1,
  });
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

/** The frame that every chart is drawn in. The text that stands for it is given by whoever shows it. */
export function chartFrame(width: number, height: number, ...children: readonly SvgNode[]): SvgNode {
  return svg(
    'svg',
    { class: 'chart', viewBox: `0 0 ${width} ${round(height)}`, width, height: round(height) },
    ...children,
  );
}
