import type { FamilyRecord, FootprintRecord } from '../../src/core/records/footprints-record';
import type { Places } from './families-places';
import {
  basisOf,
  datesOf,
  filled,
  MATHS_HUB_AREAS,
  MATHS_HUBS,
  mathsHubAreaRows,
  mathsHubRows,
  rowsByHub,
} from './families-tables';

/** The 40 Maths Hubs. Areas stay at the level at which they are known: a county as one entry when it is whole. */
export function mathsHubs(places: Places): FamilyRecord {
  const hubs = mathsHubRows();
  const rows = mathsHubAreaRows();
  const areas = rowsByHub(
    MATHS_HUB_AREAS,
    rows,
    hubs.map(({ cells }) => cells.id),
  );
  return {
    id: 'maths-hubs',
    name: 'Maths Hubs',
    singular: 'Maths Hub',
    kind: 'soft-area',
    ...datesOf(rows),
    // Since then there have been forty; single hubs are older, as their dossiers say.
    validFrom: '2020-09',
    sources: ['maths-hubs-2026-10'],
    footprints: hubs.map(({ row, cells }): FootprintRecord => {
      const nameBasis = basisOf(MATHS_HUBS, row, cells.nameBasis);
      return {
        id: cells.id,
        name: cells.name,
        shortName: cells.shortName,
        ...(nameBasis === 'stated' ? {} : { nameBasis }),
        entries: (areas.get(cells.id) ?? []).map((entry) => {
          const area = places.area(MATHS_HUB_AREAS, entry.row, entry.cells.area, entry.cells.name);
          return [area.code, basisOf(MATHS_HUB_AREAS, entry.row, entry.cells.basis)];
        }),
        ...filled('lead', cells.lead),
        ...filled('leadAsOf', cells.leadAsOf),
        ...filled('website', cells.website),
        region: cells.region,
      };
    }),
  };
}
