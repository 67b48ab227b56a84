import { html, type TemplateResult } from 'lit';
import type { WeightId } from '../../core/coverage/weights';
import type { Family, FamilyId } from '../../core/footprints/families';
import { overlapMessages as words } from '../../messages/overlap';
import type { MatrixView } from '../../state/view';

export interface MatrixActions {
  readonly choose: (change: Partial<MatrixView>) => void;
  readonly weigh: (weight: WeightId) => void;
  readonly filter: (text: string) => void;
  readonly download: () => void;
}

const WEIGHTS = ['schools', 'pupils', 'area'] as const;
const SORTS = ['name', 'share', 'geography'] as const;
const DIRECTIONS = ['of-row', 'of-column'] as const;

/** What the matrix shows and in which order: ordinary fields, each with its label. */
export function renderControls(
  choice: MatrixView,
  weight: WeightId,
  filter: string,
  ids: readonly FamilyId[],
  families: ReadonlyMap<FamilyId, Family> | undefined,
  actions: MatrixActions,
): TemplateResult {
  const names = ids.map((id) => [id, families?.get(id)?.name ?? id] as const);
  const weights = WEIGHTS.map((id) => [id, words.weights[id]] as const);
  return html`<div class="controls">
    ${renderSelect(words.rows, names, choice.rows, (rows) => actions.choose({ rows }))}
    ${renderSelect(words.columns, names, choice.columns, (columns) => actions.choose({ columns }))}
    <button type="button" @click=${() => actions.choose({ rows: choice.columns, columns: choice.rows })}>
      ${words.swap}
    </button>
    ${renderSelect(words.weight, weights, weight as (typeof WEIGHTS)[number], actions.weigh)}
    ${renderSelect(
      words.direction,
      DIRECTIONS.map((id) => [id, words.directions[id]] as const),
      choice.direction,
      (direction) => actions.choose({ direction }),
    )}
    ${renderSelect(
      words.sort,
      SORTS.map((id) => [id, words.sorts[id]] as const),
      choice.sort,
      (sort) => actions.choose({ sort }),
    )}
    <label class="check"
      ><input
        type="checkbox"
        .checked=${choice.descending}
        @change=${(event: Event) => actions.choose({ descending: (event.target as HTMLInputElement).checked })}
      />${words.descending}</label
    >
    <label
      >${words.filter}<input
        type="search"
        .value=${filter}
        @input=${(event: Event) => actions.filter((event.target as HTMLInputElement).value)}
    /></label>
    <button type="button" @click=${actions.download}>${words.download}</button>
  </div>`;
}

function renderSelect<Id extends string>(
  label: string,
  options: readonly (readonly [id: Id, name: string])[],
  chosen: Id,
  choose: (id: Id) => void,
): TemplateResult {
  return html`<label
    >${label}<select
      @change=${(event: Event) => {
        const id = options[(event.target as HTMLSelectElement).selectedIndex]?.[0];
        if (id !== undefined) choose(id);
      }}
    >
      ${options.map(([id, name]) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`)}
    </select></label
  >`;
}
