import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Evidence } from '../../core/localities/indicator';
import type { Atlas } from '../../data/atlas';

/**
 * The files that a place's figures are made from. Each is used as soon as it is there; one that cannot be had costs
 * its own figures, and can be asked for again.
 */
export class EvidenceFeed implements ReactiveController {
  evidence: Evidence = {};
  private coming = 0;
  private lost = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {}

  get state(): 'coming' | 'here' | 'part-failed' {
    if (this.coming > 0) return 'coming';
    return this.lost ? 'part-failed' : 'here';
  }

  /** Asks for what is not there yet. */
  fetch(atlas: Atlas): void {
    const { schools, trends, results } = this.evidence;
    this.lost = false;
    if (schools === undefined) this.gather(atlas.schools(), (table) => ({ schools: table }));
    if (trends === undefined) this.gather(atlas.trends(), (record) => ({ trends: record }));
    if (results === undefined) this.gather(atlas.schoolResults(), (table) => ({ results: table }));
    this.host.requestUpdate();
  }

  private gather<File>(file: Promise<File>, partOf: (file: File) => Evidence): void {
    this.coming += 1;
    file
      .then(
        (found) => {
          this.evidence = { ...this.evidence, ...partOf(found) };
        },
        () => {
          this.lost = true;
        },
      )
      .finally(() => {
        this.coming -= 1;
        this.host.requestUpdate();
      });
  }
}
