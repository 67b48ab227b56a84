import { html, nothing } from 'lit';
import { builderMessages as words } from '../../messages/builder';
import type { EmbedCode } from '../../state/embed-code';
import { CODE_FORMS, type CodeForm, policyLines } from '../../state/embed-policy';
import { VERSION } from '../../version';
import { tick } from './builder-form';

export interface CodePart {
  readonly form: CodeForm;
  readonly autoHeight: boolean;
  readonly strict: boolean;
  readonly code: EmbedCode;
  readonly origin: string;
  /** What copying came to, once it was tried. */
  readonly told: string;
  readonly set: (change: { form?: CodeForm; autoHeight?: boolean; strict?: boolean }) => void;
  readonly copy: (text: string, field: string) => void;
}

/** The code in the chosen form, with what a page must allow for it. */
export function renderCode(part: CodePart) {
  const { form, autoHeight, strict, code, set, copy } = part;
  const isFrame = form === 'iframe' || form === 'wordpress';
  return html`<section>
    <h2>${words.code}</h2>
    <fieldset class="forms">
      <legend>${words.form}</legend>
      ${CODE_FORMS.map(
        (id) =>
          html`<label class="tick">
            <input type="radio" name="form" .checked=${form === id} @change=${() => set({ form: id })} />
            ${words.forms[id]}
          </label>`,
      )}
    </fieldset>
    ${isFrame ? tick('auto-height', words.autoHeight, autoHeight, (on) => set({ autoHeight: on })) : nothing}
    ${form === 'link' ? nothing : tick('strict', words.strict, strict, (on) => set({ strict: on }))}
    ${renderField('code', words.codeLabel[form], code.html)}
    <p><button type="button" class="primary" @click=${() => copy(code.html, 'code')}>${words.copy}</button></p>
    ${
      code.css === ''
        ? nothing
        : html`${renderField('css', words.css, code.css)}
            <p><button type="button" @click=${() => copy(code.css, 'css')}>${words.copyCss}</button></p>`
    }
    <p role="status" class="told">${part.told}</p>
    ${renderPolicy(part)}
    ${form === 'element' ? html`<p class="small quiet">${words.pinned(VERSION)} ${words.selfHosted}</p>` : nothing}
  </section>`;
}

function renderField(id: string, label: string, text: string) {
  return html`<label for=${id}>${label}</label>
    <textarea id=${id} class="code" readonly spellcheck="false" rows=${text.split('\n').length + 2} .value=${text}></textarea>`;
}

function renderPolicy({ form, origin, autoHeight }: CodePart) {
  const lines = policyLines(form, origin, autoHeight);
  if (lines.length === 0) return html`<p class="small quiet">${words.policyNone}</p>`;
  return html`<p class="small">${words.policy}</p>
    <ul class="policy">
      ${lines.map((line) => html`<li><code>${line}</code></li>`)}
    </ul>`;
}
