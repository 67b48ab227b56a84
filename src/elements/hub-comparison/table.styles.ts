import { css } from 'lit';

/** The figures: a table that scrolls in its own frame, and on narrow pages a list of figures. */
export const styles = css`
  .frame {
    overflow: auto;
    max-height: min(85vh, 60rem);
    border: 1px solid var(--_line);
    background: var(--_raised);
  }
  table.figures {
    border-collapse: separate;
    border-spacing: 0;
    /* Columns of one width, which need not be found anew from all their words whenever a figure comes. */
    table-layout: fixed;
    font-size: 0.9375em;
  }
  table.figures th,
  table.figures td {
    padding: 0.4rem 0.6rem;
    width: 9.5rem;
    overflow-wrap: break-word;
  }
  table.figures thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    background: var(--_paper);
    vertical-align: bottom;
    border-block-end: 2px solid var(--_strong-line);
    overflow-wrap: anywhere;
  }
  table.figures tbody th[scope='row'],
  table.figures thead th.corner {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    width: 13rem;
    background: var(--_paper);
    font-weight: 400;
  }
  table.figures thead th.corner {
    z-index: 3;
  }
  table.figures tr.group th {
    padding-block-start: 0.9rem;
    font-weight: 600;
    color: var(--_quiet);
    background: var(--_raised);
  }
  tr.group th span {
    position: sticky;
    inset-inline-start: 0.6rem;
  }
  td.region,
  td.england,
  th.region,
  th.england {
    background: color-mix(in srgb, var(--_line) 28%, transparent);
  }
  th.region,
  th.england {
    font-weight: 400;
  }
  .figure {
    font-weight: 600;
  }
  .line {
    display: block;
  }
  th .small {
    display: block;
  }
  /* Too narrow for columns: each figure is a block, each place a line of it that says whose it is. */
  @container (max-width: 40rem) {
    .frame {
      max-height: none;
      border: 0;
      background: none;
    }
    table.figures,
    table.figures tbody,
    table.figures tr,
    table.figures th,
    table.figures td {
      display: block;
      width: auto;
      min-width: 0;
    }
    table.figures thead {
      display: none;
    }
    table.figures tbody th[scope='row'] {
      position: static;
      width: auto;
      padding-block-start: 0.75rem;
      border: 0;
      font-weight: 600;
    }
    table.figures td {
      display: grid;
      grid-template-columns: minmax(5.5rem, 34%) 1fr;
      column-gap: 0.75rem;
    }
    table.figures td > * {
      grid-column: 2;
      justify-self: start;
    }
    table.figures td::before {
      content: attr(data-name);
      grid-row: 1 / span 9;
      font-size: 0.875em;
      color: var(--_quiet);
      overflow-wrap: anywhere;
    }
  }
`;
