import { html, type TemplateResult } from 'lit';
import type { LocalitySpec } from '../../core/localities/locality-spec';
import type { ShapeBench } from '../../data/shape-bench';
import { drawMessages as words } from '../../messages/draw';
import type { Session } from '../../state/session';
import { defineOnce } from '../define-once';
import { HubDrawAreas } from './areas-form';
import { HubDrawAround } from './around-form';
import { HubDrawPaste } from './paste-form';
import { HubDrawUpload } from './upload-form';

export function defineWays(): void {
  defineOnce('hub-draw-around', HubDrawAround);
  defineOnce('hub-draw-areas', HubDrawAreas);
  defineOnce('hub-draw-upload', HubDrawUpload);
  defineOnce('hub-draw-paste', HubDrawPaste);
}

/** Everything that drawing makes can be made here too: by a distance, from a list, from a file, from a text. */
export function renderWays(
  session: Session,
  spec: LocalitySpec | undefined,
  bench: ShapeBench,
): TemplateResult {
  const chosen = spec?.kind === 'areas' ? spec.places : [];
  return html`<section class="ways" aria-label=${words.waysTitle}>
    <h2>${words.waysTitle}</h2>
    <details open>
      <summary>${words.around.title}</summary>
      <hub-draw-around .session=${session}></hub-draw-around>
    </details>
    <details>
      <summary>${words.areas.title}</summary>
      <hub-draw-areas .session=${session} .chosen=${chosen}></hub-draw-areas>
    </details>
    <details>
      <summary>${words.upload.title}</summary>
      <hub-draw-upload .session=${session} .bench=${bench}></hub-draw-upload>
    </details>
    <details>
      <summary>${words.paste.title}</summary>
      <hub-draw-paste .session=${session}></hub-draw-paste>
    </details>
  </section>`;
}
