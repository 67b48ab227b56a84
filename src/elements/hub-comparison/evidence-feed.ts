import type { Evidence } from '../../core/localities/indicator';
import type { TrustsRecord } from '../../core/records/measures-record';
import type { Atlas } from '../../data/atlas';

/** The files that figures are made from, beside England itself, and how far they have come. */
export class EvidenceFeed {
  state: 'coming' | 'here' | 'part-failed' = 'coming';
  /** A new value each time more has come. */
  evidence: Evidence = {};
  trusts: TrustsRecord | undefined;
  private asked: Atlas | undefined;

  /** @param arrived called when all files have come or failed. */
  constructor(private readonly arrived: () => void) {}

  /** Fetches what is not there yet; asking again after a failure asks for the files that failed. */
  ask(atlas: Atlas): void {
    if (this.asked === atlas) return;
    this.asked = atlas;
    this.state = 'coming';
    void this.fetch(atlas);
  }

  tryAgain(): void {
    const atlas = this.asked;
    this.asked = undefined;
    if (atlas !== undefined) this.ask(atlas);
  }

  private async fetch(atlas: Atlas): Promise<void> {
    const [schools, results, trends, trusts] = await Promise.allSettled([
      atlas.schools(),
      atlas.schoolResults(),
      atlas.trends(),
      atlas.trusts(),
    ]);
    if (this.asked !== atlas) return;
    this.evidence = {
      ...(schools.status === 'fulfilled' ? { schools: schools.value } : {}),
      ...(results.status === 'fulfilled' ? { results: results.value } : {}),
      ...(trends.status === 'fulfilled' ? { trends: trends.value } : {}),
    };
    this.trusts = trusts.status === 'fulfilled' ? trusts.value : undefined;
    const all = [schools, results, trends, trusts].every(({ status }) => status === 'fulfilled');
    this.state = all ? 'here' : 'part-failed';
    this.arrived();
  }
}
