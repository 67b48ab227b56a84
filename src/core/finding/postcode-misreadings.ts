/** What a postcode's places hold before its last three, which are always digit, letter, letter. */
const OUTCODE_FORMS = ['A9', 'AA9', 'A99', 'AA99', 'A9A', 'AA9A'];
const DIGIT_MEANT: Readonly<Record<string, string>> = {
  O: '0',
  Q: '0',
  I: '1',
  L: '1',
  Z: '2',
  S: '5',
  B: '8',
};
const LETTER_MEANT: Readonly<Record<string, string>> = { 0: 'O', 1: 'I', 2: 'Z', 5: 'S', 8: 'B' };

/**
 * The postcode that was probably meant where letters and digits that look alike were taken for each other,
 * `LSI 4AP` for `LS1 4AP`: the reading with the fewest places changed. `undefined` when none is possible.
 */
export function readAsIntended(compact: string, isPostcode: (text: string) => boolean): string | undefined {
  let best: { text: string; changes: number } | undefined;
  for (const form of OUTCODE_FORMS) {
    const places = `${form}9AA`;
    if (places.length !== compact.length) continue;
    const text = [...places].map((place, i) => meant(place, compact.charAt(i))).join('');
    const changes = [...text].filter((letter, i) => letter !== compact.charAt(i)).length;
    if (isPostcode(text) && changes < (best?.changes ?? Number.POSITIVE_INFINITY)) best = { text, changes };
  }
  return best === undefined ? undefined : `${best.text.slice(0, -3)} ${best.text.slice(-3)}`;
}

function meant(place: string, typed: string): string {
  return (place === '9' ? DIGIT_MEANT[typed] : LETTER_MEANT[typed]) ?? typed;
}
