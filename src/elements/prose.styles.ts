import { css } from 'lit';

/** Pages that are read: one column of comfortable length, tables as wide as they need. */
export const prose = css`
  article {
    max-width: 46rem;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9rem;
  }
  article > h2 {
    margin-block-start: 1.1rem;
  }
  article > h3 {
    margin-block-start: 0.5rem;
  }
  article ul,
  article ol {
    padding-inline-start: 1.2rem;
  }
  article li + li {
    margin-block-start: 0.35rem;
  }
  /* A link that stands alone is pressed, not read: 24 px high (WCAG 2.5.8). */
  .go a {
    display: inline-block;
    min-height: 24px;
  }
  .scroll {
    overflow-x: auto;
  }
  .outputs {
    list-style: none;
    padding: 0;
  }
  .outputs > li {
    border-block-start: 1px solid var(--_line);
    padding-block: 0.6rem;
  }
  .outputs time {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
`;
