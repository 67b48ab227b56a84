import { html, type TemplateResult } from 'lit';
import '../hub-locality/define';
import { localityMessages as words } from '../../messages/locality';
import { localityName } from '../locality-name';
import type { Page } from './page';

/** The page of a locality of one's own: what it holds, and the way back to where it was made. */
export function renderLocality(page: Page, index: number): TemplateResult {
  const spec = page.view.localities[index];
  if (spec === undefined) return html`<p>${words.none}</p>`;
  return html`<header>
      <h2>${localityName(page.england, spec)}</h2>
      <p>${words.kinds[spec.kind]}</p>
    </header>
    <hub-locality figures-only .session=${page.session}>
      <p>${page.link({ page: 'draw' }, words.edit)}</p>
    </hub-locality>`;
}
