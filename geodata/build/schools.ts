import type { AreasRecord } from '../../src/core/records/areas-record';
import { encodeSchools } from '../../src/core/records/school-codec';
import { encodeSchoolNames } from '../../src/core/records/school-codec-names';
import { baseAtoms } from './boundaries-base';
import type { BuildContext, Step } from './context';
import { ResultsByUrn } from './schools-ks2';
import { type SchoolPlace, SchoolPlacer } from './schools-placing';
import { differencesSection, schoolsSection } from './schools-report';
import { publishResults } from './schools-results';
import { freeMealCounts, type SchoolRow, schoolRows } from './schools-source';
import { schoolNames, schoolTable } from './schools-table';
import { publishTrusts, trustsInOrder } from './trusts';

/** Publishes `schools`, `school-names`, `school-results` and `trusts`, whose rows depend on one another's order. */
export const schools: Step = {
  name: 'schools',
  async run(context) {
    const areas = context.published<AreasRecord>('areas');
    const placed = await placeSchools(context);
    const trusts = trustsInOrder(context, placed);
    const results = new ResultsByUrn(context.sources);
    const table = schoolTable(placed, {
      areas,
      results,
      freeMeals: freeMealCounts(context.sources),
      trusts: new Map(trusts.map(({ uid }, row) => [uid, row + 1])),
    });
    context.emit('schools', encodeSchools(table, areas), {
      vintage: 'Schools open on 30 January 2026; pupils January 2025; key stage 2 results of 2025',
      sources: [
        'gias-2026-01',
        'school-census-2025',
        'ks2-schools',
        'gias-school-links-2026-08',
        'imd-2025',
        'ons-ruc-2021',
      ],
      notes:
        'Schools that opened or converted after January 2025 carry the figures of the school they succeeded, where that is one.',
    });
    context.emit('school-names', encodeSchoolNames(schoolNames(placed)), {
      vintage: 'Schools open on 30 January 2026',
      sources: ['gias-2026-01'],
    });
    publishTrusts(context, trusts, placed);
    publishResults(context, table, results);
    context.report('Schools', schoolsSection(table));
    context.report('Schools: district by code and by point', differencesSection(placed));
    context.progress(`${table.count} schools`);
  },
};

interface PlacedRow extends SchoolPlace {
  readonly source: SchoolRow;
}

/** All schools in the order of the published table: atom, then URN. */
async function placeSchools(context: BuildContext): Promise<readonly PlacedRow[]> {
  const placer = new SchoolPlacer(await baseAtoms(context));
  return schoolRows(context.sources)
    .map((source) => ({ source, ...placer.place(source) }))
    .sort((a, b) => a.atom - b.atom || Number(a.source.cells.urn) - Number(b.source.cells.urn));
}
