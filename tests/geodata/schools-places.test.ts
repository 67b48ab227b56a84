import { beforeAll, describe, expect, it } from 'vitest';
import { type BaseAtoms, baseAtoms } from '../../geodata/build/boundaries-base';
import { type SchoolPlace, SchoolPlacer } from '../../geodata/build/schools-placing';
import { DIFFERENCES_CEILING } from '../../geodata/build/schools-report';
import { type SchoolRow, schoolRows } from '../../geodata/build/schools-source';
import { SourcesFolder } from '../../geodata/build/sources-folder';
import { table } from './published-schools';
import { hasRawSources, NEEDS_RAW_SOURCES, RAW_SOURCES } from './raw-sources';

describe.runIf(hasRawSources)(`where schools are, by code and by point ${NEEDS_RAW_SOURCES}`, () => {
  let base: BaseAtoms;
  let placed: readonly (SchoolPlace & { readonly source: SchoolRow })[];
  const atomOf = new Map(Array.from(table.urn, (urn, row) => [urn, table.atom[row]!]));

  beforeAll(async () => {
    const sources = new SourcesFolder(RAW_SOURCES);
    base = await baseAtoms({ sources });
    const placer = new SchoolPlacer(base);
    placed = schoolRows(sources).map((source) => ({ source, ...placer.place(source) }));
  });

  it(`differs in at most ${DIFFERENCES_CEILING} schools`, () => {
    const differing = placed.filter(({ differs }) => differs !== undefined);
    expect(differing.length).toBeLessThanOrEqual(DIFFERENCES_CEILING);
  });

  it('is the atom that the table has: of the code’s district, or of the point’s where the code is a guess', () => {
    const wrong = placed.filter(({ source: { cells }, atom, differs }) => {
      const followed = differs?.followed === 'point' ? differs.district : cells.lad_code;
      return base.atoms[atom]!.district !== followed || atomOf.get(Number(cells.urn)) !== atom;
    });
    expect(wrong).toEqual([]);
  });

  it('puts every school in England: none lies at sea or beyond the border', () => {
    const astray = placed.filter(
      ({ source: { cells } }) => base.atomAt(Number(cells.lon), Number(cells.lat)) === undefined,
    );
    expect(astray.map(({ source }) => source.cells.urn)).toEqual([]);
  });
});
