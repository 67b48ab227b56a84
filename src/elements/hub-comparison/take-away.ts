import type { ReactiveControllerHost } from 'lit';
import type { Atlas } from '../../data/atlas';
import type { Provenance } from '../../exports/csv';
import { comparisonMessages as words } from '../../messages/comparison';
import { panelMessages } from '../../messages/map-panels';
import type { Session } from '../../state/session';
import { anew } from '../announcer';
import { isReady } from './compared';
import type { ComparisonController } from './comparison-controller';
import { comparisonProvenance } from './comparison-provenance';
import { keyEntries } from './key-entries';
import { smallMapLayers } from './map-layers';
import { printOn } from './print-page';
import { servedSentences } from './served-words';
import type { DrawnMap } from './small-maps';
import type { Taken, TakenFormat } from './take-files';

/** Makes files of what is compared; the code that writes them is fetched with the first. */
export class TakeAway {
  /** What came of the last file or of copying the link. */
  told = '';

  constructor(
    private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
    private readonly figures: ComparisonController,
  ) {}

  /** @param columns what it is about: the whole comparison unless said. */
  provenance(atlas: Atlas, session: Session, columns = this.figures.columns): Provenance {
    const layers = smallMapLayers(session.view.layers).map((id) => panelMessages.layers.names[id]);
    return comparisonProvenance(atlas.manifest, columns, addressOf(session), [words.filters.layers(layers)]);
  }

  async take(
    format: TakenFormat,
    atlas: Atlas,
    session: Session,
    maps: readonly (DrawnMap | undefined)[],
  ): Promise<void> {
    this.tell(words.take.working);
    try {
      const { takeFile } = await import('./take-files');
      this.tell(words.take.done(await takeFile(format, this.taken(atlas, session, maps))));
    } catch {
      this.tell(words.take.failed);
    }
  }

  print(paper: 'A4' | 'A3'): void {
    printOn(paper, paper === 'A3' ? 'landscape' : 'portrait');
  }

  async copyLink(session: Session): Promise<void> {
    try {
      await navigator.clipboard.writeText(addressOf(session));
      this.tell(words.take.copied);
    } catch {
      this.tell(words.take.notCopied);
    }
  }

  private taken(atlas: Atlas, session: Session, maps: readonly (DrawnMap | undefined)[]): Taken {
    const { own, columns, england, feed } = this.figures;
    return {
      atlas,
      columns,
      england,
      trusts: feed.trusts,
      provenance: this.provenance(atlas, session),
      maps: own.flatMap((one, i) => {
        const node = maps[i]?.node;
        if (node === undefined) return [];
        const notes = isReady(one) ? servedSentences(atlas.england, one.name, one.state.indicators) : [];
        return [{ title: `${i + 1} ${one.name}`, notes, node }];
      }),
      key: keyEntries(this.host.renderRoot.querySelector('.key')),
    };
  }

  private tell(text: string): void {
    this.told = anew(text, this.told);
    this.host.requestUpdate();
  }
}

/** Address of the comparison: on the site the page's own, elsewhere that of the site. */
function addressOf(session: Session): string {
  return new URL(session.hrefOf({}), document.baseURI).href;
}
