import { html, nothing, type TemplateResult } from 'lit';
import { pageWords } from '../../messages/place-page';
import { MOST_LOCALITIES } from '../../state/locality-text';
import type { Page } from './page';

/** What one can do with a place: put it in the comparison, embed it. */
export function renderActions(page: Page, places: readonly string[]): TemplateResult {
  const { localities } = page.view;
  const [place] = places;
  const isIn = localities.some(
    (spec) => spec.kind === 'areas' && spec.places.length === 1 && spec.places[0] === place,
  );
  const full = localities.length >= MOST_LOCALITIES;
  return html`<div class="actions">
    ${
      place === undefined
        ? nothing
        : html`<button
            type="button"
            class=${isIn ? 'primary' : ''}
            ?disabled=${!isIn && full}
            @click=${() =>
              page.session.go(
                {
                  localities: isIn
                    ? localities.filter((spec) => !(spec.kind === 'areas' && spec.places[0] === place))
                    : [...localities, { kind: 'areas', name: '', places }],
                },
                'user',
              )}
          >
            ${isIn ? pageWords.uncompare : full ? pageWords.compareFull : pageWords.compare}
          </button>`
    }
    ${page.session.hasPages ? page.link({ page: 'embed' }, pageWords.embed) : nothing}
  </div>`;
}
