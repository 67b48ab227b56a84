import { css, unsafeCSS } from 'lit';
import { PALETTES } from '../../map/palette';
import { pictureStyles } from '../../map/svg/picture-styles';

const { light, dark } = PALETTES;

/** Colours of the map come from its palette alone; everything around it from the elements' tokens. */
export const styles = css`
  ${unsafeCSS(pictureStyles('.svg-map'))}
  :host {
    position: relative;
    container-type: inline-size;
    overflow: hidden;
    min-height: 12rem;
    background: ${unsafeCSS(`light-dark(${light.sea}, ${dark.sea})`)};
  }
  .probe {
    position: absolute;
    color: light-dark(rgb(0 0 0), rgb(255 255 255));
  }
  .viewport {
    position: absolute;
    inset: 0;
    overflow: hidden;
    outline: none;
    cursor: grab;
    touch-action: none;
    user-select: none;
    -webkit-user-select: none;
  }
  .viewport:active {
    cursor: grabbing;
  }
  :host([data-cooperative]) .viewport {
    touch-action: pan-x pan-y;
  }
  .viewport:focus-visible {
    box-shadow:
      inset 0 0 0 3px var(--_focus),
      inset 0 0 0 5px var(--_focus-ink);
  }
  .viewport:focus-visible::after {
    content: '';
    position: absolute;
    inset: 0;
    pointer-events: none;
    box-shadow:
      inset 0 0 0 3px var(--_focus),
      inset 0 0 0 5px var(--_focus-ink);
  }
  .crosshair {
    display: none;
    position: absolute;
    inset: calc(50% - 11px) auto auto calc(50% - 11px);
    width: 22px;
    height: 22px;
    border: 2px solid var(--_ink);
    border-radius: 50%;
    box-shadow: 0 0 0 2px var(--_paper);
    pointer-events: none;
  }
  .viewport:focus-visible ~ .crosshair {
    display: block;
  }
  .picture-stage,
  .engine-stage {
    position: absolute;
    inset: 0;
  }
  .engine-stage > div {
    height: 100%;
  }
  .engine-stage {
    opacity: 0;
    pointer-events: none;
    transition: opacity 220ms linear;
  }
  [data-engine='on'] > .engine-stage {
    opacity: 1;
    pointer-events: auto;
  }
  [data-engine='on'] > .picture-stage {
    visibility: hidden;
    transition: visibility 0s 260ms;
  }
  .svg-map {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    overflow: hidden;
  }
  .svg-map .off {
    display: none;
  }
  .svg-map.map-labels {
    pointer-events: none;
  }
  .svg-map.swatch {
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
  .toolbar {
    position: absolute;
    inset-block-start: 0.625rem;
    inset-inline-end: 0.625rem;
    display: grid;
    gap: 0.5rem;
  }
  .group {
    display: grid;
    border-radius: var(--_radius);
    background: var(--_raised);
    box-shadow: 0 0 0 1px var(--_strong-line);
  }
  .toolbar button,
  .moves button,
  .panel header button {
    display: grid;
    place-content: center;
    width: 2.25rem;
    min-height: 2.25rem;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
  }
  .toolbar button + button {
    border-block-start: 1px solid var(--_line);
    border-start-start-radius: 0;
    border-start-end-radius: 0;
  }
  .toolbar button[aria-expanded='true'] {
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  .icon {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.6;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .panel {
    position: absolute;
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
  .panel h3 {
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
  .scale {
    position: absolute;
    inset-block-end: 0.5rem;
    inset-inline-end: 0.625rem;
    pointer-events: none;
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
  .tip {
    position: absolute;
    inset: 0 auto auto 0;
    max-width: 16rem;
    margin: 14px 0 0 12px;
    padding: 0.15rem 0.5rem;
    border-radius: var(--_radius);
    background: var(--_ink);
    color: var(--_paper);
    font-size: 0.875rem;
    pointer-events: none;
    z-index: 2;
  }
  .failure {
    position: absolute;
    inset-block-end: 0.625rem;
    inset-inline: 0.625rem 8rem;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem;
    padding: 0.4rem 0.6rem;
    border-inline-start: 4px solid var(--_warn);
    background: var(--_warn-soft);
    font-size: 0.875rem;
  }
  @container (max-width: 26rem) {
    .toolbar button {
      width: 2rem;
      min-height: 2rem;
    }
    .panel {
      inset-inline: 0.5rem 3rem;
      width: auto;
    }
    .scale {
      display: none;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .engine-stage {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .group,
    .panel,
    .key {
      border: 1px solid CanvasText;
    }
    .areas li.active {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .toolbar,
    .panel,
    .tip,
    .failure,
    .crosshair {
      display: none;
    }
    [data-engine='on'] > .picture-stage {
      visibility: visible;
    }
    .engine-stage {
      display: none;
    }
  }
`;
