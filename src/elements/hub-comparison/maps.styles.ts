import { css, unsafeCSS } from 'lit';
import { PALETTES } from '../../map/palette';
import { pictureStyles } from '../../map/svg/picture-styles';

const { light, dark } = PALETTES;

/** The small maps and their key: the looks of the map itself, from its own rules. */
export const styles = css`
  ${unsafeCSS(pictureStyles('.svg-map'))}
  .map-grid {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr));
    gap: 1.25rem 1rem;
  }
  .map-grid figure {
    max-width: 22rem;
    min-width: 0;
    display: grid;
    gap: 0.35rem;
    align-content: start;
  }
  figcaption {
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .map-place {
    aspect-ratio: 1;
    max-width: 22rem;
    background: var(--_raised);
    border: 1px solid var(--_line);
  }
  .svg-map.small {
    display: block;
    width: 100%;
    height: auto;
  }
  .svg-map.small .sea {
    fill: ${unsafeCSS(`light-dark(${light.sea}, ${dark.sea})`)};
  }
  .svg-map.small .locality {
    fill-opacity: 0.08;
    cursor: default;
  }
  .svg-map.patterns {
    position: absolute;
    width: 0;
    height: 0;
  }
  .key ul {
    list-style: none;
    padding: 0;
    display: flex;
    flex-wrap: wrap;
    gap: 0.3rem 1.25rem;
    font-size: 0.875em;
  }
  .key li {
    display: flex;
    gap: 0.4rem;
    align-items: center;
  }
  .svg-map.swatch {
    flex: none;
    width: 30px;
    height: 18px;
  }
`;
