import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barsChart } from '../../../src/elements/hub-chart/bars-chart';
import { inPlainColours } from '../../../src/elements/hub-chart/ink';
import { linearScale } from '../../../src/elements/hub-chart/linear-scale';
import { spread } from '../../../src/elements/hub-chart/spread';
import { stripChart } from '../../../src/elements/hub-chart/strip-chart';
import { trendChart } from '../../../src/elements/hub-chart/trend-chart';
import { type SvgNode, toMarkup } from '../../../src/map/svg/svg-node';

const YEARS = [2018, 2019, 2020, 2021, 2022];
const ash = { name: 'Ash', number: 1, values: [70, 72, null, null, 71] };
const england = { name: 'England', number: 0, values: [75, 76, null, null, 72] };

function all(node: SvgNode, tag: string): SvgNode[] {
  const inside = node.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, tag)));
  return node.tag === tag ? [node, ...inside] : inside;
}

describe('linearScale', () => {
  it('ends on round values just outside what it shows', () => {
    const { low, high, ticks, at } = linearScale([61, 78.5], [300, 0], 5);
    expect([low, high, ticks]).toEqual([60, 80, [60, 65, 70, 75, 80]]);
    expect([at(60), at(70), at(80)]).toEqual([300, 150, 0]);
  });

  it('keeps to the limits of percentages', () => {
    const { low, high } = linearScale([2, 99], [0, 100], 4, [0, 100]);
    expect([low, high]).toEqual([0, 100]);
  });

  it('holds all values, whatever they are', () => {
    const thousandths = fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 1000);
    const values = fc.array(thousandths, { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(values, (list) => {
        const { low, high } = linearScale(list, [0, 1], 6);
        const room = 1e-9 * Math.max(1, ...list.map(Math.abs));
        expect(low).toBeLessThanOrEqual(Math.min(...list) + room);
        expect(high).toBeGreaterThanOrEqual(Math.max(...list) - room);
      }),
    );
  });
});

describe('spread', () => {
  it('moves labels apart, in their order, and leaves alone what is apart', () => {
    expect(spread([10, 12, 50], 10, [0, 100])).toEqual([10, 20, 50]);
    expect(spread([98, 99], 10, [0, 100])).toEqual([90, 100]);
  });
});

describe('the chart of a trend', () => {
  const chart = trendChart(YEARS, [ash, england]);

  it('stops its lines at the gap and begins them again', () => {
    const lines = all(chart.draw(600), 'path').filter(({ attributes }) => attributes.fill === 'none');
    expect(lines).toHaveLength(2);
    for (const { attributes } of lines) expect(attributes.d?.match(/M/g)).toHaveLength(2);
  });

  it('says in words what one would see, the gap and where the axis begins', () => {
    expect(chart.summary).toContain('Ash went from 70 % in 2018 to 71 % in 2022');
    expect(chart.summary).toContain('a gap for 2020 and 2021');
    expect(chart.summary).toContain('The axis begins at 70 %');
  });

  it('has the table, with nothing in the place of what is not known', () => {
    expect(chart.table.rows[0]).toEqual(['Ash', 70, 72, null, null, 71]);
  });

  it('names who has no figures, and draws nothing for them', () => {
    const none = trendChart(YEARS, [
      ash,
      { name: 'Birch', number: 2, values: [null, null, null, null, null] },
    ]);
    expect(none.summary).toContain('There are no figures for Birch.');
    expect(all(none.draw(600), 'path').filter(({ attributes }) => attributes.fill === 'none')).toHaveLength(
      1,
    );
  });
});

describe('the chart among all authorities', () => {
  const chart = stripChart({
    id: 'fsmShare',
    title: 'Free school meals',
    unit: '%',
    among: [10, 20, 20, 30],
    places: [
      { name: 'Ash', number: 1, value: 25 },
      { name: 'Birch', number: 2, value: undefined },
      { name: 'England', number: 0, value: 20 },
    ],
  });

  it('says how many lie below, and what is not known', () => {
    expect(chart.summary).toContain('Ash: 25 %, above 3 of 4 authorities; Birch: not known; England: 20 %');
  });

  it('draws a line for each value that authorities have, taller where several have it', () => {
    const [ticks] = all(chart.draw(500), 'path');
    expect(ticks?.attributes.d?.match(/M/g)).toHaveLength(3);
  });

  it('has the ends and the middle of all authorities in its table', () => {
    expect(chart.table.rows.slice(-3).map(([, value]) => value)).toEqual([10, 20, 30]);
  });
});

describe('the chart of shares', () => {
  const parts = [
    { name: 'Hub A', share: 0.75, ink: 'hue-1' },
    { name: 'Hub B', share: 0.25, ink: 'hue-2' },
  ] as const;
  const chart = barsChart('maths-hubs', 'Maths Hubs', [
    { name: 'Ash', number: 1, parts },
    { name: 'Birch', number: 2, parts: [] },
  ]);

  it('draws parts as wide as their shares, and says which they are', () => {
    const widths = all(chart.draw(404), 'rect').map(({ attributes }) => Number(attributes.width));
    expect(widths).toEqual([300, 100]);
    expect(chart.summary).toBe('Ash: Hub A 75 %, Hub B 25 %. Birch: not known.');
  });

  it('writes into a part its name, a shorter one, most of it, or nothing: never three letters of it', () => {
    const named = (share: number) => ({ name: 'Great Northern Trust', share, ink: 'hue-1' }) as const;
    const narrow = { name: 'Tenth 1, most deprived', brief: '1', share: 0.05, ink: 'step-1' } as const;
    const row = [named(0.45), named(0.35), named(0.15), narrow];
    const drawn = barsChart('x', 'X', [{ name: 'Ash', number: 1, parts: row }]).draw(404);
    const markup = toMarkup(drawn).replace(/<title>.*?<\/title>/g, '');
    const texts = [...markup.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text);
    expect(texts.filter((text) => !/%/.test(text ?? ''))).toEqual([
      '1 Ash',
      'Great Northern Trust',
      expect.stringMatching(/^Great North.*…$/),
      '1',
    ]);
  });

  it('is all in plain colours for a file', () => {
    const markup = toMarkup(inPlainColours(chart.draw(404)));
    expect(markup).not.toContain('var(');
    expect(markup).toMatch(/fill="#[0-9a-f]{6}"/);
  });
});
