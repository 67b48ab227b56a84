import type { FamilyRecord, FootprintRecord } from '../../src/core/records/footprints-record';
import type { Places } from './families-places';
import { basisOf, DESIGNATIONS, datesOf, designationRows } from './families-tables';

type Facts = Pick<FamilyRecord, 'id' | 'name' | 'singular'>;

/** Lists of places that governments drew up. All have ended: they are history, and dated so. */
const DESIGNATION_FAMILIES: readonly Facts[] = [
  {
    id: 'education-investment-areas',
    name: 'Education Investment Areas',
    singular: 'Education Investment Area',
  },
  {
    id: 'priority-areas',
    name: 'Priority Education Investment Areas',
    singular: 'Priority Education Investment Area',
  },
  {
    id: 'opportunity-areas',
    name: 'Opportunity Areas',
    singular: 'Opportunity Area',
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
      ...datesOf(rows.filter(({ cells }) => cells.family === facts.id)),
      sources: ['eia-2023-06'],
      footprints: [...footprints.values()],
    };
  });
}
