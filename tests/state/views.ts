import fc from 'fast-check';
import { WEIGHT_IDS } from '../../src/core/coverage/weights';
import type { PlaceId } from '../../src/core/finding/place-id';
import { FAMILY_IDS } from '../../src/core/footprints/families';
import type { LocalitySpec } from '../../src/core/localities/locality-spec';
import { decodeShape, encodeShape } from '../../src/core/localities/shape-codec';
import { LAYER_IDS, LENSES, PAGES, type ViewState } from '../../src/state/view';

/** Any view that the interface can reach, for properties that must hold for all of them. */
const places: fc.Arbitrary<PlaceId> = fc.oneof(
  fc.constant<PlaceId>({ kind: 'england' }),
  fc
    .integer({ min: 0, max: 99_999_999 })
    .map((n) => ({ kind: 'area' as const, code: `E${String(n).padStart(8, '0')}` })),
  fc.constantFrom(...FAMILY_IDS).map((family) => ({ kind: 'footprint' as const, family, id: 'enigma' })),
  fc.constantFrom('LS14AP', 'SW1A1AA').map((postcode) => ({ kind: 'postcode' as const, postcode })),
  fc.integer({ min: 100_000, max: 999_999 }).map((urn) => ({ kind: 'school' as const, urn })),
  fc.integer({ min: 1, max: 20_000 }).map((uid) => ({ kind: 'trust' as const, uid })),
);

const degrees = (min: number, max: number) =>
  fc.integer({ min: min * 1e5, max: max * 1e5 }).map((n) => Number((n / 1e5).toFixed(5)));

const triangles = fc
  .tuple(degrees(-5, 1), degrees(50, 55), degrees(0, 1), degrees(0, 1))
  .map(([lon, lat, width, height]) => ({
    type: 'Polygon' as const,
    coordinates: [
      [
        [lon, lat],
        [lon + width + 0.01, lat],
        [lon, lat + height + 0.01],
        [lon, lat],
      ],
    ],
  }))
  // A shape in a view has been through its text once already: that is where it is rounded to the link's grid.
  .map((shape) => decodeShape(encodeShape(shape)))
  .filter((shape) => shape !== undefined);

const names = fc.string({ unit: 'binary', maxLength: 40 });

const localities: fc.Arbitrary<LocalitySpec> = fc.oneof(
  fc.record({
    kind: fc.constant('areas' as const),
    name: names,
    places: fc.array(fc.constantFrom('E08000035', 'maths-hubs:enigma', 'school:100000'), {
      minLength: 1,
      maxLength: 8,
    }),
  }),
  fc.record({
    kind: fc.constant('circle' as const),
    name: names,
    lon: degrees(-5, 1),
    lat: degrees(50, 55),
    radius: fc.integer({ min: 1, max: 999 }).map((n) => n / 10),
  }),
  fc.record({ kind: fc.constant('shape' as const), name: names, geometry: triangles }),
);

const inOrder = <Item>(all: readonly Item[]) => fc.subarray([...all]);

export const views: fc.Arbitrary<ViewState> = fc
  .record(
    {
      page: fc.constantFrom(...PAGES),
      layers: inOrder(LAYER_IDS),
      weight: fc.constantFrom(...WEIGHT_IDS),
      localities: fc.array(localities, { maxLength: 6 }),
      comparators: inOrder(['region', 'england'] as const),
      place: places,
      lens: fc.constantFrom(...LENSES),
      camera: fc.record({
        lon: degrees(-6, 2),
        lat: degrees(50, 55),
        zoom: fc.integer({ min: 400, max: 1600 }).map((n) => n / 100),
      }),
      shade: fc.constantFrom('maths-hubs', 'trusts-per-100-schools'),
      matrix: fc.record({
        rows: fc.constantFrom(...FAMILY_IDS),
        columns: fc.constantFrom(...FAMILY_IDS),
        sort: fc.constantFrom('name' as const, 'share' as const, 'geography' as const),
        descending: fc.boolean(),
        direction: fc.constantFrom('of-row' as const, 'of-column' as const),
      }),
    },
    { requiredKeys: ['page', 'layers', 'weight', 'localities', 'comparators'] },
  )
  .map((view) => view as ViewState);
