import type { AreasRecord } from '../../src/core/records/areas-record';
import { ALIASES } from '../sources/aliases';
import type { AreaTables } from './areas-tables';
import { UnmatchedCodeError } from './errors';
import type { SourcesFolder } from './sources-folder';

const CHANGES = 'boundaries/ons-lists/area-changes_2014-2025.csv';

/** Other codes and names of present areas: the hand-written table, then districts merged from 2019 to 2021. */
export function areaAliases(sources: SourcesFolder, tables: AreaTables): AreasRecord['aliases'] {
  const areas = new Map<string, string>(
    [
      ...tables.districts,
      ...tables.authorities,
      ...tables.regions,
      ...tables.combinedAuthorities,
      ...tables.formerDistricts,
    ].map(([code, name]) => [code, name]),
  );
  const check = (code: string, file: string, row: number) => {
    if (!areas.has(code)) throw new UnmatchedCodeError(file, row, code);
    return code;
  };
  const written = ALIASES.flatMap(({ code, name, areas: to, note }, i) =>
    [code, name]
      .filter((alias) => alias !== undefined)
      .flatMap((alias) =>
        to.map((area) => [alias, check(area, 'geodata/sources/aliases.ts', i + 1), note] as const),
      ),
  );
  const merged = sources
    .csv(CHANGES, ['oldcd', 'oldnm', 'newcd', 'newnm', 'type', 'start'])
    .filter(({ cells }) => cells.type === 'merger' && /^E0/.test(cells.oldcd) && !areas.has(cells.oldcd))
    .flatMap(({ row, cells: { oldcd, oldnm, newcd, newnm, start } }) => {
      const note = `District until April ${start}, now part of ${newnm}`;
      const area = check(newcd, CHANGES, row);
      // West Northamptonshire holds a former Northampton, but Dorset's own name must keep leading to Dorset.
      const named = [...areas.values()].includes(oldnm) ? [] : [[oldnm, area, note] as const];
      return [[oldcd, area, note] as const, ...named];
    });
  return [...written, ...merged];
}
