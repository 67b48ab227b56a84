import { html, nothing, type TemplateResult } from 'lit';
import type { England } from '../../core/england';
import type { LocalitySpec } from '../../core/localities/locality-spec';
import { drawMessages as words } from '../../messages/draw';
import { localityName } from '../locality-name';
import type { Draft } from './draft';
import type { How, Part } from './part';
import { roundedCircle } from './rounded';

interface SpecActs {
  readonly take: (part: Part, how: How) => void;
  readonly toOutline: () => void;
}

const LARGEST = 500;

/** What can be changed of a locality without its map: its name, and of a circle the radius. */
export function renderSpecForm(
  draft: Draft,
  localities: number,
  england: England | undefined,
  acts: SpecActs,
): TemplateResult | typeof nothing {
  const { spec, index } = draft;
  if (spec === undefined || index === undefined) return nothing;
  return html`<div class="spec">
    <label class="name">
      ${words.nameLabel}
      <input
        type="text"
        maxlength="120"
        aria-describedby="number"
        autocomplete="off"
        placeholder=${england === undefined ? '' : localityName(england, { ...spec, name: '' })}
        .value=${spec.name}
        @change=${(event: Event) => draft.rename((event.target as HTMLInputElement).value.trim())}
      />
    </label>
    <p id="number" class="small quiet">${words.numberOf(index, localities)}</p>
    ${
      spec.kind === 'circle'
        ? html`<label>
            ${words.radiusOf}
            <input
              type="number"
              min="0.1"
              max=${LARGEST}
              step="any"
              inputmode="decimal"
              .value=${String(spec.radius)}
              @change=${(event: Event) => {
                const circle = resized(spec, (event.target as HTMLInputElement).valueAsNumber);
                if (circle !== undefined) acts.take(circle, 'replace');
              }}
            />
          </label>`
        : nothing
    }
    ${
      spec.kind === 'shape'
        ? nothing
        : html`<div>
            <button type="button" aria-describedby="outline-note" @click=${acts.toOutline}>${words.toOutline}</button>
            <p id="outline-note" class="small quiet">${words.toOutlineNote}</p>
          </div>`
    }
  </div>`;
}

/** The circle with another radius, and a name that does not tell the old one; `undefined` for no radius. */
function resized(
  { lon, lat, name }: Extract<LocalitySpec, { kind: 'circle' }>,
  radius: number,
): Part | undefined {
  if (!(radius > 0 && radius <= LARGEST)) return undefined;
  const circle = roundedCircle(lon, lat, radius);
  return { kind: 'circle', ...circle, name: words.around.renamed(name, circle.radius) };
}
