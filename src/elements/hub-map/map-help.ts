import { html } from 'lit';
import { panelMessages } from '../../messages/map-panels';

export function renderHelp() {
  const { intro, keys } = panelMessages.help;
  return html`<p class="quiet">${intro}</p>
    <dl class="keys">
      ${keys.map(
        ([key, does]) =>
          html`<div>
            <dt>${key}</dt>
            <dd>${does}</dd>
          </div>`,
      )}
    </dl>`;
}
