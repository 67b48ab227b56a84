import { html, type TemplateResult } from 'lit';
import { drawMessages as words } from '../../messages/draw';
import { drawMapMessages as mapWords } from '../../messages/draw-map';
import { DRAW_LAYERS, DRAW_TOOLS, type DrawLayer, type DrawTool } from './draw-tool';
import type { How } from './part';

/** What is in hand: the tool, what becomes of what it makes, what lies beneath it. */
export interface ToolChoice {
  readonly tool: DrawTool;
  readonly layer: DrawLayer;
  readonly snapping: boolean;
}

const HOWS: readonly How[] = ['add', 'take-away', 'replace'];

export function renderTools(
  { tool, layer, snapping }: ToolChoice,
  choose: (choice: Partial<ToolChoice>) => void,
): TemplateResult {
  return html`<div class="toolbox" role="group" aria-label=${mapWords.toolsTitle}>
      ${DRAW_TOOLS.map(
        (one) =>
          html`<button type="button" aria-pressed=${one === tool} @click=${() => choose({ tool: one })}>
            ${mapWords.tools[one]}
          </button>`,
      )}
    </div>
    <p class="small quiet hint">${mapWords.hints[tool]}</p>
    <div class="options">
      <label>
        ${mapWords.layer}
        <select
          @change=${(event: Event) => choose({ layer: (event.target as HTMLSelectElement).value as DrawLayer })}
        >
          ${DRAW_LAYERS.map(
            (one) => html`<option value=${one} ?selected=${one === layer}>${mapWords.layers[one]}</option>`,
          )}
        </select>
      </label>
      <label class="check">
        <input
          type="checkbox"
          .checked=${snapping}
          @change=${(event: Event) => choose({ snapping: (event.target as HTMLInputElement).checked })}
        />
        ${mapWords.snap}
      </label>
    </div>`;
}

export function renderSwitch(how: How, choose: (how: How) => void): TemplateResult {
  return html`<fieldset class="how">
    <legend>${words.howTitle}</legend>
    ${HOWS.map(
      (one) =>
        html`<label>
          <input type="radio" name="how" value=${one} .checked=${one === how} @change=${() => choose(one)} />
          ${words.how[one]}
        </label>`,
    )}
  </fieldset>`;
}
