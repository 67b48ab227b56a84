import { css } from 'lit';

export const styles = css`
  details {
    border-block-end: 1px solid var(--_line);
  }
  summary {
    padding-block: 0.5rem;
    font-weight: 600;
    cursor: pointer;
  }
  .way {
    display: grid;
    gap: 0.5rem;
    padding-block-end: 0.9rem;
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem 1rem;
    align-items: end;
  }
  .fields label {
    display: grid;
    gap: 0.15rem;
    min-width: 0;
  }
  .fields label.wide {
    flex: 1 1 20rem;
  }
  .fields select,
  .fields textarea {
    max-width: 100%;
    width: 100%;
  }
  input.radius {
    max-width: 8rem;
  }
  .addables {
    list-style: none;
    padding: 0;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr));
    gap: 0.3rem 1rem;
  }
  .addables li {
    display: flex;
    gap: 0.5rem;
    align-items: center;
  }
  .addables button {
    flex: none;
    min-width: 4.2rem;
  }
  .long {
    max-height: 20rem;
    overflow: auto;
  }
  ul:not(.addables) {
    padding-inline-start: 1.2rem;
  }
  .told:empty {
    display: none;
  }
`;
