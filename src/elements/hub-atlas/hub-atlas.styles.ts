import { css } from 'lit';

export const styles = css`
  /* A grid, so that the frame is as high as the page makes the element. */
  :host {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  /*
   * Whatever the page around does to every element, and whatever it hands down (capitals, spacing, alignment), ends
   * here. What is left to it: the colour scheme, whether it can be seen and pressed, and the custom properties.
   */
  .frame {
    all: initial;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    background: var(--_paper);
    color: var(--_ink);
    font: 400 var(--_size) / 1.5 var(--_font);
    text-align: start;
    overflow-wrap: break-word;
  }
  .grid {
    display: grid;
    grid-template-areas:
      'head'
      'find'
      'answer'
      'map'
      'panel'
      'foot';
    grid-template-columns: minmax(0, 1fr);
    grid-template-rows: auto auto auto auto 1fr auto;
    min-height: 100%;
  }
  .head {
    grid-area: head;
  }
  .find {
    grid-area: find;
    padding: 1rem 1rem 0;
    min-height: 7.625rem;
  }
  /* Words that are there lie over the room that was kept for them. */
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .stack > * {
    grid-area: 1 / 1;
  }
  .name {
    margin: 0;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.4;
  }
  .room {
    visibility: hidden;
    margin: 0;
  }
  .room.large {
    font-size: 1.125em;
    line-height: 1.4;
  }
  .room.small {
    font-size: 0.75rem;
    line-height: 1.4;
  }
  .answer {
    grid-area: answer;
    padding: 0.75rem 1rem;
  }
  .map {
    grid-area: map;
    position: relative;
    height: clamp(18rem, 100cqi, 30rem);
    border-block: 1px solid var(--_line);
  }
  .panel {
    grid-area: panel;
    padding: 0.75rem 1rem 1rem;
    min-width: 0;
    /* The list at its usual length. */
    min-height: 31rem;
  }
  .foot {
    grid-area: foot;
    border-block-start: 1px solid var(--_line);
    padding: 0.5rem 1rem;
  }
  .skip {
    position: absolute;
    inset: 0.625rem auto auto 0.625rem;
    z-index: 3;
  }
  .skip:not(:focus) {
    width: 1px;
    height: 1px;
    min-height: 0;
    padding: 0;
    clip-path: inset(50%);
  }
  hub-map {
    position: absolute;
    inset: 0;
  }
  /* Reflow at 320 px and at 400 % zoom: words and list before the picture (WCAG 1.4.10). */
  @container (max-width: 22rem) {
    .grid {
      /* Where a browser knows it, Tab goes in the order that is seen. */
      reading-flow: grid-rows;
      grid-template-areas: 'head' 'find' 'answer' 'panel' 'map' 'foot';
    }
  }
  @container (min-width: 52rem) {
    .grid {
      grid-template-areas:
        'head head'
        'find map'
        'answer map'
        'panel map'
        'foot foot';
      grid-template-columns: minmax(20rem, 26rem) minmax(0, 1fr);
      grid-template-rows: auto auto auto 1fr auto;
      height: var(--hub-atlas-height, 640px);
    }
    .map {
      height: auto;
      border-block: 0;
      border-inline-start: 1px solid var(--_line);
    }
    /* At its end the wheel goes on with the page. */
    .panel {
      overflow-y: auto;
      min-height: 0;
    }
  }
  @media print {
    .grid {
      display: block;
      height: auto;
    }
    .map {
      height: 15cm;
      break-inside: avoid;
    }
    .find,
    .skip,
    .room {
      display: none;
    }
  }
`;
