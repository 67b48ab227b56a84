import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryOf, viewOfQuery } from '../../src/state/address';
import { DEFAULT_VIEW } from '../../src/state/view';
import { formatView, parseView } from '../../src/state/view-keys';
import { views } from './views';

describe('the address of a view', () => {
  it('is nothing at all for the plain map', () => {
    expect(queryOf(DEFAULT_VIEW)).toBe('');
    expect(viewOfQuery('').view).toEqual(DEFAULT_VIEW);
  });

  it('can be read and written by hand', () => {
    const { view, problems } = viewOfQuery('?place=E08000035&layers=maths-hubs,regions&view=8/53.8/-1.55');
    expect(problems).toEqual([]);
    expect(view.place).toEqual({ kind: 'area', code: 'E08000035' });
    expect(view.camera).toEqual({ zoom: 8, lat: 53.8, lon: -1.55 });
    expect(queryOf(view)).toBe('?place=E08000035&layers=maths-hubs,regions&view=8/53.8/-1.55');
  });

  it('takes hub= as short for a Maths Hub', () => {
    expect(viewOfQuery('?hub=enigma').view.place).toEqual({
      kind: 'footprint',
      family: 'maths-hubs',
      id: 'enigma',
    });
  });

  it('comes back the same for 10,000 seeded views', () => {
    fc.assert(
      fc.property(views, (view) => {
        const read = viewOfQuery(queryOf(view));
        expect(read.problems).toEqual([]);
        expect(read.view).toEqual(view);
      }),
      { numRuns: 10_000, seed: 20261121 },
    );
  });

  it('comes back the same from the texts that attributes hold', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(parseView(formatView(view)).view).toEqual(view);
      }),
      { numRuns: 2_000, seed: 7 },
    );
  });
});

describe('an address that is not understood', () => {
  it('names what it left out and keeps the rest', () => {
    const { view, problems } = viewOfQuery(
      '?page=compare&layers=maths-hubs,dragons&place=Atlantis&weight=gold',
    );
    expect(view.page).toBe('compare');
    expect(view.layers).toEqual(['maths-hubs']);
    expect(view.place).toBeUndefined();
    expect(problems).toEqual([
      { key: 'place', value: 'Atlantis' },
      { key: 'layers', value: 'dragons' },
      { key: 'weight', value: 'gold' },
    ]);
  });

  it('never throws, whatever it holds: 1,000 seeded queries of noise', () => {
    const keys = fc.constantFrom(
      'page',
      'place',
      'layers',
      'view',
      'compare',
      'rows',
      'sort',
      'beside',
      '%',
      'x',
    );
    const noise = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        '<img src=x onerror=alert(1)>',
        '%',
        '%E0%A4%A',
        '!!!',
        '~~~',
        'a!s!####',
        '\u0000',
        'x'.repeat(10_000),
      ),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, noise), { maxLength: 6 }), (pairs) => {
        const { view } = viewOfQuery(`?${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`);
        // What is read from noise must itself be a sound view: it can be written and read again.
        expect(viewOfQuery(queryOf(view)).view).toEqual(view);
      }),
      { numRuns: 1_000, seed: 20261121 },
    );
  });
});
