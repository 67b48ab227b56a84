import { ListedCollection } from '../core/finding/listed-collection';
import type { Collection } from '../core/finding/search';
import { addAreas } from '../core/finding/search-areas';
import { addFamilies, addFormerNames } from '../core/finding/search-families';
import { SchoolCollection } from '../core/finding/search-schools';
import { addTowns } from '../core/finding/search-towns';
import { addTrusts } from '../core/finding/search-trusts';
import type { Atlas } from './atlas';
import { Parts } from './parts';

/** Longest that is indexed in one go, in milliseconds, so that keys are answered and frames drawn between. */
const SLICE = 15;

/**
 * What can be searched, each part made once, when first asked for: areas and hubs of what is there, then towns and
 * former names of hubs, then schools and trusts. Asking rejects with an `AtlasError`; asking again tries again.
 */
export class FinderCollections {
  private readonly list = new ListedCollection();
  private readonly parts = new Parts();
  private more: readonly Collection[] = [];
  private named = false;

  constructor(private readonly atlas: Atlas) {}

  /** All that is there now. */
  get all(): readonly Collection[] {
    return [this.list, ...this.more];
  }

  get hasNames(): boolean {
    return this.named;
  }

  get hasSchools(): boolean {
    return this.more.length > 0;
  }

  places(): Promise<ListedCollection> {
    return this.parts.get('places', async () => {
      await inSlices(addAreas(this.list, this.atlas.england));
      await inSlices(addFamilies(this.list, this.atlas.england));
      return this.list;
    });
  }

  /** Adds towns, and the names that hubs had before, to the places. */
  names(): Promise<void> {
    return this.parts.get('names', async () => {
      const { england } = this.atlas;
      const hubs = england.families.get('maths-hubs');
      const dossiers = (hubs?.footprints ?? []).map(({ id }) => this.atlas.dossier('maths-hubs', id));
      const [labels, ...known] = await Promise.all([this.atlas.labels(), ...dossiers]);
      await inSlices(addTowns(this.list, england, labels));
      if (hubs !== undefined) addFormerNames(this.list, hubs, (i) => known[i]?.formerNames ?? []);
      this.named = true;
    });
  }

  schools(): Promise<SchoolCollection> {
    return this.parts.get('schools', async () => {
      const [table, names, trusts] = await Promise.all([
        this.atlas.schools(),
        this.atlas.schoolNames(),
        this.atlas.trusts(),
      ]);
      const schools = new SchoolCollection(this.atlas.england, table, names);
      const listed = new ListedCollection();
      await inSlices(schools.fill());
      await inSlices(addTrusts(listed, trusts, table));
      this.more = [listed, schools];
      return schools;
    });
  }
}

async function inSlices(steps: Iterator<void>): Promise<void> {
  let end = performance.now() + SLICE;
  while (steps.next().done !== true) {
    if (performance.now() < end) continue;
    await new Promise((resume) => setTimeout(resume));
    end = performance.now() + SLICE;
  }
}
