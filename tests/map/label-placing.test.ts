import { describe, expect, it } from 'vitest';
import type { SceneLabel } from '../../src/map/scene';
import { broken, placeLabels } from '../../src/map/svg/label-placing';

const space = {
  zoom: 6,
  width: 400,
  height: 300,
  project: (lon: number, lat: number) => [lon, lat] as const,
  measure: (text: string) => text.length * 7,
};
const label = (text: string, x: number, y: number, more: Partial<SceneLabel> = {}): SceneLabel => ({
  text,
  kind: 'footprint',
  lon: x,
  lat: y,
  minZoom: 5,
  ...more,
});
const texts = (labels: readonly SceneLabel[]) =>
  placeLabels(labels, space).map(({ label: { text } }) => text);

describe('placeLabels', () => {
  it('keeps the first of two that would touch, and both where there is room', () => {
    //  Enigma ─┐
    //      Matrix      touches, left out          Essex   far enough
    expect(texts([label('Enigma', 100, 100), label('Matrix', 130, 105), label('Essex', 300, 200)])).toEqual([
      'Enigma',
      'Essex',
    ]);
  });

  it('leaves out what would be cut by the edge of the screen', () => {
    expect(texts([label('Great North', 10, 150), label('Solent', 200, 298)])).toEqual([]);
  });

  it('leaves out what comes in nearer by', () => {
    expect(texts([label('Luton', 100, 100, { minZoom: 6.5 })])).toEqual([]);
  });
});

describe('broken', () => {
  it.each([
    ['Enigma', ['Enigma']],
    ['Yorkshire Ridings', ['Yorkshire', 'Ridings']],
    ['London Central and North West', ['London Central', 'and North West']],
    ['Bucks, Berks and Oxon', ['Bucks, Berks', 'and Oxon']],
  ])('%s', (text, lines) => {
    expect(broken(text)).toEqual(lines);
  });

  it('loses no word', () => {
    const name = 'Bournemouth, Christchurch and Poole Combined County';
    expect(broken(name).join(' ')).toBe(name);
  });
});
