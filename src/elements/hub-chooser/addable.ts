import { html, nothing, type TemplateResult } from 'lit';
import type { LocalitySpec } from '../../core/localities/locality-spec';
import { chooserMessages as words } from '../../messages/chooser';
import { formatLocalities, MOST_LOCALITIES } from '../../state/locality-text';
import type { Session } from '../../state/session';

/** A place that can be put into the comparison. */
export interface Addable {
  readonly spec: LocalitySpec;
  readonly name: string;
}

/** An official area or hub, without a name of its own: it goes by the atlas's name. */
export function addableArea(place: string, name: string): Addable {
  return { spec: { kind: 'areas', name: '', places: [place] }, name };
}

/** How many more places the comparison has room for. */
export function roomIn(session: Session): number {
  return Math.max(0, MOST_LOCALITIES - session.view.localities.length);
}

export function isIn(session: Session, spec: LocalitySpec): boolean {
  const text = formatLocalities([spec]);
  return session.view.localities.some((one) => formatLocalities([one]) === text);
}

/** Adds as many as there is room for, those that are in already left out. @returns how many were added. */
export function addTo(session: Session, specs: readonly LocalitySpec[]): number {
  const added = specs.filter((spec) => !isIn(session, spec)).slice(0, roomIn(session));
  if (added.length > 0) session.go({ localities: [...session.view.localities, ...added] }, 'user');
  return added.length;
}

/** A list of places, each with its button. */
export function renderAddables(session: Session, list: readonly Addable[]): TemplateResult {
  return html`<ul class="addables">
    ${list.map(({ spec, name }) => {
      const there = isIn(session, spec);
      return html`<li>
        <button
          type="button"
          class=${there ? 'primary' : ''}
          aria-label=${there ? words.isInNamed(name) : words.add(name)}
          aria-disabled=${there ? 'true' : nothing}
          ?disabled=${!there && roomIn(session) === 0}
          @click=${() => (there ? undefined : addTo(session, [spec]))}
        >
          ${there ? words.isIn : words.addShort}
        </button>
        <span>${name}</span>
      </li>`;
    })}
  </ul>`;
}
