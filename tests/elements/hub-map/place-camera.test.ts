import { describe, expect, it } from 'vitest';
import { cameraForPlace } from '../../../src/elements/hub-map/place-camera';
import { boundsOf, cameraFor } from '../../../src/map/viewport';
import type { Camera } from '../../../src/state/view';
import { atoms, toyEngland } from '../../core/toy-england';

const england = toyEngland();
const size = { width: 800, height: 600 };
const looking = (camera: Camera) => ({
  camera,
  bounds: boundsOf(camera, size),
  cameraFor: (box: Parameters<typeof cameraFor>[0], padding: number) => cameraFor(box, size, padding),
});
const FROM_AFAR = { lon: 2, lat: 51, zoom: 5 };

describe('cameraForPlace', () => {
  // Atoms are squares of one degree; 0 and 1 lie beside each other at 0 to 2° E, 51 to 52° N.
  const west = { place: 'E10000001', name: 'Westshire', atoms: atoms(0, 1) };

  it('brings a place into view that is far outside it', () => {
    const camera = cameraForPlace(west, england, looking({ lon: -5, lat: 55, zoom: 8 }));
    expect(camera).toMatchObject({ lon: expect.closeTo(1, 6) });
    const [left, bottom, right, top] = boundsOf(camera!, size);
    expect(left < 0 && right > 2 && bottom < 51 && top > 52).toBe(true);
  });

  it('leaves the map where it is when the place can be seen well from there', () => {
    expect(cameraForPlace(west, england, looking({ lon: 1, lat: 51.5, zoom: 7 }))).toBeUndefined();
  });

  it('goes nearer to a place that is in view but small', () => {
    const camera = cameraForPlace(west, england, looking({ lon: 1, lat: 52, zoom: 4 }));
    expect(camera?.zoom).toBeGreaterThan(6);
  });

  it('shows a point with what is around it, and does not zoom out from a nearer look', () => {
    const school = { place: 'school:100000', name: 'School', point: [0.5, 51.5] as const };
    expect(cameraForPlace(school, england, looking(FROM_AFAR))).toEqual({ lon: 0.5, lat: 51.5, zoom: 9.5 });
    expect(cameraForPlace(school, england, looking({ lon: 0, lat: 52, zoom: 11 }))?.zoom).toBe(11);
    expect(cameraForPlace(school, england, looking({ lon: 0.5, lat: 51.5, zoom: 9 }))).toBeUndefined();
  });

  it('brings all schools of a trust into view', () => {
    const trust = { place: 'trust:2044', name: 'Trust', points: [[-2, 53] as const, [0, 54] as const] };
    const camera = cameraForPlace(trust, england, looking({ lon: 1.5, lat: 51, zoom: 9 }));
    const [left, bottom, right, top] = boundsOf(camera!, size);
    expect(left < -2 && right > 0 && bottom < 53 && top > 54).toBe(true);
  });

  it('brings a drawn shape into view', () => {
    const corner = [
      [3, 50],
      [3.5, 50],
      [3.5, 50.5],
      [3, 50],
    ];
    const drawn = {
      place: 'locality:0',
      name: 'Mine',
      geometry: { type: 'Polygon' as const, coordinates: [corner] },
    };
    expect(cameraForPlace(drawn, england, looking(FROM_AFAR))?.lat).toBeCloseTo(50.25, 1);
  });
});
