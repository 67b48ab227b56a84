import { UNIT_LETTERS } from '../records/postcode-record-codec';
import { type Neighbour, postcodeArea } from './postcode-areas';
import { readAsIntended } from './postcode-misreadings';

/** A postcode of the right form in an area that England has; whether it exists is for the shard to say. */
export interface Postcode {
  /** As it is written: `LS1 4AP`. */
  readonly text: string;
  /** As links and files have it: `LS14AP`. */
  readonly compact: string;
  /** `LS`: names the shard. */
  readonly area: string;
  /** `LS1` */
  readonly outcode: string;
  /** `LS1 4` */
  readonly sector: string;
  /** `AP` */
  readonly unit: string;
}

/** Why a text is not a postcode that the atlas can look up. */
export type PostcodeProblem =
  | { readonly kind: 'empty' }
  /** More than seven letters and digits. */
  | { readonly kind: 'too-long' }
  /** Only the part before the space: `LS1`. */
  | { readonly kind: 'outcode-only'; readonly outcode: string }
  /** The last letter or two are missing: `LS1 4`. */
  | { readonly kind: 'sector-only'; readonly sector: string }
  /** A letter stands where a digit belongs or the other way about, as in `LSI 4AP`. */
  | { readonly kind: 'misread'; readonly suggestion: string }
  /** Right but for a letter that postcodes never end in. */
  | { readonly kind: 'unused-letter'; readonly letter: string }
  | { readonly kind: 'outside-england'; readonly neighbour: Neighbour }
  /** Forces' and business mail: the postcode stands for no place on the ground. */
  | { readonly kind: 'no-place'; readonly area: string }
  | { readonly kind: 'unknown-area'; readonly area: string }
  | { readonly kind: 'malformed' };

export type PostcodeReading =
  | { readonly ok: true; readonly postcode: Postcode }
  | { readonly ok: false; readonly problem: PostcodeProblem };

const FULL = /^(([A-Z]{1,2})\d[A-Z\d]?)(\d)([A-Z]{2})$/;
const OUTCODE = /^([A-Z]{1,2})\d[A-Z\d]?$/;
const SECTOR = /^(([A-Z]{1,2})\d[A-Z\d]?) ?(\d)[A-Z]?$/;

/**
 * Reads what a person typed. Case, spaces, hyphens and full stops do not matter, except that a space tells
 * `LS1 1` (a sector) from `LS11` (an outcode).
 */
export function readPostcode(typed: string): PostcodeReading {
  const spaced = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.\-\u2010-\u2015]+/g, ' ')
    .trim();
  const compact = spaced.replaceAll(' ', '');
  if (compact === '') return refused({ kind: 'empty' });
  if (compact === 'GIR0AA') return refused({ kind: 'no-place', area: 'GIR' });
  if (compact.length > 7) return refused({ kind: 'too-long' });
  return readFull(compact) ?? refused(partialProblem(spaced, compact));
}

/** `undefined` unless every place holds the letter or digit that it should. */
function readFull(compact: string): PostcodeReading | undefined {
  const full = FULL.exec(compact);
  if (full === null) return undefined;
  const [, outcode = '', area = '', digit = '', unit = ''] = full;
  const elsewhere = areaProblem(area);
  if (elsewhere !== undefined) return refused(elsewhere);
  const unused = [...unit].find((letter) => !UNIT_LETTERS.includes(letter));
  if (unused !== undefined) return refused({ kind: 'unused-letter', letter: unused });
  const sector = `${outcode} ${digit}`;
  return { ok: true, postcode: { text: sector + unit, compact, area, outcode, sector, unit } };
}

function partialProblem(spaced: string, compact: string): PostcodeProblem {
  const outcode = OUTCODE.exec(compact);
  const sector = SECTOR.exec(spaced.split(' ').length === 2 ? spaced : compact);
  // `LS1 1` and `LS11` differ by the space alone; without one the shorter reading is the likelier.
  const isOutcode = outcode !== null && !(sector !== null && spaced.includes(' '));
  if (isOutcode) return areaProblem(outcode[1] ?? '') ?? { kind: 'outcode-only', outcode: compact };
  if (sector !== null) {
    const [, before = '', area = '', digit = ''] = sector;
    return areaProblem(area) ?? { kind: 'sector-only', sector: `${before} ${digit}` };
  }
  const suggestion = readAsIntended(compact, (text) => readFull(text)?.ok === true);
  return suggestion === undefined ? { kind: 'malformed' } : { kind: 'misread', suggestion };
}

function areaProblem(letters: string): PostcodeProblem | undefined {
  const area = postcodeArea(letters);
  if (area.kind === 'elsewhere') return { kind: 'outside-england', neighbour: area.neighbour };
  if (area.kind === 'no-place') return { kind: 'no-place', area: letters };
  return area.kind === 'unknown' ? { kind: 'unknown-area', area: letters } : undefined;
}

function refused(problem: PostcodeProblem): PostcodeReading {
  return { ok: false, problem };
}
