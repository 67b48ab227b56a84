import { expect, it } from 'vitest';
import { legendOf } from '../../src/map/legend';
import { sceneOf } from '../../src/map/scene-of';
import { DEFAULT_VIEW, type LayerId } from '../../src/state/view';
import { toyEngland } from '../core/toy-england';

const england = toyEngland();
const legend = (...layers: LayerId[]) =>
  legendOf(sceneOf(england, { ...DEFAULT_VIEW, layers }, { theme: 'light' }));
const ids = (...layers: LayerId[]) => legend(...layers).map(({ id }) => id);

it('has what is shown and nothing else, top layer first', () => {
  expect(ids('maths-hubs', 'education-investment-areas')).toEqual([
    'education-investment-areas',
    'maths-hubs',
    'maths-hubs-inferred',
  ]);
  expect(ids('teaching-school-hubs')).toEqual(['teaching-school-hubs', 'teaching-school-hubs-shared']);
  expect(ids()).toEqual([]);
  expect(ids('localities')).toEqual([]);
});

it('tells firm from soft from inferred by sample, and a filled layer from one of lines', () => {
  const swatches = legend('maths-hubs', 'authorities').map(({ swatch }) => swatch);
  expect(swatches).toMatchObject([
    { kind: 'line', edge: 'firm' },
    { kind: 'area', edge: 'soft' },
    { kind: 'inferred', edge: 'soft' },
  ]);
});

it('knows what to outline on the map when an entry is pointed at', () => {
  const outlined = Object.fromEntries(
    legend('maths-hubs', 'education-investment-areas').map(({ id, atoms }) => [id, atoms && [...atoms]]),
  );
  expect(outlined).toEqual({
    'education-investment-areas': [2, 7],
    'maths-hubs': undefined,
    'maths-hubs-inferred': [4],
  });
});
