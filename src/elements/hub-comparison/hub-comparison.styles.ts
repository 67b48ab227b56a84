import { css, unsafeCSS } from 'lit';
import { PALETTES } from '../../map/palette';
import { pictureStyles } from '../../map/svg/picture-styles';

const { light, dark, print } = PALETTES;

export const styles = css`
  ${unsafeCSS(pictureStyles('.svg-map'))}
  :host {
    display: grid;
    gap: 1.5rem;
    max-width: 100rem;
    --_series-1: light-dark(#14566e, #7cc8e2);
    --_series-2: light-dark(#b3460e, #f5a574);
    --_series-3: light-dark(#6a3d9a, #c5a8ee);
    --_series-4: light-dark(#3d6b1f, #a3d07f);
    --_series-5: light-dark(#a3195b, #f49ac4);
    --_series-6: light-dark(#7a5c00, #dcc063);
    container-type: inline-size;
  }
  section {
    display: grid;
    align-content: start;
    gap: 0.75rem;
    min-width: 0;
  }
  h3 {
    padding-block-end: 0.2rem;
    border-block-end: 2px solid var(--_line);
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1rem;
    align-items: end;
  }
  .controls label {
    display: grid;
    gap: 0.15rem;
  }
  fieldset.controls legend {
    float: inline-start;
    margin-inline-end: 1rem;
  }
  label.check {
    display: flex;
    align-items: center;
    gap: 0.35rem;
    font-weight: 400;
  }
  .choosing {
    display: grid;
    gap: 1.5rem 2.5rem;
  }
  .number {
    display: inline-grid;
    place-content: center;
    min-width: 1.5em;
    height: 1.5em;
    padding-inline: 0.25em;
    border-radius: 1em;
    background: var(--_ink);
    color: var(--_paper);
    font-size: 0.875em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    forced-color-adjust: none;
  }
  .series-1 {
    background: var(--_series-1);
  }
  .series-2 {
    background: var(--_series-2);
  }
  .series-3 {
    background: var(--_series-3);
  }
  .series-4 {
    background: var(--_series-4);
  }
  .series-5 {
    background: var(--_series-5);
  }
  .series-6 {
    background: var(--_series-6);
  }

  .chosen {
    list-style: none;
    padding: 0;
    margin: 0;
  }
  .chosen > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 0.6rem;
    align-items: center;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_line);
  }
  .chosen > li.dragged {
    opacity: 0.5;
  }
  .chosen > li.target.before {
    box-shadow: 0 -3px 0 var(--_accent);
  }
  .chosen > li.target.after {
    box-shadow: 0 3px 0 var(--_accent);
  }
  .handle {
    padding: 0.4rem;
    color: var(--_quiet);
    cursor: grab;
    touch-action: none;
    user-select: none;
  }
  .about {
    flex: 1 1 12rem;
    display: grid;
    gap: 0.15rem;
    min-width: 0;
  }
  .about input[type='text'] {
    width: 100%;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 0.6rem;
    align-items: center;
  }
  form.radius {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 0.75rem;
    align-items: end;
  }
  form.radius input {
    width: 6rem;
  }

  .map-grid {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    gap: 1.25rem 1rem;
  }
  .map-grid figure {
    max-width: 22rem;
    min-width: 0;
    display: grid;
    gap: 0.35rem;
    align-content: start;
  }
  figcaption {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .map-place {
    aspect-ratio: 1;
    max-width: 22rem;
    background: var(--_raised);
    border: 1px solid var(--_line);
  }
  .svg-map.small {
    display: block;
    width: 100%;
    height: auto;
  }
  .svg-map.small .sea {
    fill: ${unsafeCSS(`light-dark(${light.sea}, ${dark.sea})`)};
  }
  .svg-map.small .locality {
    fill-opacity: 0.08;
    cursor: default;
  }
  .svg-map.patterns {
    position: absolute;
    width: 0;
    height: 0;
  }
  .key ul {
    list-style: none;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 1.25rem;
    font-size: 0.875em;
  }
  .key li {
    display: flex;
    gap: 0.4rem;
    align-items: center;
  }
  .svg-map.swatch {
    flex: none;
    width: 30px;
    height: 18px;
  }

  .frame {
    overflow: auto;
    max-height: min(85vh, 60rem);
    border: 1px solid var(--_line);
    background: var(--_raised);
  }
  table.figures {
    border-collapse: separate;
    border-spacing: 0;
    font-size: 0.9375em;
  }
  table.figures th,
  table.figures td {
    padding: 0.4rem 0.6rem;
    min-width: 9.5rem;
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
    min-width: 13rem;
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
  .charts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 30rem), 1fr));
    gap: 2rem 2.5rem;
  }
  .on-paper {
    display: none;
  }
  .briefing {
    display: grid;
    gap: 0.9rem;
    max-width: 46rem;
  }
  .brief-top {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr));
    gap: 1rem;
  }
  .brief-top > div {
    display: grid;
    gap: 0.4rem;
    align-content: start;
  }
  table.told th {
    font-weight: 400;
    width: 45%;
  }
  table.told tr.group th {
    font-weight: 600;
    color: var(--_quiet);
    padding-block-start: 0.7em;
  }

  @container (min-width: 64rem) {
    .choosing {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
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
  @media print {
    .no-print,
    .take,
    hub-how,
    .controls {
      display: none;
    }
    .on-paper {
      display: block;
    }
    :host {
      gap: 0.8rem;
      font-size: 9pt;
      color-scheme: light;
    }
    .frame {
      overflow: visible;
      max-height: none;
      border: 0;
    }
    table.figures {
      font-size: 7.5pt;
    }
    table.figures th,
    table.figures td {
      padding: 1.5pt 3pt;
      min-width: 0;
    }
    table.figures thead th,
    table.figures tbody th[scope='row'],
    table.figures thead th.corner {
      position: static;
      width: auto;
    }
    tr,
    figure {
      break-inside: avoid;
    }
    .map-grid {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .charts {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 1rem;
    }
    .svg-map.small .sea {
      fill: ${unsafeCSS(print.sea)};
    }
    .svg-map,
    .number {
      print-color-adjust: exact;
    }
    table.figures {
      table-layout: fixed;
    }
    table.figures thead th.corner {
      width: 19%;
    }
    .briefing {
      max-width: none;
      gap: 1.5mm;
      font-size: 8.5pt;
      line-height: 1.3;
    }
    .briefing ul {
      margin: 0;
    }
    .brief-top {
      grid-template-columns: 52mm 1fr;
    }
    table.told th,
    table.told td {
      padding-block: 0.8pt;
    }
    table.told tr.group th {
      padding-block-start: 3pt;
    }
    table.told th .small {
      display: inline;
    }
    footer p {
      font-size: 6.5pt;
      line-height: 1.25;
    }
  }
`;
