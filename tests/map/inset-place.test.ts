import { describe, expect, it } from 'vitest';
import { insetPlace } from '../../src/map/inset-place';
import { AtomShapes } from '../../src/map/maplibre/atom-shapes';
import { HOME_BOX } from '../../src/map/projection';
import { cameraFor, project, type Size, unproject } from '../../src/map/viewport';
import { openRealAtlas } from '../core/real-atlas';

const home = (size: Size) => cameraFor(HOME_BOX, size, 0);

describe('London enlarged on a narrow map', async () => {
  const england = new AtomShapes(await (await openRealAtlas()).overview(), 'overview').land();
  const corners = england.coordinates.flat(2) as [number, number][];

  //   +-----------+
  //   | Key    [+]|
  //   |  __  (    |
  //   | |__|  \   |     Wales, sea and Ireland are left of England
  //   |    ,__/~) |
  //   +-----------+
  it.each([
    [320, 360],
    [360, 360],
    [360, 640],
    [412, 430],
    [600, 400],
    [768, 480],
    [860, 640],
  ])('covers nothing of England, %i by %i pixels', (width, height) => {
    const size = { width, height };
    const place = insetPlace(home(size), size)!;
    expect(place).toBeDefined();
    const under = corners.filter((corner) => {
      const [x, y] = project(corner, home(size), size);
      return x > place.left && x < place.left + place.width && y > place.top && y < place.top + place.height;
    });
    expect(under).toEqual([]);
  });

  it('moves with the map, and is away when its place is', () => {
    const size = { width: 412, height: 430 };
    const at = home(size);
    const [lon] = unproject([size.width / 2 + 3, size.height / 2], at, size);
    const [before, after] = [insetPlace(at, size)!, insetPlace({ ...at, lon }, size)!];
    expect(after.left).toBeCloseTo(before.left - 3, 5);
    expect(insetPlace({ ...at, lon: 2 }, size)).toBeUndefined();
  });
});
