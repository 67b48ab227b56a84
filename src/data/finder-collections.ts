import { ListedCollection } from '../core/finding/listed-collection';
import type { Collection } from '../core/finding/search';
import { addAreas } from '../core/finding/search-areas';
import { addFamilies, addFormerNames } from '../core/finding/search-families';
import { SchoolCollection } from '../core/finding/search-schools';
import { addTowns } from '../core/finding/search-towns';
import { trustCollection } from '../core/finding/search-trusts';
import type { Atlas } from './atlas';
import { Parts } from './parts';

/** Longest that schools are indexed in one go, in milliseconds, so that keys are answered and frames drawn between. */
const SLICE = 20;

/** What can be searched: areas and hubs at once, towns and former names of hubs when asked for, then schools and trusts. */
export class FinderCollections {
  readonly places = new ListedCollection();
  private schools: SchoolCollection | undefined;
  private trusts: Collection | undefined;
  private named = false;
  private readonly parts = new Parts();

  constructor(private readonly atlas: Atlas) {
    addAreas(this.places, atlas.england);
    addFamilies(this.places, atlas.england);
  }

  /** All that is there now. */
  get all(): readonly Collection[] {
    return [this.places, this.trusts, this.schools].filter((collection) => collection !== undefined);
  }

  get hasNames(): boolean {
    return this.named;
  }

  get hasSchools(): boolean {
    return this.schools !== undefined;
  }

  /** Towns, and names that hubs had before. Rejects with an `AtlasError`; asking again tries again. */
  bringNames(): Promise<void> {
    return this.parts.get('names', async () => {
      const { england } = this.atlas;
      const hubs = england.families.get('maths-hubs');
      const [labels, dossiers] = await Promise.all([
        this.atlas.labels(),
        Promise.all((hubs?.footprints ?? []).map(({ id }) => this.atlas.dossier('maths-hubs', id))),
      ]);
      addTowns(this.places, england, labels);
      if (hubs !== undefined) addFormerNames(this.places, hubs, (i) => dossiers[i]?.formerNames ?? []);
      this.named = true;
    });
  }

  /** Schools and trusts. Rejects with an `AtlasError`; asking again tries again. */
  bringSchools(): Promise<SchoolCollection> {
    return this.parts.get('schools', async () => {
      const [table, names, trusts] = await Promise.all([
        this.atlas.schools(),
        this.atlas.schoolNames(),
        this.atlas.trusts(),
      ]);
      const schools = new SchoolCollection(this.atlas.england, table, names);
      await inSlices(schools.fill());
      this.trusts = trustCollection(trusts, table);
      this.schools = schools;
      return schools;
    });
  }
}

async function inSlices(work: Iterator<void>): Promise<void> {
  for (let end = performance.now() + SLICE; work.next().done !== true; ) {
    if (performance.now() < end) continue;
    await new Promise((resume) => setTimeout(resume));
    end = performance.now() + SLICE;
  }
}
