import type { FamilyRecord, FootprintRecord } from '../../src/core/records/footprints-record';
import type { Places } from './families-places';
import { basisOf, DESIGNATIONS, designationRows } from './families-tables';

type Facts = Pick<FamilyRecord, 'id' | 'name' | 'singular' | 'validFrom' | 'validTo'>;

/** Lists of places that governments drew up. All have ended: they are history, and dated so. */
const DESIGNATION_FAMILIES: readonly Facts[] = [
  {
    id: 'education-investment-areas',
    name: 'Education Investment Areas',
    singular: 'Education Investment Area',
    validFrom: '2022-02',
    validTo: '2025-03',
  },
  {
    id: 'priority-areas',
    name: 'Priority Education Investment Areas',
    singular: 'Priority Education Investment Area',
    validFrom: '2022-03',
    validTo: '2025-03',
  },
  {
    id: 'opportunity-areas',
    name: 'Opportunity Areas',
    singular: 'Opportunity Area',
    validFrom: '2016-10',
    validTo: '2022',
  },
];

/** The 55 Education Investment Areas, the 24 priority areas among them, and the 12 Opportunity Areas before. */
export function designations(places: Places): readonly FamilyRecord[] {
  const rows = designationRows();
  return DESIGNATION_FAMILIES.map((facts) => {
    const footprints = new Map<string, FootprintRecord>();
    for (const { row, cells } of rows) {
      if (cells.family !== facts.id) continue;
      const area = places.area(DESIGNATIONS, row, cells.area, cells.areaName);
      const entry = [area.code, basisOf(DESIGNATIONS, row, cells.basis)] as const;
      const { id, name } = cells;
      footprints.set(id, {
        id,
        name,
        shortName: name,
        entries: [...(footprints.get(id)?.entries ?? []), entry],
      });
    }
    return {
      ...facts,
      kind: 'designation',
      asOf: '2023-06-07',
      sources: ['eia-2023-06'],
      footprints: [...footprints.values()],
    };
  });
}
