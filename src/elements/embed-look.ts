import { readableOn } from './contrast';

/** Colours `#rrggbb`, height in CSS pixels; `undefined` where the page or the atlas decides. */
export interface Look {
  readonly accent: string | undefined;
  readonly paper: string | undefined;
  readonly ink: string | undefined;
  readonly height: number | undefined;
}

/**
 * The look that attributes ask for, as rules for the element's own host. They are the weakest there are: a page that
 * sets the same custom properties in its style sheet wins.
 */
export function lookRules({ accent, paper, ink, height }: Look): string {
  const lines = [
    ...(accent === undefined ? [] : accentLines(accent)),
    ...(paper === undefined ? [] : paperLines(paper)),
    ...(ink === undefined
      ? []
      : [`--hub-atlas-ink: ${ink}`, `--hub-atlas-quiet: color-mix(in srgb, ${ink} 80%, ${MIDDLE})`]),
    ...(height === undefined ? [] : [`--hub-atlas-height: ${height}px`]),
  ];
  return lines.length === 0 ? '' : `:host { ${lines.join('; ')}; }`;
}

const MIDDLE = '#808080';

function accentLines(accent: string): string[] {
  return [
    `--hub-atlas-accent: ${accent}`,
    `--hub-atlas-on-accent: ${readableOn(accent)}`,
    `--hub-atlas-accent-soft: color-mix(in srgb, ${accent} 14%, var(--_paper))`,
  ];
}

function paperLines(paper: string): string[] {
  const towards = readableOn(paper);
  return [
    `--hub-atlas-paper: ${paper}`,
    `--hub-atlas-raised: color-mix(in srgb, ${paper} 95%, ${towards === '#ffffff' ? towards : '#ffffff'})`,
    `--hub-atlas-line: color-mix(in srgb, ${paper} 82%, ${towards})`,
  ];
}
