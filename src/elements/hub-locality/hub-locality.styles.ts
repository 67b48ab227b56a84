import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: 0.6rem;
  }
  .sentence,
  .figures {
    display: grid;
    gap: 0.5rem;
    align-content: start;
    min-width: 0;
  }
  .sentence {
    grid-area: var(--_sentence-area, auto);
  }
  .figures {
    grid-area: var(--_figures-area, auto);
  }
  .tables {
    columns: 22rem;
    column-gap: 2rem;
  }
  p {
    text-wrap: pretty;
  }
  p.first {
    font-size: 1.125em;
    line-height: 1.4;
  }
  .work {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5rem 1rem;
  }
  .work label {
    display: grid;
    flex: 1 1 12rem;
    font-weight: 400;
  }
  progress {
    width: 100%;
    accent-color: var(--_accent);
  }
  table {
    font-size: 0.9375em;
    margin-block-end: 1rem;
    break-inside: avoid;
  }
  caption {
    color: var(--_quiet);
  }
  th[scope='row'] {
    font-weight: 400;
  }
  th[scope='row'] {
    width: 45%;
  }
  td {
    overflow-wrap: anywhere;
  }
  .date {
    display: block;
  }
`;
