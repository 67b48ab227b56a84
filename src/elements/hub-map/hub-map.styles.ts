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
  :host([still]) .viewport {
    cursor: default;
    touch-action: auto;
    user-select: auto;
    -webkit-user-select: auto;
  }
  .use {
    position: absolute;
    inset-block-start: 0.625rem;
    inset-inline-end: 0.625rem;
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
  .toolbar button {
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
  .tip.left {
    inset-inline-start: -1.5rem;
    transform: translateX(-100%);
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
    .viewport:focus-visible {
      outline: 3px solid Highlight;
      outline-offset: -3px;
    }
    .group {
      border: 1px solid CanvasText;
    }
  }
  @media print {
    :host {
      background: #fff;
    }
    .toolbar,
    .use,
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
