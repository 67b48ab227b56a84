import { css } from 'lit';

/**
 * Colour, type and space of every element, as custom properties a host page may set. `light-dark()` follows the
 * page's `color-scheme`, so an embed is dark only where its page is.
 */
export const tokens = css`
  :host {
    --_paper: var(--hub-atlas-paper, light-dark(#fbfaf7, #16191d));
    --_raised: var(--hub-atlas-raised, light-dark(#ffffff, #1e2329));
    --_ink: var(--hub-atlas-ink, light-dark(#1c2126, #eceae4));
    --_quiet: var(--hub-atlas-quiet, light-dark(#535c65, #aab2ba));
    --_line: var(--hub-atlas-line, light-dark(#d9d5cb, #39414a));
    --_strong-line: var(--hub-atlas-strong-line, light-dark(#767d84, #87909a));
    --_accent: var(--hub-atlas-accent, light-dark(#14566e, #8fd0e6));
    --_accent-soft: var(--hub-atlas-accent-soft, light-dark(#e3eff3, #1d3540));
    --_on-accent: var(--hub-atlas-on-accent, light-dark(#ffffff, #10202a));
    --_warn: var(--hub-atlas-warn, light-dark(#8a3b12, #f0b48c));
    --_warn-soft: var(--hub-atlas-warn-soft, light-dark(#fdf1e7, #3a2618));
    --_focus: var(--hub-atlas-focus, #ffdd00);
    --_focus-ink: #0b0c0c;
    --_font: var(--hub-atlas-font, 'Source Sans 3 Variable', 'Source Sans 3', system-ui, sans-serif);
    --_size: var(--hub-atlas-size, 1rem);
    --_space: var(--hub-atlas-space, 0.5rem);
    --_radius: var(--hub-atlas-radius, 4px);
    display: block;
    color: var(--_ink);
    font: 400 var(--_size) / 1.5 var(--_font);
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([theme='auto']) {
    color-scheme: light dark;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  table,
  figure {
    margin: 0;
  }
  h2,
  h3,
  h4 {
    line-height: 1.25;
    font-weight: 600;
    text-wrap: balance;
  }
  h2 {
    font-size: 1.375em;
  }
  h3 {
    font-size: 1.125em;
  }
  h4 {
    font-size: 1em;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
    text-decoration-thickness: from-font;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 0;
    box-shadow: inset 0 0 0 2px var(--_focus-ink);
  }
  /* A heading that the focus is sent to does nothing when pressed. */
  h2:focus {
    outline: none;
    box-shadow: none;
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;

/** Buttons, fields, chips and tables, so that they are the same wherever they stand. */
export const controls = css`
  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
    max-width: 100%;
  }
  button {
    min-height: 2.25em;
    padding: 0.3em 0.8em;
    border: 1px solid var(--_strong-line);
    border-radius: var(--_radius);
    background: var(--_raised);
    cursor: pointer;
  }
  button:hover:not(:disabled, [aria-pressed='true'], .primary) {
    background: var(--_accent-soft);
  }
  button:disabled {
    color: var(--_quiet);
    border-color: var(--_line);
    cursor: not-allowed;
  }
  button[aria-pressed='true'],
  button.primary {
    background: var(--_accent);
    border-color: var(--_accent);
    color: var(--_on-accent);
  }
  button.plain {
    min-height: max(1.5em, 24px);
    padding: 0 0.15em;
    border: 0;
    background: none;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  input[type='text'],
  input[type='search'],
  input[type='number'],
  select,
  textarea {
    min-height: 2.25em;
    padding: 0.3em 0.5em;
    border: 1px solid var(--_strong-line);
    border-radius: var(--_radius);
    background: var(--_raised);
    /* Not its label’s weight, where it stands in one. */
    font-weight: 400;
  }
  input[type='checkbox'],
  input[type='radio'] {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    accent-color: var(--_accent);
  }
  label,
  legend {
    font-weight: 600;
  }
  summary {
    min-height: 24px;
  }
  fieldset {
    border: 0;
    margin: 0;
    padding: 0;
    min-width: 0;
  }
  table {
    border-collapse: collapse;
    width: 100%;
    font-variant-numeric: tabular-nums;
  }
  caption {
    text-align: start;
    font-weight: 600;
    padding-block-end: 0.3em;
  }
  th,
  td {
    padding: 0.35em 0.6em 0.35em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  td.number,
  th.number {
    text-align: end;
  }
  .quiet {
    color: var(--_quiet);
  }
  .small {
    font-size: 0.875em;
  }
  .notice {
    border-inline-start: 4px solid var(--_accent);
    background: var(--_accent-soft);
    padding: 0.6em 0.8em;
  }
  .notice.warn {
    border-color: var(--_warn);
    background: var(--_warn-soft);
  }
  .basis {
    display: inline-block;
    border: 1px solid currentColor;
    border-radius: 1em;
    padding: 0 0.55em;
    font-size: 0.8125em;
    line-height: 1.5;
    color: var(--_quiet);
    white-space: nowrap;
  }
  .basis.inferred {
    border-style: dashed;
  }
  @media (forced-colors: active) {
    /* What is told by the ground alone is lost where the reader’s own colours replace it. */
    button[aria-pressed='true'],
    button.primary {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
