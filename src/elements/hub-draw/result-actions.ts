import { html, type TemplateResult } from 'lit';
import type { LocalitySpec } from '../../core/localities/locality-spec';
import type { Atlas } from '../../data/atlas';
import { drawMessages as words } from '../../messages/draw';
import type { Session, ViewPatch } from '../../state/session';
import { LAYER_IDS } from '../../state/view';
import { downloadLocality } from './download-locality';

export interface ActionOptions {
  readonly session: Session;
  readonly atlas: Atlas | undefined;
  readonly spec: LocalitySpec;
  readonly link: (change: ViewPatch, text: string) => TemplateResult;
  readonly say: (text: string) => void;
}

/** What one can do with a locality that is made. */
export function renderActions(options: ActionOptions): TemplateResult {
  const { session, atlas, link } = options;
  const { layers } = session.view;
  const shown = LAYER_IDS.filter((id) => id === 'localities' || layers.includes(id));
  return html`<section class="actions" aria-label=${words.kept}>
    <p class="small quiet">${words.kept}</p>
    <ul>
      <li>${link({ page: 'compare' }, words.compare)}</li>
      <li>${link({ page: 'map', layers: shown, camera: undefined }, words.onMap)}</li>
    </ul>
    <div class="steps">
      <button type="button" ?disabled=${atlas === undefined} @click=${() => void save(options)}>
        ${words.download}
      </button>
      <button type="button" @click=${() => void copy(options)}>${words.copy}</button>
    </div>
  </section>`;
}

async function save({ atlas, spec, session, say }: ActionOptions): Promise<void> {
  if (atlas === undefined) return;
  try {
    await downloadLocality(atlas, spec, session.hrefOf({}));
  } catch {
    say(words.downloadFailed);
  }
}

async function copy({ session, say }: ActionOptions): Promise<void> {
  try {
    await navigator.clipboard.writeText(new URL(session.hrefOf({}), document.baseURI).href);
    say(words.copied);
  } catch {
    say(words.notCopied);
  }
}
