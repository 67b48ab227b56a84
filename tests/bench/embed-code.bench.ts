import { readEmbedCode } from '../../src/state/read-embed-code';
import { type Bench, median, type Row, times } from './bench';

const RUNS = 15;
/** As long as a paste may be, made to be looked through again and again by a reader that goes back. */
const PASTES: Readonly<Record<string, string>> = {
  'a tag without an end': `<hub-atlas ${'a="b" '.repeat(9_900)}`,
  'nothing but starts of tags': '<a '.repeat(20_000),
  'one long name': `<hub-atlas ${'a'.repeat(59_000)}>`,
};

/** How long the builder takes to read or refuse 60,000 characters that somebody pasted. */
export const bench: Bench = {
  name: 'embed-code',
  async run() {
    const rows: Row[] = [];
    for (const [subject, text] of Object.entries(PASTES)) {
      const value = median(await times(() => readEmbedCode(text), { runs: RUNS }));
      rows.push({ subject: `60,000 characters: ${subject}`, value, unit: 'ms', runs: RUNS, atMost: 50 });
    }
    return rows;
  },
};
