import { describe, expect, it } from 'vitest';
import { reordered } from '../../../src/elements/hub-comparison/drag-order';
import { MAP_SIDE, mapFrames } from '../../../src/elements/hub-comparison/map-frames';
import { smallMapLayers, withHubs } from '../../../src/elements/hub-comparison/map-layers';
import { metresPerPixel } from '../../../src/map/projection';
import { DEFAULT_LAYERS } from '../../../src/state/view';

describe('the frames of small maps', () => {
  const scilly = [-6.45, 49.86, -6.24, 49.99] as const;
  const northumberland = [-2.69, 54.78, -1.46, 55.81] as const;

  it('show as many metres to the pixel, though the projection grows northwards', () => {
    const scales = mapFrames([scilly, northumberland]).map(({ zoom, lat }) => metresPerPixel(zoom, lat));
    expect(scales[0]! / scales[1]!).toBeCloseTo(1, 3);
  });

  it('are as near as the largest allows, which just fits', () => {
    const [, large] = mapFrames([scilly, northumberland]);
    const [west, south, east, north] = large!.box;
    expect(west).toBeLessThan(-2.69);
    expect(east).toBeGreaterThan(-1.46);
    expect(south).toBeLessThan(54.78);
    expect(north).toBeGreaterThan(55.81);
    expect((55.81 - 54.78) / (north - south)).toBeGreaterThan(0.8);
  });

  it('do not go nearer than borders are drawn for', () => {
    const [frame] = mapFrames([[-0.08, 51.51, -0.07, 51.515]]);
    expect((metresPerPixel(frame!.zoom, frame!.lat) * MAP_SIDE) / 1000).toBeGreaterThan(5);
  });

  it('are none for no places', () => {
    expect(mapFrames([])).toEqual([]);
  });
});

describe('the layers of small maps', () => {
  it('are those of the view that small maps have, or the usual ones', () => {
    expect(smallMapLayers(['schools-primary', 'teaching-school-hubs'])).toEqual(['teaching-school-hubs']);
    expect(smallMapLayers(['regions'])).toEqual(DEFAULT_LAYERS);
  });

  it('change hubs and keep the rest of the view', () => {
    expect(withHubs(['maths-hubs', 'regions'], 'teaching-school-hubs')).toEqual([
      'teaching-school-hubs',
      'regions',
    ]);
  });
});

describe('reordered', () => {
  it.each([
    [0, 2, 'bca'],
    [2, 0, 'cab'],
    [1, 1, 'abc'],
    [0, 1, 'bac'],
  ])('moves %i to %i: %s', (from, to, expected) => {
    expect(reordered([...'abc'], { from, to }).join('')).toBe(expected);
  });
});
