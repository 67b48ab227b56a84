import type { BaseAtoms } from './boundaries-base';
import { DistrictPlacer } from './postcodes-placing';
import { wholeNumber } from './schools-source';
import type { SourcesFolder } from './sources-folder';

const SMALL_AREAS_FILE = 'localities/lsoa21-england-imd25-ruc21-pop22.csv.gz';

/**
 * People per atom, mid-2022: the sum over small areas (LSOA 2021) of the atom's district; where the district holds
 * several atoms, each small area counts where its centre lies, so a few that straddle a former border are given
 * whole to one side.
 */
export function populationByAtom(sources: SourcesFolder, base: BaseAtoms): readonly number[] {
  const placer = new DistrictPlacer(base, SMALL_AREAS_FILE);
  const people = new Array<number>(base.atoms.length).fill(0);
  const columns = ['lad24_code', 'pop_mid2022', 'latitude', 'longitude'] as const;
  for (const { row, cells } of sources.csv(SMALL_AREAS_FILE, columns)) {
    const { atom } = placer.place(cells.lad24_code, Number(cells.longitude), Number(cells.latitude), row);
    const population = wholeNumber(cells.pop_mid2022, SMALL_AREAS_FILE, row, 'pop_mid2022');
    people[atom] = (people[atom] ?? 0) + population;
  }
  return people;
}
