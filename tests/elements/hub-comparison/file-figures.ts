import { englandSpec } from '../../../src/core/localities/comparators';
import { indicatorsOf } from '../../../src/core/localities/indicators-of';
import { localityOf } from '../../../src/core/localities/locality-of';
import type { LocalitySpec } from '../../../src/core/localities/locality-spec';
import type { Atlas } from '../../../src/data/atlas';
import { ShapeCoverer } from '../../../src/data/cover-shape';
import type { Compared } from '../../../src/elements/hub-comparison/compared';
import { FIGURE_COLUMNS, figureRows } from '../../../src/elements/hub-comparison/figure-rows';
import type { Figures } from './recomputed';

/** A place with its figures, as the page has it once everything has come. */
async function comparedOf(atlas: Atlas, spec: LocalitySpec, role: Compared['role']): Promise<Compared> {
  const [schools, results, trends] = await Promise.all([
    atlas.schools(),
    atlas.schoolResults(),
    atlas.trends(),
  ]);
  const coverage = spec.kind === 'areas' ? undefined : await new ShapeCoverer(atlas).cover(spec);
  if (coverage?.kind === 'failed') throw new Error(`the shape could not be covered: ${coverage.reason}`);
  const locality = localityOf(atlas.england, spec, { schools, ...(coverage && { coverage }) });
  const indicators = indicatorsOf(atlas.england, locality, { schools, results, trends });
  return {
    key: role,
    role,
    index: role === 'own' ? 0 : -1,
    spec,
    name: spec.name,
    state: {
      kind: 'ready',
      locality,
      indicators: new Map(indicators.map((one) => [one.id, one])),
      complete: true,
    },
  };
}

/**
 * What the file of a comparison says of one place: `figure|part` to its value, with `|low` and `|high` where it lies
 * between two. Hubs and trusts go by what stands in brackets behind their names: an id, a register number.
 */
export async function figuresInFile(atlas: Atlas, spec: LocalitySpec): Promise<Figures> {
  const england = await comparedOf(atlas, englandSpec('England'), 'england');
  const rows = figureRows([await comparedOf(atlas, spec, 'own')], england, await atlas.trusts());
  const at = (name: string) => FIGURE_COLUMNS.findIndex((one) => one.name === name);
  const entries = rows.flatMap((row) => {
    const part = String(row[at('part')]).replace(/^.* \(([\w-]+)\)$/, '$1');
    const key = `${row[at('figure')]}|${part}`;
    const cells = [
      [key, row[at('value')]],
      [`${key}|low`, row[at('low')]],
      [`${key}|high`, row[at('high')]],
    ] as const;
    return cells.flatMap(([name, cell]) => (cell === null ? [] : [[name, Number(cell)] as const]));
  });
  return new Map(entries);
}
