import { dateInWords } from './dates';

/** “How computed” beside a figure or a table. */
export const howMessages = {
  button: (of: string) => `How “${of}” was computed`,
  short: 'How computed',
  of: 'Counted from',
  asOf: (date: string) => `as of ${dateInWords(date)}`,
  sources: 'Sources',
  basis: 'Rests on areas that are',
  pieces: (pieces: number, shared: number) =>
    shared === 0
      ? `${pieces} of England’s 310 pieces are weighed.`
      : `${pieces} of England’s 310 pieces are weighed surely; ${shared} more belong to districts that hubs share along a line that is not published, so that the figure has a lowest and a highest value.`,
  missing: (missing: number) =>
    missing === 0
      ? ''
      : `${missing.toLocaleString('en-GB')} of the schools counted have no figure and are not in the sum.`,
  toMethod: 'Method and data',
};
