import { builderMessages as words } from '../../messages/builder';
import type { EmbedOptions } from '../../state/embed-state';
import { contrast, readableOn } from '../contrast';

/** What the atlas has where no colour is chosen, in its light look: `tokens.styles.ts`. */
const USUAL = { accent: '#14566e', paper: '#fbfaf7', ink: '#1c2126' } as const;
const LEAST = 4.5;

/** A sentence for each pair of colours that is too close to be read (WCAG 2.2, 1.4.3), for what was chosen. */
export function colourWarnings({ accent, paper, ink }: EmbedOptions): readonly string[] {
  if (accent === undefined && paper === undefined && ink === undefined) return [];
  const [links, ground, text] = [accent ?? USUAL.accent, paper ?? USUAL.paper, ink ?? USUAL.ink];
  const pairs = [
    [words.pairs.ink, contrast(text, ground)],
    [words.pairs.accent, contrast(links, ground)],
    [words.pairs.button, contrast(readableOn(links), links)],
  ] as const;
  return pairs
    .filter(([, ratio]) => ratio < LEAST)
    .map(([what, ratio]) => words.contrast(what, (Math.floor(ratio * 10) / 10).toFixed(1)));
}
