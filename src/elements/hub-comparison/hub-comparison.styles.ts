import { css } from 'lit';
import { styles as choosing } from './choosing.styles';
import { styles as maps } from './maps.styles';
import { styles as printed } from './print.styles';
import { styles as table } from './table.styles';

const frame = css`
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
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    gap: 0.75rem;
    min-width: 0;
  }
  h2 {
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
  /* What is not in view need not be laid out to begin with. */
  .in-figures {
    content-visibility: auto;
    contain-intrinsic-size: auto 70rem;
  }
  hub-chart {
    min-width: 0;
    content-visibility: auto;
    contain-intrinsic-size: auto 26rem;
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
    grid-template-columns: minmax(0, 1fr);
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
    grid-template-columns: minmax(0, 1fr);
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
`;

/** Later rules win: what is for paper comes last. */
export const styles = [frame, choosing, maps, table, printed];
