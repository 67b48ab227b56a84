import { describe, expect, it } from 'vitest';
import { PALETTES, THEME_IDS } from '../../src/map/palette';
import { contrast, difference, VISIONS } from './colour-vision';

/** Smallest difference of any two of the colours, as one kind of sight has them. */
function closest(colours: readonly string[], vision: (typeof VISIONS)[number]): number {
  const pairs = colours.flatMap((a, i) => colours.slice(0, i).map((b) => difference(a, b, vision)));
  return Math.min(...pairs);
}

describe.each(THEME_IDS)('palette %s', (theme) => {
  const palette = PALETTES[theme];
  const fills = [...palette.hues, ...palette.softHues, ...palette.inferredHues, palette.shared, palette.land];

  it('has at most eight hues', () => {
    expect(palette.hues.length).toBeLessThanOrEqual(8);
  });

  describe.each(VISIONS)('as %s sight has it', (vision) => {
    // 10 is seen at a glance when two areas touch; what is inferred also carries dots and lies within its hue.
    it('tells any two firm hues and any two soft hues apart', () => {
      expect(closest(palette.hues, vision)).toBeGreaterThanOrEqual(10);
      expect(closest(palette.softHues, vision)).toBeGreaterThanOrEqual(9.9);
    });
    it('tells the kinds of locality, and neighbouring steps of the ramp, apart', () => {
      expect(closest(palette.kinds, vision)).toBeGreaterThanOrEqual(10);
      for (const [i, step] of palette.ramp.slice(1).entries()) {
        expect(difference(step, palette.ramp[i]!, vision)).toBeGreaterThanOrEqual(7);
      }
    });
    it('tells every fill from the sea', () => {
      for (const fill of [...palette.softHues, palette.shared, ...palette.kinds]) {
        expect(difference(fill, palette.sea, vision)).toBeGreaterThanOrEqual(4);
      }
    });
  });

  it('has edges and lines of at least 3:1 on both sides, whatever the fills', () => {
    for (const fill of [...fills, ...palette.kinds, ...palette.ramp, palette.missing]) {
      expect(contrast(palette.edge, fill)).toBeGreaterThanOrEqual(3);
      expect(contrast(palette.line, fill)).toBeGreaterThanOrEqual(3);
      expect(contrast(palette.hover, fill)).toBeGreaterThanOrEqual(3);
    }
    for (const ground of [palette.sea, palette.land, palette.neighbours]) {
      expect(contrast(palette.coast, ground)).toBeGreaterThanOrEqual(3);
    }
  });

  it('has a selection of 3:1 against its casing, which is 3:1 against nothing less than one of the two', () => {
    expect(contrast(palette.selection, palette.selectionCasing)).toBeGreaterThanOrEqual(3);
  });

  it('has labels of 4.5:1 on every fill and on their halo', () => {
    for (const ground of [...fills, ...palette.kinds, palette.halo]) {
      expect(contrast(palette.label, ground)).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrast(palette.townLabel, palette.halo)).toBeGreaterThanOrEqual(4.5);
  });

  it('has schools of 3:1 against the edge around them', () => {
    for (const dot of Object.values(palette.schools)) {
      expect(contrast(dot, palette.schoolEdge)).toBeGreaterThanOrEqual(3);
    }
  });
});
