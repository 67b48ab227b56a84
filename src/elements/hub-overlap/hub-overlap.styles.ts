import { css } from 'lit';

export const styles = css`
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6rem 1rem;
    align-items: end;
    margin-block: 0.75rem;
  }
  .controls label {
    display: grid;
    /* As narrow as the page: a list is otherwise as wide as its longest line. */
    grid-template-columns: minmax(0, auto);
    max-width: 100%;
    gap: 0.15rem;
    font-size: 0.9375em;
  }
  .controls label.check {
    display: flex;
    align-items: center;
    gap: 0.35rem;
    min-height: 2.25em;
    font-weight: 400;
  }
  .frame {
    max-height: min(75vh, 48rem);
    overflow: auto;
    border: 1px solid var(--_line);
    background: var(--_raised);
    overscroll-behavior: contain;
    /* A cell that the arrows reach is not left under the headings that stay in sight (WCAG 2.4.11). */
    scroll-padding: 14rem 0 0 15.5rem;
  }
  table {
    width: auto;
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.875em;
  }
  caption {
    position: sticky;
    inset-inline-start: 0;
    padding: 0.4rem 0.6rem;
    width: max-content;
    max-width: 90vw;
  }
  th,
  td {
    border-block-end: 1px solid var(--_line);
    border-inline-end: 1px solid var(--_line);
    /* With a line of 21 pixels and an edge of one, rows of whole pixels: else headings that stay cover some edges. */
    padding: 0.1875rem 0.4rem;
    white-space: nowrap;
    vertical-align: middle;
  }
  thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    background: var(--_paper);
    vertical-align: bottom;
  }
  thead th.column span {
    display: block;
    writing-mode: vertical-rl;
    transform: rotate(180deg);
    max-height: 12rem;
    /* A name too long for the height, or for a reader's wider spacing, goes on in a second line (WCAG 1.4.12). */
    white-space: normal;
    overflow-wrap: break-word;
    line-height: 1.25;
    font-weight: 400;
  }
  tbody th,
  thead th.corner {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    background: var(--_paper);
    font-weight: 400;
    max-width: 15rem;
    white-space: normal;
    overflow-wrap: break-word;
    line-height: 1.25;
  }
  thead th.corner {
    z-index: 3;
    font-weight: 600;
  }
  td {
    text-align: end;
    min-width: 3.4em;
    cursor: pointer;
  }
  td.step1 {
    background: light-dark(#eef4f6, #1a2a31);
  }
  td.step2 {
    background: light-dark(#d6e7ed, #20404c);
  }
  td.step3 {
    background: light-dark(#b5d3de, #285566);
  }
  td.step4 {
    background: light-dark(#8fbccc, #316b80);
  }
  td.step5 {
    background: light-dark(#14566e, #8fd0e6);
    color: light-dark(#ffffff, #10202a);
  }
  td.unstated {
    font-style: italic;
  }
  td[aria-selected] {
    box-shadow: inset 0 0 0 2px var(--_ink);
  }
  td:focus-visible {
    outline-offset: -3px;
  }
  .reading {
    margin-block: 0.75rem;
    min-height: 4.5em;
  }
  @media (max-width: 30rem) {
    .frame {
      scroll-padding-inline-start: 8rem;
    }
    tbody th,
    thead th.corner {
      max-width: 7.5rem;
    }
  }
  /* At 400 % zoom a desk’s screen is as low as this: headings that stay would leave no room for a row. */
  @media (max-height: 30rem) {
    .frame {
      max-height: none;
    }
  }
  @media print {
    .controls {
      display: none;
    }
    .frame {
      max-height: none;
      overflow: visible;
    }
  }
`;
