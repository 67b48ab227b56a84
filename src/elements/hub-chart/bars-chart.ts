import { fitted, textWidth } from '../../exports/text-lines';
import { type SvgNode, svg } from '../../map/svg/svg-node';
import { chartMessages } from '../../messages/charts';
import { figure, percent } from '../../messages/numbers';
import type { Chart } from './chart';
import { type InkId, ink } from './ink';
import { chartFrame, fittedLabel, label, round, rule, type Series, seriesInk, TEXT } from './marks';

const words = chartMessages.bars;
const BAR = 26;
const ROW = BAR + TEXT + 22;
const MOST_TOLD = 4;
const LEAST_LETTERS = 8;

export interface BarPart {
  readonly name: string;
  /** Written where the name has no room. */
  readonly brief?: string;
  /** 0 to 1 of the whole bar. */
  readonly share: number;
  readonly ink: InkId;
}

export interface Bar extends Series {
  readonly parts: readonly BarPart[];
}

/** A bar of parts for each place, all of one length: shares of its schools. */
export function barsChart(id: string, title: string, bars: readonly Bar[]): Chart {
  return {
    id,
    title,
    summary: bars.map(summaryOf).join(' '),
    draw: (width) => draw(width, bars),
    table: {
      header: [chartMessages.place, words.part, words.share],
      rows: bars.flatMap(({ name, parts }) =>
        parts.map((part) => [name, part.name, Number((part.share * 100).toFixed(2))]),
      ),
    },
  };
}

function draw(width: number, bars: readonly Bar[]): SvgNode {
  const height = bars.length * ROW + 20;
  const ticks = [0, 0.25, 0.5, 0.75, 1];
  const x = (share: number) => 2 + share * (width - 4);
  return chartFrame(
    width,
    height,
    ...bars.flatMap((bar, row) => barNodes(bar, row * ROW, x, width)),
    ...ticks.map((tick) =>
      label(`${tick * 100} %`, x(tick), height - 4, {
        anchor: tick === 0 ? 'start' : tick === 1 ? 'end' : 'middle',
        ink: 'quiet',
      }),
    ),
  );
}

function barNodes(bar: Bar, top: number, x: (share: number) => number, width: number): SvgNode[] {
  const name = bar.number === 0 ? bar.name : `${bar.number} ${bar.name}`;
  const nodes: SvgNode[] = [
    fittedLabel(name, 2, top + TEXT + 2, width - 4, { ink: seriesInk(bar), bold: bar.number > 0 }),
  ];
  const y = top + TEXT + 8;
  let from = 0;
  for (const part of bar.parts) {
    const [left, right] = [x(from), x(from + part.share)];
    from += part.share;
    nodes.push(
      svg(
        'rect',
        {
          x: round(left),
          y: round(y),
          width: round(Math.max(0, right - left)),
          height: BAR,
          fill: ink(part.ink),
          stroke: ink('paper'),
          'stroke-width': 1,
        },
        svg('title', {}, `${part.name}: ${percent(part.share)}`),
      ),
    );
    const text = writtenIn(part, right - left - 9);
    if (text !== undefined) nodes.push(label(text, left + 5, y + BAR / 2 + 4.5, { ink: textOn(part.ink) }));
  }
  if (bar.parts.length === 0) nodes.push(label(chartMessages.notKnown, 4, y + BAR / 2 + 4, { ink: 'quiet' }));
  nodes.push(rule(2, y + BAR, width - 2, y + BAR, { ink: 'quiet' }));
  return nodes;
}

/** What is written in a part with room for so many pixels: its name, a shorter one, most of it, or nothing. */
function writtenIn({ name, brief }: BarPart, room: number): string | undefined {
  const text = fitted(name, room, TEXT);
  if (text === name) return name;
  if (brief !== undefined && textWidth(brief, TEXT) <= room) return brief;
  // Fewer letters name nothing: “St…”. The table and the words below have the whole name.
  return text.length > LEAST_LETTERS ? text : undefined;
}

/** The dark ends of the steps of deprivation need light text. */
function textOn(id: InkId): InkId {
  if (id === 'step-1' || id === 'step-9' || id === 'step-10') return 'on-dark';
  return id.startsWith('step') ? 'on-step' : 'on-part';
}

function summaryOf({ name, parts }: Bar): string {
  const told = parts.filter(({ share }) => share > 0);
  if (told.length === 0) return `${words.row(name, [chartMessages.notKnown])}.`;
  const first = told.slice(0, MOST_TOLD).map((part) => `${part.name} ${figure(part.share * 100)} %`);
  return `${words.row(name, told.length > first.length ? [...first, words.rest] : first)}.`;
}
