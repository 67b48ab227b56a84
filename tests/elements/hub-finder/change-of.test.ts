import { describe, expect, it } from 'vitest';
import { changeOf } from '../../../src/elements/hub-finder/change-of';
import { Session } from '../../../src/state/session';
import { DEFAULT_VIEW } from '../../../src/state/view';

/** A session that stands on the overlap page; nothing here opens an atlas. */
function session({ hasPages = true } = {}): Session {
  const started = new Session(
    { ...DEFAULT_VIEW, page: 'overlap', camera: { lon: 0, lat: 52, zoom: 9 } },
    () => Promise.reject(new Error('no atlas is asked for')),
  );
  started.hasPages = hasPages;
  return started;
}

const leeds = { kind: 'area', code: 'E08000035' } as const;

describe('the change of view that a pick makes', () => {
  it('is the place on the map’s page, with the camera that the map chooses', () => {
    const change = changeOf(
      { goal: { kind: 'place', place: leeds }, kind: 'metropolitan', name: 'Leeds' },
      session(),
    );
    expect(change).toEqual({ page: 'map', place: leeds, camera: undefined });
  });

  it('leaves the page alone where there is but one', () => {
    const goal = { kind: 'place', place: leeds } as const;
    expect(
      changeOf({ goal, kind: 'metropolitan', name: 'Leeds' }, session({ hasPages: false })),
    ).not.toHaveProperty('page');
  });

  it('is for a town the area around it, the map centred on the town', () => {
    const goal = { kind: 'town', place: leeds, lon: -1.6, lat: 53.7 } as const;
    expect(changeOf({ goal, kind: 'town', name: 'Morley' }, session())).toEqual({
      page: 'map',
      place: leeds,
      camera: { lon: -1.6, lat: 53.7, zoom: 10 },
    });
  });

  it('is for a family its layer beside those that are on', () => {
    const goal = { kind: 'family', family: 'teaching-school-hubs' } as const;
    const change = changeOf({ goal, kind: 'family', name: 'Teaching School Hubs' }, session());
    expect(change.place).toBeUndefined();
    expect(change.layers).toEqual(['maths-hubs', 'teaching-school-hubs', 'education-investment-areas']);
  });
});
