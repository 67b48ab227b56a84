import { html } from 'lit';
import { mapMessages } from '../../messages/map';

export function renderHelp() {
  const { intro, keys } = mapMessages.help;
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
