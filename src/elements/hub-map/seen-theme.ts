import type { ThemeId } from '../../map/palette';

/** The colour scheme as it comes to an element through page, host and `theme`: the probe is white where it is dark. */
export function seenTheme(probe: HTMLElement | null): ThemeId {
  return probe && getComputedStyle(probe).color === 'rgb(255, 255, 255)' ? 'dark' : 'light';
}
