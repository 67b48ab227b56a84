import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }
  .columns {
    display: grid;
    gap: 1.5rem 2rem;
    grid-template-columns: minmax(0, 1fr);
    margin-block-start: 1rem;
  }
  @container (min-width: 60rem) {
    .columns {
      grid-template-columns: minmax(18rem, 22rem) minmax(0, 1fr);
    }
  }
  form,
  section {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1rem;
    align-content: start;
    min-width: 0;
  }
  fieldset {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4rem;
  }
  fieldset > legend {
    font-size: 1.125em;
    padding: 0 0 0.35rem;
  }
  .place {
    display: grid;
    gap: 0.5rem;
    margin-block: 0.75rem;
  }
  .place > * {
    margin: 0;
  }
  .place h2 {
    font-size: 1em;
  }
  .ways {
    display: grid;
    gap: 0.4rem;
    margin-block-start: 0.75rem;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_line);
  }
  .ways > p,
  .previews h3 + p {
    margin: 0;
  }
  .layers > legend,
  .forms > legend {
    font-size: 1em;
  }
  .tick {
    display: flex;
    gap: 0.5rem;
    align-items: baseline;
    font-weight: 400;
  }
  .tick input {
    flex: none;
    width: 1.05rem;
    height: 1.05rem;
    margin: 0;
    accent-color: var(--_accent);
    translate: 0 0.15rem;
  }
  .colour {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: center;
    min-height: 2.25rem;
  }
  input[type='color'] {
    width: 3rem;
    height: 2rem;
    padding: 2px;
    border: 1px solid var(--_strong-line);
    border-radius: var(--_radius);
    background: var(--_raised);
  }
  .previews {
    display: grid;
    gap: 1rem;
    min-width: 0;
  }
  /* A frame is as high as what is in it: it moves in a window, so that the code is never pages away. */
  .window {
    overflow: auto;
    max-height: 40rem;
    max-width: 100%;
    border: 1px solid var(--_line);
  }
  .window.phone {
    width: fit-content;
  }
  iframe {
    display: block;
    border: 0;
  }
  .wide iframe {
    width: 100%;
    min-width: 56rem;
  }
  .phone iframe {
    width: 360px;
  }
  textarea {
    width: 100%;
    resize: vertical;
  }
  .code {
    font: 0.875rem / 1.5 ui-monospace, monospace;
    overflow-wrap: anywhere;
  }
  .policy {
    padding-inline-start: 1.2rem;
    font-size: 0.9375em;
  }
  .told {
    min-height: 1.5em;
  }
`;
