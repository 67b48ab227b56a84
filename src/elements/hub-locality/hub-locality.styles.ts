import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: 0.6rem;
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
    margin-block-start: 0.4rem;
  }
  th.family {
    color: var(--_quiet);
    font-size: 0.9em;
    padding-block-start: 0.8em;
  }
  th[scope='row'] {
    font-weight: 400;
  }
  td {
    overflow-wrap: anywhere;
  }
  .date {
    display: block;
  }
`;
