import { html, nothing } from 'lit';
import type { LegendEntry, LegendSubject } from '../../map/legend';
import { panelMessages } from '../../messages/map-panels';
import { keyPatterns, swatchOf } from './swatch';

export interface MapKeyOptions {
  readonly entries: readonly LegendEntry[];
  readonly open: boolean;
  readonly onToggle: () => void;
  /** The entry pointed at or focused, `undefined` when none is. */
  readonly onPoint: (entry: LegendEntry | undefined) => void;
}

/** The key: a sample and a line of words for each thing that is shown; pointing at one outlines it on the map. */
export function renderMapKey({ entries, open, onToggle, onPoint }: MapKeyOptions) {
  if (entries.length === 0) return nothing;
  return html`<div class="key" part="legend">
    <button type="button" class="key-toggle" aria-expanded=${open} aria-controls="key-list" @click=${onToggle}>
      ${panelMessages.key.title}
    </button>
    ${keyPatterns()}
    <ul id="key-list" ?hidden=${!open}>
      ${entries.map(
        (entry) => html`<li
          @pointerenter=${() => onPoint(entry)}
          @pointerleave=${() => onPoint(undefined)}
        >
          ${swatchOf(entry.swatch)}<span>${wordsFor(entry.subject)}</span>
        </li>`,
      )}
      ${
        entries.some(({ subject }) => subject.kind === 'kind')
          ? html`<li class="note">${panelMessages.key.kindsNote}</li>`
          : nothing
      }
    </ul>
  </div>`;
}

/** What an entry of the key says. */
export function wordsFor(subject: LegendSubject): string {
  switch (subject.kind) {
    case 'family':
      return panelMessages.key.family[subject.family];
    case 'kind':
      return panelMessages.key.kinds[subject.id];
    case 'step':
      return subject.label;
    case 'schools':
      return panelMessages.layers.names[subject.layer];
    default:
      return panelMessages.key[subject.kind];
  }
}
