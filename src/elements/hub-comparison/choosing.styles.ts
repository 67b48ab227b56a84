import { css } from 'lit';

/** The list of chosen places and what stands beside it. */
export const styles = css`
  .chosen {
    list-style: none;
    padding: 0;
    margin: 0;
  }
  .chosen > li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 0.6rem;
    align-items: center;
    padding-block: 0.5rem;
    border-block-end: 1px solid var(--_line);
  }
  .chosen > li.dragged {
    opacity: 0.5;
  }
  .chosen > li.target.before {
    box-shadow: 0 -3px 0 var(--_accent);
  }
  .chosen > li.target.after {
    box-shadow: 0 3px 0 var(--_accent);
  }
  .handle {
    padding: 0.4rem;
    color: var(--_quiet);
    cursor: grab;
    touch-action: none;
    user-select: none;
  }
  .about {
    flex: 1 1 12rem;
    display: grid;
    gap: 0.15rem;
    min-width: 0;
  }
  .about input[type='text'] {
    width: 100%;
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 0.6rem;
    align-items: center;
  }
  form.radius {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 0.75rem;
    align-items: end;
  }
  form.radius input {
    width: 6rem;
  }
  @container (min-width: 64rem) {
    .choosing {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
  }
`;
