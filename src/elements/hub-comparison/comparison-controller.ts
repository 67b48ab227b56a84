import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { englandSpec, regionSpecs } from '../../core/localities/comparators';
import type { LocalitySpec } from '../../core/localities/locality-spec';
import type { Atlas } from '../../data/atlas';
import { comparisonMessages } from '../../messages/comparison';
import type { ViewState } from '../../state/view';
import { localityName } from '../locality-name';
import { type Compared, isReady, specKey } from './compared';
import { EvidenceFeed } from './evidence-feed';
import { FiguresStore } from './figures-store';

/** Follows what the view compares and has the figures of it, each place as soon as it is computed. */
export class ComparisonController implements ReactiveController {
  readonly feed: EvidenceFeed;
  /** Localities in their order, then what stands beside them. */
  columns: readonly Compared[] = [];
  /** What differences are told against, whether or not it is shown. */
  england: Compared | undefined;
  store: FiguresStore | undefined;
  private atlas: Atlas | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
    this.feed = new EvidenceFeed(() => host.requestUpdate());
  }

  hostConnected(): void {}

  /** Localities alone. */
  get own(): readonly Compared[] {
    return this.columns.filter(({ role }) => role === 'own');
  }

  /** Call before rendering. */
  follow(atlas: Atlas | undefined, view: ViewState | undefined): void {
    if (atlas === undefined || view === undefined) return;
    if (this.atlas !== atlas) {
      this.atlas = atlas;
      this.store = new FiguresStore(atlas, () => this.host.requestUpdate());
    }
    if (view.localities.length > 0) this.feed.ask(atlas);
    const { store } = this;
    if (store === undefined) return;
    const own = this.columnsOf('own', view.localities, store, atlas);
    const ready = own.filter(isReady).map(({ state }) => state.locality);
    const regions = view.comparators.includes('region') ? regionSpecs(atlas.england, ready) : [];
    const england = englandSpec(comparisonMessages.names.england);
    if (own.length > 0) {
      store.want([...view.localities, england, ...regions], this.feed.evidence, this.feed.state !== 'coming');
    }
    [this.england] = this.columnsOf('england', [england], store, atlas);
    this.columns = [
      ...own,
      ...this.columnsOf('region', regions, store, atlas),
      ...(view.comparators.includes('england') && own.length > 0 && this.england ? [this.england] : []),
    ];
  }

  tryAgain(): void {
    this.feed.tryAgain();
    this.store?.tryAgain();
    this.host.requestUpdate();
  }

  private columnsOf(
    role: Compared['role'],
    specs: readonly LocalitySpec[],
    store: FiguresStore,
    atlas: Atlas,
  ): Compared[] {
    const times = new Map<string, number>();
    return specs.map((spec, index) => {
      const text = specKey(spec);
      const time = (times.get(text) ?? 0) + 1;
      times.set(text, time);
      return {
        key: `${role} ${text} ${time}`,
        role,
        index: role === 'own' ? index : -1,
        spec,
        name: localityName(atlas.england, spec),
        state: store.stateOf(spec),
      };
    });
  }
}
