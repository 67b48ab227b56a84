import { html, LitElement, nothing, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Provenance } from '../../exports/csv';
import { toElement } from '../../map/svg/svg-node';
import { chartMessages as words } from '../../messages/charts';
import { figure } from '../../messages/numbers';
import { controls, tokens } from '../tokens.styles';
import type { Chart } from './chart';
import { styles } from './hub-chart.styles';
import { saveChart } from './save-chart';

const NARROWEST = 260;
const WIDEST = 1_000;
/** Drawn anew only when the width has changed by more than this. */
const STEP = 20;
const FORMATS = ['svg', 'png', 'csv'] as const;

/** A chart with its summary in words, its table, and ways to take it away. Drawn for the width it has. */
export class HubChart extends LitElement {
  static override styles = [tokens, controls, styles];

  @property({ attribute: false }) chart?: Chart;
  /** Says where the figures are from when a file is made. */
  @property({ attribute: false }) provenance?: () => Provenance;

  @state() private width = 0;
  @state() private failed = false;
  @state() private isTableOpen = false;
  private readonly sizes =
    typeof ResizeObserver === 'undefined'
      ? undefined
      : new ResizeObserver(([entry]) => this.measured(entry?.contentRect.width ?? 0));
  private drawing: SVGElement | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.sizes?.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.sizes?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('chart') && !changed.has('width')) return;
    const { chart, width } = this;
    if (chart === undefined || width === 0) return;
    this.drawing = toElement(chart.draw(width));
    this.drawing.setAttribute('role', 'img');
    this.drawing.setAttribute('aria-label', `${chart.title}. ${chart.summary}`);
  }

  override render() {
    const { chart } = this;
    if (chart === undefined) return nothing;
    return html`<figure>
      <figcaption><h3>${chart.title}</h3></figcaption>
      <div class="drawing">${this.drawing}</div>
      <p class="small quiet">${chart.summary}</p>
      <div class="foot">
        ${this.provenance === undefined ? nothing : FORMATS.map((format) => this.renderButton(chart, format))}
        ${this.failed ? html`<span role="alert">${words.failed}</span>` : nothing}
        <details @toggle=${(event: Event) => (this.isTableOpen = (event.target as HTMLDetailsElement).open)}>
          <summary>${words.table}</summary>
          ${this.isTableOpen ? this.renderTable(chart) : nothing}
        </details>
      </div>
    </figure>`;
  }

  private renderButton(chart: Chart, format: (typeof FORMATS)[number]) {
    return html`<button
      type="button"
      aria-label=${words.take(words[format], chart.title)}
      @click=${() => this.save(chart, format)}
    >
      ${words[format]}
    </button>`;
  }

  private renderTable({ title, table }: Chart) {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${title}>
      <table>
        <caption class="visually-hidden">${title}</caption>
        <thead>
          <tr>
            ${table.header.map((text, i) => html`<th scope="col" class=${i === 0 ? '' : 'number'}>${text}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${table.rows.map(
            ([name, ...cells]) =>
              html`<tr>
                <th scope="row">${name}</th>
                ${cells.map((cell) => html`<td class=${typeof cell === 'string' ? '' : 'number'}>${cellText(cell)}</td>`)}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  private async save(chart: Chart, format: (typeof FORMATS)[number]): Promise<void> {
    if (this.provenance === undefined) return;
    this.failed = false;
    try {
      await saveChart(chart, format, this.provenance());
    } catch {
      this.failed = true;
    }
  }

  private measured(width: number): void {
    const fitting = Math.max(NARROWEST, Math.min(WIDEST, Math.floor(width)));
    if (width > 0 && Math.abs(fitting - this.width) > STEP) this.width = fitting;
  }
}

function cellText(cell: string | number | null): string {
  if (cell === null) return words.notKnown;
  return typeof cell === 'number' && !Number.isInteger(cell) ? figure(cell) : String(cell);
}

declare global {
  interface HTMLElementTagNameMap {
    'hub-chart': HubChart;
  }
}
