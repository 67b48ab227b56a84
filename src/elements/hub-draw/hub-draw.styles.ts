import { css } from 'lit';

export const styles = css`
  :host {
    display: grid;
    gap: 0.75rem;
    container-type: inline-size;
  }
  .intro {
    max-width: 52rem;
  }
  .work {
    display: grid;
    gap: 1rem;
    grid-template-columns: minmax(0, 1fr);
  }
  .toolbox {
    display: flex;
    flex-wrap: wrap;
    gap: 0.35rem;
  }
  .hint {
    min-height: 1.5em;
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.25rem;
    align-items: end;
  }
  .options label,
  .spec label {
    display: grid;
    gap: 0.15rem;
    font-size: 0.9375em;
  }
  .options label.check {
    display: flex;
    align-items: center;
    gap: 0.35rem;
    min-height: 2.25em;
    font-weight: 400;
  }
  .spec {
    display: grid;
    gap: 0.6rem;
  }
  .map {
    min-width: 0;
  }
  .held {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
  }
  .spread {
    display: contents;
  }
  .preview {
    display: grid;
    gap: 0.2rem;
  }
  .how {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
  }
  .how legend {
    padding: 0;
    font-size: 0.9375em;
  }
  .how label {
    display: flex;
    gap: 0.35rem;
    align-items: center;
    min-height: 1.75rem;
    font-weight: 400;
  }
  .tools,
  .result,
  .ways {
    display: grid;
    gap: 0.6rem;
    align-content: start;
    min-width: 0;
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem;
  }
  .outcome {
    display: grid;
    gap: 0.4rem;
  }
  .outcome:empty {
    display: none;
  }
  .outcome .notice .steps {
    margin-block-start: 0.5rem;
  }
  @container (min-width: 56rem) {
    .work {
      grid-template:
        'tools map' auto
        'result map' auto
        'sentence map' auto
        'actions map' auto
        'ways map' 1fr
        'figures figures' auto / minmax(20rem, 26rem) minmax(0, 1fr);
      column-gap: 1.5rem;
    }
    .spread {
      --_sentence-area: sentence;
      --_figures-area: figures;
    }
    .actions {
      grid-area: actions;
    }
    .tools {
      grid-area: tools;
    }
    .result {
      grid-area: result;
    }
    .ways {
      grid-area: ways;
    }
    .map {
      grid-area: map;
    }
    /* Within its own column, or it would go on down over the figures. */
    .held {
      position: sticky;
      inset-block-start: 0.5rem;
      --hub-draw-map-height: min(calc(100vh - 9rem), 52rem);
    }
  }
  details {
    border-block-end: 1px solid var(--_line);
  }
  details[open] {
    padding-block-end: 0.75rem;
  }
  summary {
    min-height: 2.25rem;
    padding-block: 0.35rem;
    font-weight: 600;
    cursor: pointer;
  }
  .actions {
    display: grid;
    gap: 0.4rem;
    padding-block-start: 0.6rem;
    border-block-start: 2px solid var(--_line);
  }
  .actions ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.25rem;
    list-style: none;
    padding: 0;
  }
  /* Pressed, not read: 24 px high (WCAG 2.5.8). */
  .actions a {
    display: inline-block;
    min-height: 24px;
  }
`;
