import { describe, expect, it } from 'vitest';
import { svgFile } from '../../src/exports/svg';
import { fitted, linesOf, textWidth } from '../../src/exports/text-lines';
import { PROVENANCE } from './provenance';

const panel = {
  title: 'Ash',
  notes: ['Ash is served by Hub A & Hub B.'],
  markup: '<svg width="280" height="280"><path d="M0 0h9"/></svg>',
  width: 280,
  height: 280,
};

describe('svgFile', () => {
  const { text, width, height } = svgFile(PROVENANCE, [panel, panel, panel, panel], 3);

  it('stands alone: no style sheet, no script, nothing to fetch', () => {
    expect(text).not.toMatch(/<style|style=|class=|<script|href=|url\(http|<foreignObject|<image/);
    expect(text).toContain('xmlns="http://www.w3.org/2000/svg"');
  });

  it('says its size, and puts four drawings in rows of three', () => {
    expect([width, height]).toEqual(/viewBox="0 0 (\d+) (\d+)"/.exec(text)!.slice(1).map(Number));
    expect(width).toBeGreaterThan(3 * panel.width);
    expect(height).toBeGreaterThan(2 * panel.height);
    expect(text.match(/<path d="M0 0h9"\/>/g)).toHaveLength(4);
  });

  it('carries title, choices, basis, dates, sources, licence and link as text that can be read', () => {
    const words = [...text.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, line]) => line).join(' ');
    for (const part of [
      'Ash &amp; Birch',
      'Places compared',
      'Basis:',
      '1 October 2026',
      'Register of schools',
      'Licence:',
      'Link:',
    ])
      expect(words).toContain(part);
  });

  it('escapes what a person may have typed', () => {
    expect(text).toContain('&lt;beside each other&gt;');
    expect(text).not.toContain('<beside');
  });

  it('leaves out characters that XML forbids', () => {
    expect(svgFile({ ...PROVENANCE, title: 'a\u0000\u0008b' }, [], 1).text).toContain('>ab<');
  });
});

describe('text in files', () => {
  it('is broken between words, no line wider than asked', () => {
    const lines = linesOf('Education Investment Areas ended in March 2025', 120, 12);
    expect(lines.join(' ')).toBe('Education Investment Areas ended in March 2025');
    for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(120);
  });

  it('breaks an address, which has no spaces', () => {
    const link = `https://example.org/${'x'.repeat(300)}`;
    const lines = linesOf(link, 200, 11);
    expect(lines.join('')).toBe(link);
    expect(lines.length).toBeGreaterThan(5);
  });

  it('is cut with a sign that something is missing', () => {
    expect(fitted('Leeds', 100, 12)).toBe('Leeds');
    expect(fitted('Leicestershire and Rutland', 60, 12)).toMatch(/^Leic.*…$/);
  });
});
