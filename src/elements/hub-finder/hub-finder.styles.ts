import { css } from 'lit';

export const styles = css`
  .hint {
    font-size: 0.875em;
    color: var(--_quiet);
    margin-block-end: 0.25rem;
  }
  .row {
    position: relative;
    display: flex;
    gap: 0.5rem;
  }
  input {
    flex: 1;
    min-width: 0;
  }
  .popup {
    position: absolute;
    z-index: 10;
    inset-inline: 0;
    inset-block-start: calc(100% + 2px);
    border: 1px solid var(--_strong-line);
    border-radius: var(--_radius);
    background: var(--_raised);
    box-shadow: 0 4px 12px rgb(0 0 0 / 0.2);
  }
  ul {
    list-style: none;
    padding: 0;
    max-height: min(24rem, 55vh);
    overflow-y: auto;
    overscroll-behavior: contain;
  }
  li {
    padding: 0.4rem 0.6rem;
    border-block-end: 1px solid var(--_line);
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  li span {
    display: block;
    font-size: 0.875em;
    line-height: 1.35;
    color: var(--_quiet);
  }
  li:hover {
    background: var(--_accent-soft);
  }
  li[aria-selected='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
    outline: 2px solid transparent;
    outline-offset: -2px;
  }
  li[aria-selected='true'] span {
    color: inherit;
  }
  .told {
    padding: 0.4rem 0.6rem;
    font-size: 0.875em;
  }
  .told.warn {
    background: var(--_warn-soft);
    color: var(--_ink);
  }
  @media (forced-colors: active) {
    li[aria-selected='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .popup {
      display: none;
    }
  }
`;
