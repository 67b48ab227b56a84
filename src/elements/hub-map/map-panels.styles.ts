import { css } from 'lit';

/** Looks of the key, the scale, the inset and what opens from the toolbar: of all that comes after the first picture. */
export const panelStyles = css`
  .inset {
    position: absolute;
    inset-block-end: 2.75rem;
    inset-inline-end: 0.625rem;
    width: clamp(10rem, 23cqi, 15rem);
    aspect-ratio: 90 / 71;
    overflow: hidden;
    background: inherit;
    outline: 1px solid var(--_strong-line);
    border-radius: 2px;
    cursor: pointer;
  }
  .inset > span {
    position: absolute;
    inset: 0.125rem auto auto 0.375rem;
    z-index: 1;
    font-size: 0.75rem;
    color: var(--_ink);
    text-shadow:
      0 0 2px var(--_paper),
      0 0 2px var(--_paper);
  }
  .inset[hidden] {
    display: none;
  }
  .scale {
    position: absolute;
    inset-block-end: 0.5rem;
    inset-inline-end: 0.625rem;
    pointer-events: none;
  }
  .scale {
    overflow: visible;
  }
  .scale text {
    font: 0.75rem var(--_font);
    fill: var(--_ink);
    stroke: var(--_paper);
    stroke-width: 3px;
    paint-order: stroke;
    stroke-linejoin: round;
  }
  .scale path {
    fill: none;
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .hint {
    position: absolute;
    inset: auto 0 40%;
    margin-inline: auto;
    width: fit-content;
    max-width: 80%;
    padding: 0.5rem 1rem;
    border-radius: var(--_radius);
    background: var(--_ink);
    color: var(--_paper);
    pointer-events: none;
  }
  .svg-map.swatch {
    --school-dot: 7px;
    position: static;
    flex: none;
    width: 30px;
    height: 18px;
    border-radius: 2px;
  }
  .svg-map.patterns {
    width: 0;
    height: 0;
  }
  .moves button,
  .panel header button {
    display: grid;
    place-content: center;
    width: 2.25rem;
    min-height: 2.25rem;
    padding: 0;
    border: 0;
    background: none;
  }
  .panel {
    position: absolute;
    z-index: 1;
    inset-block-start: 0.625rem;
    inset-inline-end: 3.5rem;
    width: min(19rem, calc(100% - 4.25rem));
    max-height: calc(100% - 1.25rem);
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 0.5rem 0.875rem 0.875rem;
    border-radius: var(--_radius);
    background: var(--_raised);
    box-shadow:
      0 0 0 1px var(--_strong-line),
      0 4px 16px rgb(0 0 0 / 0.12);
    font-size: 0.9375rem;
  }
  .panel.move {
    width: auto;
  }
  .panel header {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
    margin-inline-end: -0.5rem;
  }
  .panel h2 {
    font-size: 1rem;
  }
  .panel fieldset {
    margin-block-start: 0.625rem;
  }
  .panel legend {
    font-size: 0.8125rem;
    color: var(--_quiet);
    padding: 0;
  }
  .panel label {
    display: flex;
    gap: 0.5rem;
    align-items: baseline;
    min-height: 1.75rem;
    padding-block: 0.15rem;
    font-weight: 400;
    line-height: 1.35;
  }
  .panel input {
    flex: none;
    width: 1.05rem;
    height: 1.05rem;
    margin: 0;
    accent-color: var(--_accent);
    translate: 0 0.15rem;
  }
  .moves {
    display: grid;
    grid-template-areas: '. n .' 'w . e' '. s .';
    gap: 0.125rem;
  }
  .moves :nth-child(1) {
    grid-area: n;
  }
  .moves :nth-child(2) {
    grid-area: w;
  }
  .moves :nth-child(3) {
    grid-area: e;
  }
  .moves :nth-child(4) {
    grid-area: s;
  }
  .areas {
    list-style: none;
    padding: 0;
    margin-block-start: 0.25rem;
    max-height: 20rem;
    overflow-y: auto;
    scroll-padding: 2rem;
  }
  .areas li {
    padding: 0.25rem 0.5rem;
    border-block-end: 1px solid var(--_line);
    cursor: pointer;
  }
  .areas li.active {
    background: var(--_accent-soft);
    box-shadow: inset 3px 0 0 var(--_accent);
  }
  .areas li[aria-selected='true'] {
    font-weight: 600;
  }
  .keys {
    margin-block-start: 0.5rem;
  }
  .keys div {
    display: grid;
    grid-template-columns: 6rem 1fr;
    padding-block: 0.2rem;
    border-block-end: 1px solid var(--_line);
  }
  .keys dt {
    font-weight: 600;
  }
  .key {
    position: absolute;
    inset-block-start: 0.625rem;
    inset-inline-start: 0.625rem;
    max-width: min(17rem, calc(100% - 4.5rem));
    max-height: calc(100% - 1.25rem);
    overflow-y: auto;
    padding: 0.125rem 0.25rem;
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_raised) 94%, transparent);
    box-shadow: 0 0 0 1px var(--_line);
    font-size: 0.8125rem;
    line-height: 1.3;
  }
  .key-toggle {
    min-height: 1.75rem;
    padding: 0 0.375rem;
    border: 0;
    background: none;
    font-weight: 600;
  }
  .key-toggle::before {
    content: '';
    display: inline-block;
    width: 0.4em;
    height: 0.4em;
    margin-inline-end: 0.5em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    rotate: -45deg;
    translate: 0 -0.1em;
  }
  .key-toggle[aria-expanded='true']::before {
    rotate: 45deg;
    translate: 0 -0.15em;
  }
  .key ul {
    list-style: none;
    padding: 0 0.375rem 0.25rem;
  }
  .key li {
    display: flex;
    gap: 0.5rem;
    align-items: center;
    padding-block: 0.2rem;
  }
  .key li.note {
    color: var(--_quiet);
  }
  @container (max-width: 26rem) {
    .panel {
      inset-inline: 0.5rem 3rem;
      width: auto;
    }
  }
  @media (forced-colors: active) {
    .panel,
    .key {
      border: 1px solid CanvasText;
    }
    .key-toggle {
      border: 1px solid ButtonBorder;
    }
    .areas li.active {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .panel {
      display: none;
    }
  }
`;
