import { dateInWords } from './dates';

/** “How computed” beside a figure or a table. */
export const howMessages = {
  /** Begins with what is seen, so that those who speak to their machine can say it (WCAG 2.5.3). */
  button: (of: string) => `How computed: ${of}`,
  short: 'How computed',
  of: 'Counted from',
  asOf: (date: string) => `as of ${dateInWords(date)}`,
  sources: 'Sources',
  basis: 'Rests on areas that are',
  pieces: (pieces: number, shared: number) =>
    shared === 0
      ? `Districts, now and former, cut England into 310 pieces; this counts ${pieces} of them.`
      : `Districts, now and former, cut England into 310 pieces; this counts ${pieces} of them, and perhaps ${shared} more, which hubs share along a line that is not published. That is why there is a lowest and a highest value.`,
  missing: (missing: number) =>
    missing === 0
      ? ''
      : `${missing.toLocaleString('en-GB')} of the schools counted have no figure and are not in the sum.`,
  toMethod: 'Method and data',
};
