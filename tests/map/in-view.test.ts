import { expect, it } from 'vitest';
import { boxOf } from '../../src/map/footprint-anchor';
import { featuresInView } from '../../src/map/in-view';
import { atoms, toyEngland } from '../core/toy-england';

const { geography, families } = toyEngland();
const districts = families.get('districts')!.footprints.map(({ id, name, reach }) => ({
  place: id,
  name,
  atoms: reach,
}));
const names = (bounds: readonly [number, number, number, number], centre: readonly [number, number]) =>
  featuresInView(districts, geography, bounds, centre).map(({ feature }) => feature.name);

//      0    1      2      3    4 °E
//   52 +-----+-----+-----+-----+
//      | Ash |Birch| Carr|Dene |     label points stand in the middles
//   51 +-----+-----+-----+-----+
//      | Esk | Fell| Gate| Dene|
//   50 +-----+-----+-----+-----+
it('lists what is in view, nearest to the centre first', () => {
  expect(names([0, 51, 3, 52], [1.5, 51.5])).toEqual(['Birch', 'Ash', 'Carr']);
});

it('lists a place that fills the view though its label is outside', () => {
  expect(names([0.1, 50.1, 0.3, 50.3], [0.2, 50.2])).toEqual(['Esk']);
});

it('is empty at sea', () => {
  expect(names([10, 10, 11, 11], [10.5, 10.5])).toEqual([]);
});

it('knows the box of several atoms, and that nothing has none', () => {
  expect(boxOf(atoms(0, 5), geography)).toEqual([0, 50, 2, 52]);
  expect(boxOf(atoms(), geography)).toBeUndefined();
});
