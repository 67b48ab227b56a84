import { type SvgNode, svg } from '../../map/svg/svg-node';
import { chartMessages } from '../../messages/charts';
import { figure } from '../../messages/numbers';
import type { Chart } from './chart';
import { ink } from './ink';
import { type LinearScale, linearScale } from './linear-scale';
import { chartFrame, fittedLabel, label, mark, round, rule, type Series, seriesInk, TEXT } from './marks';
import { spread } from './spread';

const words = chartMessages.trend;
const HEIGHT = 300;
const TOP = 26;
const BOTTOM = 30;
const LEFT = 34;
/** Narrower than this, lines end in their number and their name is in the table and the summary only. */
const NAMES_FROM = 480;

export interface TrendLine extends Series {
  /** Percent by year; `null` is a year without a figure, where the line stops. */
  readonly values: readonly (number | null)[];
}

/** Lines over the years, which stop where there are no figures and do not bridge the gap. */
export function trendChart(years: readonly number[], lines: readonly TrendLine[]): Chart {
  const known = lines.filter(({ values }) => values.some((value) => value !== null));
  const gaps = years.filter((_, i) => known.every(({ values }) => (values[i] ?? null) === null));
  return {
    id: 'ks2-maths',
    title: words.title,
    summary: summaryOf(years, lines, gaps),
    draw: (width) => draw(width, years, known, gaps),
    table: {
      header: [chartMessages.place, ...years.map(String)],
      rows: lines.map(({ name, values }) => [name, ...years.map((_, i) => values[i] ?? null)]),
    },
  };
}

function draw(
  width: number,
  years: readonly number[],
  lines: readonly TrendLine[],
  gaps: readonly number[],
): SvgNode {
  const right = width < NAMES_FROM ? 34 : Math.min(190, width * 0.3);
  const values = lines.flatMap((line) => line.values.filter((value) => value !== null));
  const y = linearScale(values, [HEIGHT - BOTTOM, TOP], 6, [0, 100]);
  const first = years[0] ?? 0;
  const span = Math.max(1, (years.at(-1) ?? 0) - first);
  const x = (year: number) => LEFT + 12 + ((year - first) / span) * (width - LEFT - 12 - right - 10);
  return chartFrame(
    width,
    HEIGHT,
    label(`${words.axis}`, 0, 12, { ink: 'quiet' }),
    ...gapNodes(gaps, x, span, width),
    ...axisNodes(years, x, y, width, right),
    ...lines.flatMap((line) => lineNodes(line, years, x, y)),
    ...nameNodes(lines, x(years.at(-1) ?? 0), y, right, width),
  );
}

function axisNodes(
  years: readonly number[],
  x: (year: number) => number,
  y: LinearScale,
  width: number,
  right: number,
): SvgNode[] {
  const narrow = width < 420;
  return [
    ...y.ticks.flatMap((tick) => [
      rule(LEFT, y.at(tick), width - right, y.at(tick)),
      label(figure(tick), LEFT - 6, y.at(tick) + 4, { anchor: 'end', ink: 'quiet' }),
    ]),
    ...years.flatMap((year, i) =>
      narrow && i % 3 !== 0
        ? []
        : [
            label(narrow ? `’${String(year).slice(2)}` : String(year), x(year), HEIGHT - 8, {
              anchor: 'middle',
              ink: 'quiet',
            }),
          ],
    ),
  ];
}

/** A band over the years without tests, so that the gap is seen as one. */
function gapNodes(
  gaps: readonly number[],
  x: (year: number) => number,
  span: number,
  width: number,
): SvgNode[] {
  const [from, to] = [gaps[0], gaps.at(-1)];
  if (from === undefined || to === undefined || gaps.length === span + 1) return [];
  const half = (x(from + 1) - x(from)) / 2;
  const [left, right] = [x(from) - half, x(to) + half];
  return [
    svg('rect', {
      x: round(left),
      y: TOP,
      width: round(right - left),
      height: HEIGHT - TOP - BOTTOM,
      fill: ink('band'),
    }),
    ...(width < 420
      ? []
      : [label(chartMessages.noTests, (left + right) / 2, TOP + 14, { anchor: 'middle', ink: 'quiet' })]),
  ];
}

function lineNodes(
  line: TrendLine,
  years: readonly number[],
  x: (year: number) => number,
  y: LinearScale,
): SvgNode[] {
  const points = years.map((year, i) => {
    const value = line.values[i] ?? null;
    return value === null ? undefined : ([x(year), y.at(value)] as const);
  });
  let d = '';
  points.forEach((point, i) => {
    if (point !== undefined)
      d += `${points[i - 1] === undefined ? 'M' : 'L'}${round(point[0])} ${round(point[1])}`;
  });
  const isBeside = line.number === 0;
  return [
    svg('path', {
      d,
      fill: 'none',
      stroke: ink(seriesInk(line)),
      'stroke-width': isBeside ? 1.5 : 2,
      'stroke-dasharray': isBeside ? '5 3' : undefined,
      'stroke-linejoin': 'round',
    }),
    ...points.flatMap((point) =>
      point === undefined ? [] : [mark(line, point[0], point[1], isBeside ? 3 : 4)],
    ),
  ];
}

/** Each line named where it ends, moved apart where they would lie over each other. */
function nameNodes(
  lines: readonly TrendLine[],
  from: number,
  y: LinearScale,
  right: number,
  width: number,
): SvgNode[] {
  const ends = lines.map(({ values }) => y.at(values.findLast((value) => value !== null) ?? 0));
  const places = spread(ends, TEXT + 3, [TOP + 4, HEIGHT - BOTTOM]);
  return lines.flatMap((line, i) => {
    const at = places[i] ?? 0;
    const text = line.number === 0 ? line.name : `${line.number} ${line.name}`;
    const short = line.number === 0 ? line.name.slice(0, 3) : String(line.number);
    const options = { ink: seriesInk(line), bold: line.number > 0 };
    return [
      rule(from + 6, ends[i] ?? at, from + 14, at, { ink: seriesInk(line) }),
      width < NAMES_FROM
        ? label(short, from + 17, at + 4, options)
        : fittedLabel(text, from + 17, at + 4, right - 8, options),
    ];
  });
}

function summaryOf(years: readonly number[], lines: readonly TrendLine[], gaps: readonly number[]): string {
  const told: string[] = [];
  const unknown: string[] = [];
  for (const { name, values } of lines) {
    const first = values.findIndex((value) => value !== null);
    const last = values.findLastIndex((value) => value !== null);
    if (first < 0) unknown.push(name);
    else
      told.push(
        words.line(
          name,
          percentOf(values[first]),
          years[first] ?? 0,
          percentOf(values[last]),
          years[last] ?? 0,
        ),
      );
  }
  const values = lines.flatMap((line) => line.values.filter((value) => value !== null));
  const least = values.length === 0 ? 0 : linearScale(values, [0, 1], 6, [0, 100]).low;
  return [
    told.length > 0 ? `${told.join('; ')}.` : '',
    gaps.length > 0 && told.length > 0 ? words.gaps(gaps) : '',
    unknown.length > 0 ? words.unknown(unknown) : '',
    least > 0 ? words.startsAt(percentOf(least)) : '',
  ]
    .filter((text) => text !== '')
    .join(' ');
}

function percentOf(value: number | null | undefined): string {
  return `${figure(value ?? 0)} %`;
}
