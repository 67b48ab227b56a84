import type { FamilyRecord } from '../../src/core/records/footprints-record';
import type { Places } from './families-places';
import {
  basisOf,
  datesOf,
  filled,
  rowsByHub,
  TEACHING_SCHOOL_HUB_AREAS,
  teachingSchoolHubAreaRows,
  teachingSchoolHubRows,
} from './families-tables';

/**
 * The 87 Teaching School Hubs. A district that hubs divide on a line that is not published is an entry of each,
 * with a word for the part; it is never cut by guess.
 */
export function teachingSchoolHubs(places: Places): FamilyRecord {
  const hubs = teachingSchoolHubRows();
  const rows = teachingSchoolHubAreaRows();
  const areas = rowsByHub(
    TEACHING_SCHOOL_HUB_AREAS,
    rows,
    hubs.map(({ cells }) => cells.id),
  );
  return {
    id: 'teaching-school-hubs',
    name: 'Teaching School Hubs',
    singular: 'Teaching School Hub',
    kind: 'exclusive-area',
    ...datesOf(rows),
    sources: ['teaching-school-hubs-2025-09'],
    footprints: hubs.map(({ cells }) => ({
      id: cells.id,
      name: cells.name,
      shortName: cells.shortName,
      entries: (areas.get(cells.id) ?? []).map(({ row, cells: entry }) => {
        const { code } = places.area(TEACHING_SCHOOL_HUB_AREAS, row, entry.area, entry.name);
        const basis = basisOf(TEACHING_SCHOOL_HUB_AREAS, row, entry.basis);
        return entry.part === '' ? [code, basis] : [code, basis, entry.part];
      }),
      ...filled('website', cells.website),
      region: cells.region,
    })),
  };
}
