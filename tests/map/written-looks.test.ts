import { describe, expect, it } from 'vitest';
import { PALETTES } from '../../src/map/palette';
import { svg, toMarkup } from '../../src/map/svg/svg-node';
import { withLooks } from '../../src/map/svg/written-looks';

describe('withLooks', () => {
  it('writes what the rules of the picture give a class, and takes the class away', () => {
    expect(withLooks(svg('path', { class: 'area soft h2', d: 'M0 0' })).attributes).toEqual({
      d: 'M0 0',
      fill: PALETTES.print.softHues[2],
    });
  });

  it('keeps lines as wide as on the screen without vector-effect, which few programs know', () => {
    const line = svg('path', { class: 'edge', 'stroke-width': 1.4, 'stroke-dasharray': '5.6 4.2' });
    const drawing = svg(
      'g',
      { transform: 'translate(3 4) scale(2)' },
      svg('g', { transform: 'scale(0.1)' }, line),
    );
    const written = toMarkup(withLooks(drawing));
    expect(written).not.toContain('vector-effect');
    expect(written).toContain('stroke-width="7"');
    expect(written).toContain('stroke-dasharray="28 21"');
  });

  it('tells the paths of patterns from others', () => {
    const pattern = svg('pattern', { id: 'a' }, svg('path', { class: 'ink-hatch', d: 'M0 0' }));
    expect(toMarkup(withLooks(pattern))).toBe(
      `<pattern id="a"><path d="M0 0" fill="none" stroke="${PALETTES.print.hatch}"/></pattern>`,
    );
  });

  it('leaves nothing that only a page understands', () => {
    const all = [
      'neighbours',
      'land',
      'wash soft',
      'shared',
      'missing',
      'coast',
      'locality',
      'raised casing',
      'edge line',
    ];
    const written = toMarkup(
      withLooks(svg('g', {}, ...all.map((name) => svg('path', { class: name })), svg('text', {}, 'Ash'))),
    );
    expect(written).not.toMatch(/class=|var\(|light-dark\(|calc\(|currentColor/);
    expect(written).toContain('font-size=');
  });
});
