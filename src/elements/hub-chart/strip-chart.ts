import { textWidth } from '../../exports/text-lines';
import { type SvgNode, svg } from '../../map/svg/svg-node';
import { chartMessages } from '../../messages/charts';
import { figure } from '../../messages/numbers';
import type { Chart } from './chart';
import { ink } from './ink';
import { linearScale } from './linear-scale';
import { chartFrame, fittedLabel, label, mark, round, rule, type Series, seriesInk, TEXT } from './marks';
import { spread } from './spread';

const words = chartMessages.strip;
const STRIP = 30;
const LINE = TEXT + 5;
const SIDE = 24;

export interface StripPlace extends Series {
  /** `undefined` is not known: it is named as such and not placed. */
  readonly value: number | undefined;
}

export interface StripData {
  readonly id: string;
  /** Title of the indicator. */
  readonly title: string;
  readonly unit: string;
  /** Values of all authorities for which it is known. */
  readonly among: readonly number[];
  readonly places: readonly StripPlace[];
}

/** Each place on the line of all authorities. */
export function stripChart(data: StripData): Chart {
  const { among, places } = data;
  const sorted = [...among].sort((a, b) => a - b);
  const below = (value: number) => sorted.filter((one) => one < value).length;
  return {
    id: `among-authorities-${data.id}`,
    title: words.title(data.title),
    summary: summaryOf(data, below),
    draw: (width) => draw(width, data),
    table: {
      header: [chartMessages.place, `${words.value} (${data.unit})`, words.abovePlace],
      rows: [
        ...places.map(({ name, value }) => [
          name,
          value === undefined ? null : rounded(value),
          value === undefined ? null : below(value),
        ]),
        [words.lowest, rounded(sorted[0] ?? 0), 0],
        [words.middle, rounded(sorted[sorted.length >> 1] ?? 0), sorted.length >> 1],
        [words.highest, rounded(sorted.at(-1) ?? 0), sorted.length - 1],
      ],
    },
  };
}

function draw(width: number, { among, places, unit }: StripData): SvgNode {
  const known = places.flatMap((place) =>
    place.value === undefined ? [] : [{ ...place, value: place.value }],
  );
  const x = linearScale(
    [...among, ...known.map(({ value }) => value)],
    [SIDE, width - SIDE],
    Math.max(3, Math.min(8, width / 90)),
    [0, Number.POSITIVE_INFINITY],
  );
  const top = 6 + known.length * LINE + 8;
  const middle = top + STRIP / 2;
  const height = top + STRIP + 24;
  return chartFrame(
    width,
    height,
    svg('path', {
      d: tickPath(among, x.at, top + STRIP),
      stroke: ink('among'),
      'stroke-width': 1,
      'stroke-opacity': 0.7,
      fill: 'none',
    }),
    rule(SIDE, top + STRIP, width - SIDE, top + STRIP, { ink: 'quiet' }),
    ...x.ticks.map((tick) =>
      label(unit === '%' ? `${figure(tick)} %` : figure(tick), x.at(tick), height - 8, {
        anchor: 'middle',
        ink: 'quiet',
      }),
    ),
    ...placeNodes(known, x.at, middle, width),
  );
}

/** A line for each authority; where several have one value, which whole percentages make frequent, a taller one. */
function tickPath(among: readonly number[], at: (value: number) => number, bottom: number): string {
  const counts = new Map<number, number>();
  for (const value of among) {
    const x = Math.round(at(value) * 2) / 2;
    counts.set(x, (counts.get(x) ?? 0) + 1);
  }
  const most = Math.max(1, ...counts.values());
  const height = (count: number) => (most === 1 ? STRIP * 0.8 : STRIP * (0.35 + (0.65 * count) / most));
  return [...counts].map(([x, count]) => `M${x} ${bottom}v${round(-height(count))}`).join('');
}

/**
 * Names above the strip, a line each, with a thread to each mark. The lowest value stands at the top and names run to
 * the right, so that no thread crosses a name; only where there is no room do they run to the left.
 */
function placeNodes(
  places: readonly (StripPlace & { readonly value: number })[],
  at: (value: number) => number,
  middle: number,
  width: number,
): SvgNode[] {
  const order = [...places].sort((a, b) => a.value - b.value);
  const marks = spread(
    order.map(({ value }) => at(value)),
    2,
    [SIDE, width - SIDE],
  );
  return order.flatMap((place, i) => {
    const x = marks[i] ?? 0;
    const y = 6 + (i + 1) * LINE - 4;
    const text = place.number === 0 ? place.name : `${place.number} ${place.name}`;
    const room = Math.max(x, width - x) - 12;
    const toTheRight = width - x - 12 >= textWidth(text, TEXT) * 0.9 || width - x > x;
    const options = { ink: seriesInk(place), bold: place.number > 0, halo: true };
    return [
      rule(x, y + 3, x, middle, { ink: seriesInk(place) }),
      fittedLabel(text, toTheRight ? x + 5 : x - 5, y, room, {
        ...options,
        anchor: toTheRight ? 'start' : 'end',
      }),
      mark(place, x, middle, 5),
    ];
  });
}

function summaryOf({ places, among, unit }: StripData, below: (value: number) => number): string {
  const text = (value: number) => (unit === '%' ? `${figure(value)} %` : figure(value));
  const told = places.map(({ name, number, value }) => {
    if (value === undefined) return `${name}: ${chartMessages.notKnown}`;
    return number === 0
      ? `${name}: ${text(value)}`
      : words.above(name, text(value), below(value), among.length);
  });
  return `${told.join('; ')}. ${words.note}`;
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}
