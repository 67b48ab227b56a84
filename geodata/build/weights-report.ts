import type { WeightId } from '../../src/core/coverage/weights';
import type { AreasRecord } from '../../src/core/records/areas-record';
import type { WeightsRecord } from '../../src/core/records/weights-record';
import { UnmatchedCodeError } from './errors';
import { markdownTable } from './report';
import type { SourcesFolder } from './sources-folder';

const PROFILE_FILE = 'localities/lad24-england-profile.csv';

/** Columns of the profile of districts that our sums must meet, and how many districts may differ. */
const CHECKS = [
  ['population', 'pop_mid2022', 0],
  ['primaries', 'primary_schools', 6],
  ['primaryPupils', 'primary_pupils_2025', 6],
  ['secondaries', 'secondary_schools', 6],
] as const;

/**
 * Totals, and a comparison by district with the profile that was computed apart from this build.
 * @throws Error when more districts differ than a reason is known for.
 */
export function weightsSection(sources: SourcesFolder, record: WeightsRecord, areas: AreasRecord): string {
  const ids = Object.keys(record.columns) as WeightId[];
  const totals = ids.map((id) => [
    id,
    record.columns[id].reduce((sum, value) => sum + value, 0).toLocaleString('en-GB'),
    (record.unknown[id] ?? []).reduce((sum, value) => sum + value, 0),
    record.asOf[id],
  ]);
  const lines = CHECKS.map(([id, column, allowed]) => {
    const differing = differences(sources, record.columns[id], column, areas);
    if (differing.length > allowed) {
      throw new Error(
        `${id} differs from ${PROFILE_FILE} in ${differing.length} districts: ${differing.join('; ')}`,
      );
    }
    return [id, differing.length === 0 ? 'the same in all districts' : differing.join('; ')];
  });
  return [
    markdownTable(['Weight', 'England', 'Schools without figure', 'As of'], totals),
    `Against \`${PROFILE_FILE}\`, which was computed apart from this build (district: here, there):`,
    markdownTable(['Weight', 'Differences'], lines),
    'They are the schools placed by point instead of by the nearest postcode, and the city technology colleges counted as secondary.',
  ].join('\n\n');
}

function differences(
  sources: SourcesFolder,
  values: readonly number[],
  column: (typeof CHECKS)[number][1],
  areas: AreasRecord,
): string[] {
  const here = new Array<number>(areas.districts.length).fill(0);
  for (const [atom, [, , district]] of areas.atoms.entries()) {
    here[district] = (here[district] ?? 0) + (values[atom] ?? 0);
  }
  return sources.csv(PROFILE_FILE, ['lad24_code', column]).flatMap(({ row, cells }) => {
    const district = areas.districts.findIndex(([code]) => code === cells.lad24_code);
    if (district < 0) throw new UnmatchedCodeError(PROFILE_FILE, row, cells.lad24_code);
    const there = Number(cells[column]);
    return here[district] === there ? [] : [`${areas.districts[district]?.[1]}: ${here[district]}, ${there}`];
  });
}
