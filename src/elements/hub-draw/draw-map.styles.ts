import { css } from 'lit';
import { styles as mapStyles } from '../hub-map/hub-map.styles';

/** The map looks as it does elsewhere; here it stands in a frame, with what is done at its crosshair below. */
export const styles = [
  mapStyles,
  css`
    :host {
      display: grid;
      gap: 0.5rem;
      overflow: visible;
      min-height: 0;
      background: none;
    }
    .frame {
      position: relative;
      overflow: hidden;
      height: var(--hub-draw-map-height, min(60vh, 34rem));
      min-height: 15rem;
      background: light-dark(#cfd9dd, #1d262b);
      outline: 1px solid var(--_line);
    }
    .overlay {
      position: absolute;
      inset: 0;
      width: 100%;
      height: 100%;
      pointer-events: none;
    }
    .overlay path {
      fill: none;
      stroke-linejoin: round;
      stroke-linecap: round;
    }
    .overlay .casing {
      stroke: var(--_paper);
      stroke-width: 5;
    }
    .overlay .line {
      stroke: var(--_ink);
      stroke-width: 2.5;
    }
    .overlay .ahead {
      stroke: var(--_ink);
      stroke-width: 1.5;
      stroke-dasharray: 4 5;
    }
    .overlay .corner {
      fill: var(--_paper);
      stroke: var(--_ink);
      stroke-width: 2;
    }
    .overlay .near {
      fill: none;
      stroke: var(--_ink);
      stroke-width: 3;
    }
    .overlay text {
      font: 600 0.8125rem var(--_font);
      fill: var(--_ink);
      stroke: var(--_paper);
      stroke-width: 3px;
      paint-order: stroke;
    }
    .overlay .fault circle {
      fill: var(--_paper);
      stroke: var(--_warn);
      stroke-width: 3;
    }
    .overlay .fault path {
      stroke: var(--_warn);
      stroke-width: 3;
    }
    .crosshair.on {
      display: block;
    }
    .crosshair::before,
    .crosshair::after {
      content: '';
      position: absolute;
      inset: 8px -6px;
      height: 2px;
      background: var(--_ink);
    }
    .crosshair::after {
      rotate: 90deg;
    }
    .frame:has(~ .pad:focus-within) .crosshair {
      display: block;
    }
    .pad {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem 1rem;
      align-items: center;
    }
    .acts {
      display: flex;
      flex-wrap: wrap;
      gap: 0.4rem;
      flex: 1 1 12rem;
    }
    .moves {
      display: flex;
      gap: 0.25rem;
    }
    .moves button {
      display: grid;
      place-content: center;
      width: 2.25rem;
      padding: 0;
    }
    @media print {
      .pad {
        display: none;
      }
    }
  `,
];
