import { css } from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
    background: var(--_paper);
  }
  .frame {
    display: grid;
    grid-template-areas:
      'find'
      'answer'
      'map'
      'panel'
      'foot';
    grid-template-columns: minmax(0, 1fr);
  }
  .find {
    grid-area: find;
    padding: 1rem 1rem 0;
  }
  .answer {
    grid-area: answer;
    padding: 0.75rem 1rem;
  }
  .map {
    grid-area: map;
    position: relative;
    min-height: 18rem;
    height: min(34rem, 70vh);
    border-block: 1px solid var(--_line);
  }
  .panel {
    grid-area: panel;
    padding: 0.75rem 1rem 1rem;
    min-width: 0;
  }
  .foot {
    grid-area: foot;
    border-block-start: 1px solid var(--_line);
    padding: 0.5rem 1rem;
  }
  hub-map {
    position: absolute;
    inset: 0;
  }
  /* Reflow at 320 px and at 400 % zoom: words and list before the picture (WCAG 1.4.10). */
  @container (max-width: 22rem) {
    .frame {
      grid-template-areas: 'find' 'answer' 'panel' 'map' 'foot';
    }
  }
  @container (min-width: 52rem) {
    .frame {
      grid-template-areas:
        'find map'
        'answer map'
        'panel map'
        'foot foot';
      grid-template-columns: minmax(20rem, 26rem) minmax(0, 1fr);
      grid-template-rows: auto auto 1fr auto;
      height: var(--hub-atlas-height, 46rem);
    }
    .map {
      height: auto;
      border-block: 0;
      border-inline-start: 1px solid var(--_line);
    }
    .panel {
      overflow-y: auto;
      overscroll-behavior: contain;
    }
  }
  @media print {
    .frame {
      display: block;
      height: auto;
    }
    .map {
      height: 15cm;
      break-inside: avoid;
    }
    .find {
      display: none;
    }
  }
`;
