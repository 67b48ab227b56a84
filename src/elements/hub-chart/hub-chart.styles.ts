import { css, unsafeCSS } from 'lit';
import { PALETTES } from '../../map/palette';

/** The hues of the map, in light and in dark. */
const hues = PALETTES.light.softHues
  .map((hue, i) => `--_chart-hue-${i}: light-dark(${hue}, ${PALETTES.dark.softHues[i]});`)
  .join(' ');

export const styles = css`
  :host {
    --_chart-ink: var(--_ink);
    --_chart-quiet: var(--_quiet);
    --_chart-line: var(--_line);
    --_chart-paper: var(--_paper);
    --_chart-band: light-dark(#eeebe3, #22282f);
    --_chart-among: light-dark(#7d858c, #87909a);
    --_chart-beside: var(--_quiet);
    --_chart-series-1: light-dark(#14566e, #7cc8e2);
    --_chart-series-2: light-dark(#b3460e, #f5a574);
    --_chart-series-3: light-dark(#6a3d9a, #c5a8ee);
    --_chart-series-4: light-dark(#3d6b1f, #a3d07f);
    --_chart-series-5: light-dark(#a3195b, #f49ac4);
    --_chart-series-6: light-dark(#7a5c00, #dcc063);
    --_chart-part-1: light-dark(#7fb0c4, #2f6175);
    --_chart-part-2: light-dark(#d9c08f, #6b5426);
    --_chart-part-3: light-dark(#b9a7d6, #56467a);
    --_chart-part-4: light-dark(#a9c78f, #44622d);
    --_chart-part-5: light-dark(#e0a9b8, #7a3f51);
    --_chart-part-6: light-dark(#c9c3a4, #57533c);
    ${unsafeCSS(hues)}
    --_chart-rest: light-dark(#e4e1d8, #343b43);
    --_chart-on-part: var(--_ink);
    --_chart-on-dark: #ffffff;
    container-type: inline-size;
  }
  figure {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.35rem;
    break-inside: avoid;
  }
  h3 {
    font-size: 1em;
  }
  .drawing {
    min-width: 0;
    overflow: hidden;
  }
  svg.chart {
    display: block;
    max-width: 100%;
    height: auto;
    font-family: var(--_font);
    font-variant-numeric: tabular-nums;
  }
  .scroll {
    overflow-x: auto;
  }
  details summary {
    min-height: 1.75em;
    cursor: pointer;
    color: var(--_accent);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: baseline;
    font-size: 0.875em;
  }
  .foot button {
    min-height: 1.75em;
    padding: 0 0.5em;
  }
  details[open] {
    flex-basis: 100%;
  }
  @media (forced-colors: active) {
    :host {
      --_chart-ink: CanvasText;
      --_chart-quiet: CanvasText;
      --_chart-line: GrayText;
      --_chart-paper: Canvas;
      --_chart-band: Canvas;
      --_chart-among: GrayText;
      --_chart-beside: CanvasText;
      --_chart-series-1: CanvasText;
      --_chart-series-2: CanvasText;
      --_chart-series-3: CanvasText;
      --_chart-series-4: CanvasText;
      --_chart-series-5: CanvasText;
      --_chart-series-6: CanvasText;
      --_chart-on-part: CanvasText;
      --_chart-on-step: CanvasText;
      --_chart-on-dark: CanvasText;
    }
    svg.chart {
      forced-color-adjust: none;
    }
    svg.chart rect {
      fill: Canvas;
      stroke: CanvasText;
    }
  }
  @media print {
    .foot {
      display: none;
    }
  }
`;
