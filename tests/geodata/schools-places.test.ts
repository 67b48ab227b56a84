import { describe, expect, it } from 'vitest';
import { baseAtoms } from '../../geodata/build/boundaries-base';
import { SchoolPlacer } from '../../geodata/build/schools-placing';
import { DIFFERENCES_CEILING } from '../../geodata/build/schools-report';
import { schoolRows } from '../../geodata/build/schools-source';
import { SourcesFolder } from '../../geodata/build/sources-folder';
import { table } from './published-schools';
import { hasRawSources, NEEDS_RAW_SOURCES, RAW_SOURCES } from './raw-sources';

describe.runIf(hasRawSources)(`where schools are, by code and by point ${NEEDS_RAW_SOURCES}`, async () => {
  const sources = new SourcesFolder(RAW_SOURCES);
  const base = await baseAtoms({ sources });
  const placer = new SchoolPlacer(base);
  const placed = schoolRows(sources).map((source) => ({ source, ...placer.place(source) }));
  const atomOf = new Map(Array.from(table.urn, (urn, row) => [urn, table.atom[row]!]));

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
