import fc from 'fast-check';
import { type EmbedState, ENGINES, HEIGHT, LOADINGS, SHOWN, THEMES } from '../../src/state/embed-state';
import { views } from './views';

const colour = fc.integer({ min: 0, max: 0xffffff }).map((n) => `#${n.toString(16).padStart(6, '0')}`);

/** Anything that the builder can make. */
export const embeds: fc.Arbitrary<EmbedState> = fc.record({
  view: views.map(({ matrix: _, ...view }) => ({ ...view, page: 'map' as const })),
  options: fc
    .record(
      {
        show: fc.constantFrom(...SHOWN),
        search: fc.boolean(),
        interactive: fc.boolean(),
        theme: fc.constantFrom(...THEMES),
        engine: fc.constantFrom(...ENGINES),
        loading: fc.constantFrom(...LOADINGS),
        accent: colour,
        paper: colour,
        ink: colour,
        height: fc.integer({ min: HEIGHT.least, max: HEIGHT.most }),
      },
      { requiredKeys: ['show', 'search', 'interactive', 'engine', 'loading', 'height'] },
    )
    .map((options) => options as EmbedState['options']),
});
