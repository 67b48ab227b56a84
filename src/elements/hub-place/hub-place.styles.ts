import { css } from 'lit';

export const styles = css`
  article {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.25rem;
  }
  header p {
    color: var(--_quiet);
  }
  h3 {
    padding-block-end: 0.2rem;
    border-block-end: 2px solid var(--_line);
    margin-block-end: 0.4rem;
  }
  .card {
    padding-block: 0.4rem 0.5rem;
    border-block-end: 1px solid var(--_line);
  }
  .card h4 {
    font-size: 0.875em;
    color: var(--_quiet);
    font-weight: 600;
  }
  .card ul {
    list-style: none;
    padding: 0;
  }
  .card.history {
    border-inline-start: 4px solid var(--_line);
    padding-inline-start: 0.6rem;
  }
  .share {
    font-variant-numeric: tabular-nums;
  }
  .lead {
    display: block;
  }
  .scroll {
    overflow-x: auto;
  }
  /* Links that stand in rows and lists are pressed, not read: 24 px high (WCAG 2.5.8). */
  th > a,
  td > a,
  li > a,
  dd > a,
  .lead a {
    display: inline-block;
    min-height: 24px;
  }
  /* Sources are addresses, and addresses are long. */
  section > ul > li > a {
    overflow-wrap: anywhere;
  }
  table {
    font-size: 0.9375em;
  }
  th.family {
    color: var(--_quiet);
    font-size: 0.9em;
    padding-block-start: 0.8em;
  }
  tbody th {
    font-weight: 400;
  }
  ul.inline {
    list-style: none;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.15rem 0.9rem;
  }
  section > ul:not(.inline) {
    padding-inline-start: 1.1rem;
  }
  dl.facts {
    display: grid;
    grid-template-columns: minmax(8rem, 40%) 1fr;
    gap: 0.25rem 0.75rem;
  }
  dl.facts dt {
    color: var(--_quiet);
  }
  dl.facts dd {
    font-variant-numeric: tabular-nums;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
    margin-block-start: 0.5rem;
  }
`;
