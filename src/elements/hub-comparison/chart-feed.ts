import type { England } from '../../core/england';
import { breath } from '../../data/breath';
import type { Chart } from '../hub-chart/chart';
import { type AuthorityFigures, authorityFigures } from './authority-figures';
import { type Compared, isReady } from './compared';
import { comparisonCharts } from './comparison-charts';
import type { EvidenceFeed } from './evidence-feed';

/** The charts of what is compared: made anew only when a figure or a name in them has changed. */
export class ChartFeed {
  private authorities: AuthorityFigures | undefined;
  private asked: EvidenceFeed['evidence'] | undefined;
  private shown = 0;
  private isWaiting = false;
  private made: { readonly from: readonly unknown[]; readonly charts: readonly Chart[] } | undefined;

  /** @param changed called when the authorities, which take a while, have been computed. */
  constructor(private readonly changed: () => void) {}

  of(england: England, columns: readonly Compared[], feed: EvidenceFeed): readonly Chart[] {
    const ready = columns.length > 0 && columns.every((one) => !isReady(one) || one.state.complete);
    const settled = ready && columns.every(({ state }) => state.kind !== 'coming');
    if (settled) this.ask(england, feed);
    const from = [
      feed.trusts,
      this.authorities,
      ...columns.flatMap(({ key, name, state }) => [key, name, state]),
    ];
    if (this.made === undefined || !same(this.made.from, from)) {
      this.made = { from, charts: comparisonCharts(england, columns, feed.trusts, this.authorities) };
    }
    this.showOneMore(this.made.charts.length);
    return this.made.charts.slice(0, this.shown);
  }

  /** One more in each turn of the page: all of them at once would hold a slow one up. */
  private showOneMore(most: number): void {
    if (this.isWaiting || this.shown >= most) return;
    this.isWaiting = true;
    void breath().then(() => {
      this.isWaiting = false;
      this.shown += 1;
      this.changed();
    });
  }

  private ask(england: England, { evidence, state }: EvidenceFeed): void {
    if (state === 'coming' || this.asked === evidence || evidence.schools === undefined) return;
    this.asked = evidence;
    void authorityFigures(england, evidence).then((figures) => {
      this.authorities = figures;
      this.changed();
    });
  }
}

function same(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((value, i) => value === b[i]);
}
