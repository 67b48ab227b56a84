import { css, html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { MOST_BYTES, type ShapeProblem } from '../../core/clipping/shape-problem';
import type { ShapeBench } from '../../data/shape-bench';
import { drawMessages } from '../../messages/draw';
import { problemSentence, shapeMessages } from '../../messages/shapes';
import { AtlasElement } from '../atlas-element';
import { DrawPartEvent } from './part';

const words = drawMessages.upload;

/** A file with a shape, chosen or dropped. It is read here and goes nowhere. */
export class HubDrawUpload extends AtlasElement {
  static override styles = [
    ...[AtlasElement.styles].flat(),
    css`
      .drop {
        display: grid;
        gap: 0.5rem;
        padding: 0.75rem;
        border: 2px dashed var(--_strong-line);
        border-radius: var(--_radius);
      }
      .drop.over {
        border-style: solid;
        border-color: var(--_accent);
        background: var(--_accent-soft);
      }
      label {
        display: grid;
        gap: 0.25rem;
      }
      input {
        max-width: 100%;
        font-weight: 400;
      }
    `,
  ];

  /** Where the file is read. */
  @property({ attribute: false }) bench?: ShapeBench;
  @state() private isOver = false;
  @state() private said = '';
  @state() private fault: ShapeProblem | undefined;
  private file: File | undefined;
  private turn = 0;

  override render() {
    return html`<div
      class="drop ${this.isOver ? 'over' : ''}"
      @dragover=${this.onDragOver}
      @dragleave=${() => (this.isOver = false)}
      @drop=${this.onDrop}
    >
      <p class="small quiet">${words.intro}</p>
      <label>
        ${words.choose}
        <input
          type="file"
          accept=".geojson,.json,application/geo+json,application/json"
          @change=${(event: Event) => this.onChoice(event.target as HTMLInputElement)}
        />
      </label>
      <div role="status">
        ${this.said === '' ? nothing : html`<p class="small">${this.said}</p>`}
        ${this.fault === undefined ? nothing : this.renderProblem(this.fault)}
      </div>
    </div>`;
  }

  private renderProblem(problem: ShapeProblem) {
    return html`<div class="notice warn">
      <p>${problemSentence(problem)}</p>
      ${
        problem.code === 'national-grid'
          ? html`<button type="button" @click=${() => this.file && this.read(this.file, true)}>
              ${shapeMessages.convertNationalGrid}
            </button>`
          : nothing
      }
    </div>`;
  }

  private onDragOver(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.isOver = true;
  }

  private onDrop(event: DragEvent): void {
    event.preventDefault();
    this.isOver = false;
    const [file, ...others] = event.dataTransfer?.files ?? [];
    if (file !== undefined) void this.read(file, false, others.length > 0);
  }

  /** Emptied at once, so that the same file, mended, can be chosen again. */
  private onChoice(input: HTMLInputElement): void {
    const [file] = input.files ?? [];
    if (file !== undefined) void this.read(file, false);
    input.value = '';
  }

  private async read(file: File, convertNationalGrid: boolean, hasOthers = false): Promise<void> {
    this.turn += 1;
    const { turn } = this;
    this.file = file;
    this.fault = undefined;
    this.said = words.reading(file.name);
    if (file.size > MOST_BYTES) {
      // Not even brought into memory.
      this.said = file.name;
      this.fault = { code: 'too-large', bytes: file.size, limit: MOST_BYTES };
      return;
    }
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (turn !== this.turn) return;
    if (bytes === undefined) {
      this.said = words.unreadable(file.name);
      return;
    }
    const upload = await this.bench
      ?.ask({ kind: 'read', bytes: new Uint8Array(bytes), convertNationalGrid })
      .catch(() => undefined);
    if (turn !== this.turn) return;
    if (upload === undefined) {
      this.said = words.notReadHere(file.name);
      return;
    }
    this.said = [file.name, ...(hasOthers ? [words.another] : [])].join('. ');
    if ('problem' in upload) {
      this.fault = upload.problem;
      return;
    }
    this.said = [words.used(file.name), ...(hasOthers ? [words.another] : [])].join(' ');
    const name = upload.name ?? file.name.replace(/\.(geo)?json$/i, '');
    this.dispatchEvent(new DrawPartEvent({ kind: 'shape', geometry: upload.ok, notes: upload.notes, name }));
  }
}
