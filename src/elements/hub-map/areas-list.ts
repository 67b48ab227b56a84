import { html } from 'lit';
import type { FeatureInView } from '../../map/in-view';
import { panelMessages } from '../../messages/map-panels';

export interface AreasListOptions {
  readonly areas: readonly FeatureInView[];
  readonly active: number;
  readonly picked: string | undefined;
  /** False when no layer of areas is on at all. */
  readonly anyLayer: boolean;
  readonly onActive: (index: number) => void;
  readonly onPick: (place: string) => void;
}

/** The areas in view as a list box with one focus stop; the option the keys are on is outlined on the map. */
export function renderAreasList(options: AreasListOptions) {
  const { areas, active, picked } = options;
  if (areas.length === 0) {
    return html`<p class="quiet">${options.anyLayer ? panelMessages.list.none : panelMessages.list.noneOn}</p>`;
  }
  return html`<ul
    class="areas"
    role="listbox"
    tabindex="0"
    aria-label=${panelMessages.list.label(areas.length)}
    aria-activedescendant=${active >= 0 ? `area-${active}` : ''}
    @keydown=${(event: KeyboardEvent) => onKey(event, options)}
    @focus=${() => options.onActive(Math.max(0, active))}
    @blur=${() => options.onActive(-1)}
  >
    ${areas.map(
      ({ feature }, i) => html`<li
        id="area-${i}"
        role="option"
        aria-selected=${feature.place === picked}
        class=${i === active ? 'active' : ''}
        @click=${() => options.onPick(feature.place)}
        @pointerenter=${() => options.onActive(i)}
      >
        ${feature.name}
      </li>`,
    )}
  </ul>`;
}

function onKey(event: KeyboardEvent, { areas, active, onActive, onPick }: AreasListOptions): void {
  const last = areas.length - 1;
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: Math.min(last, active + 1),
    ArrowUp: Math.max(0, active - 1),
    PageDown: Math.min(last, active + 8),
    PageUp: Math.max(0, active - 8),
    Home: 0,
    End: last,
  };
  const to = moves[event.key];
  const place = areas[active]?.feature.place;
  if (to !== undefined) onActive(to);
  else if ((event.key === 'Enter' || event.key === ' ') && place !== undefined) onPick(place);
  else return;
  event.preventDefault();
}
