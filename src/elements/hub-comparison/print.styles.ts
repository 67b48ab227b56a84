import { css, unsafeCSS } from 'lit';
import { PALETTES } from '../../map/palette';

const { print } = PALETTES;

/** On paper: no controls, all of the table, light colours, and the briefing on one page of A4. */
export const styles = css`
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
      width: auto;
    }
    table.figures thead th,
    table.figures tbody th[scope='row'],
    table.figures thead th.corner {
      position: static;
      width: auto;
    }
    .in-figures,
    hub-chart {
      content-visibility: visible;
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
