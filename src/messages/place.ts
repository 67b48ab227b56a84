import type { ShareOf } from '../core/coverage/bounds';
import type { Relation } from '../core/coverage/territory';
import type { Basis } from '../core/footprints/basis';
import type { FootprintKind } from '../core/footprints/kinds';
import type { SubjectSort } from '../core/places/subject';
import { dateInWords } from './dates';
import { count, listed, several, shareText } from './numbers';

/** What one family's footprint is to a place, ready for words. */
export interface Serving {
  readonly name: string;
  readonly share: ShareOf;
  readonly relation: Relation;
  readonly basis: Basis;
}

const SORTS: Readonly<Record<SubjectSort, string>> = {
  england: 'country',
  unitary: 'unitary authority',
  metropolitan: 'metropolitan borough',
  london: 'London borough',
  county: 'county council area',
  district: 'district',
  'maths-hubs': 'Maths Hub',
  'teaching-school-hubs': 'Teaching School Hub',
  'education-investment-areas': 'Education Investment Area',
  'priority-areas': 'Priority Education Investment Area',
  'opportunity-areas': 'Opportunity Area',
  authorities: 'upper-tier authority',
  districts: 'district',
  'former-districts': 'former district',
  regions: 'region',
  'combined-authorities': 'combined authority',
};

export const placeMessages = {
  sort: (sort: SubjectSort) => SORTS[sort],

  /** “served by A Maths Hub”, “served by two Maths Hubs: A (62 % of its schools) and B (38 %)”. */
  servedBy: (singular: string, plural: string, serving: readonly Serving[], of: string): string => {
    const [only] = serving;
    if (only === undefined) return `without a known ${singular}`;
    if (serving.length === 1) {
      const part = only.relation === 'whole' ? '' : ` (${shareText(only.share)} of its ${of})`;
      return `served by ${only.name}${part}`;
    }
    if (serving.every(({ relation }) => relation === 'shared')) {
      const names = serving.map(({ name }) => name);
      return `served by ${serving.length} ${plural}, which share it along a line that is not published: ${listed(names)}`;
    }
    const parts = serving
      .slice(0, 4)
      .map(({ name, share }, i) => `${name} (${shareText(share)}${i === 0 ? ` of its ${of}` : ''})`);
    const more = serving.length - parts.length;
    return `served by ${serving.length} ${plural}: ${listed(more > 0 ? [...parts, `${more} more`] : parts)}`;
  },

  /** Designations are history: always in the past tense, with their dates. */
  designated: (
    name: string,
    designation: string,
    relation: Relation,
    share: ShareOf,
    of: string,
    to?: string,
  ): string => {
    const until = to === undefined ? '' : ` until ${dateInWords(to)}`;
    if (relation === 'whole') return `${name} was ${article(designation)} ${designation}${until}.`;
    return `${shareText(share)} of its ${of} lay in ${article(designation)} ${designation}${until}.`;
  },
  neverDesignated: (name: string, designation: string) =>
    `${name} was not ${article(designation)} ${designation}.`,

  basisNote: (basis: Basis): string =>
    basis === 'stated'
      ? ''
      : basis === 'evidenced'
        ? 'The Maths Hub’s area is evidenced here: schools are known to work with the hub, but no list that names the area was seen.'
        : 'The Maths Hub’s area is inferred here, in whole or part: no source names it as this hub’s.',

  hubCovers: (name: string, whole: number, part: number, schools: string, primaries: string): string =>
    `${name} covers ${several(whole, 'upper-tier authority', 'upper-tier authorities')} in full${
      part > 0 ? ` and ${count(part)} in part` : ''
    }: ${schools} state-funded schools, ${primaries} of them primaries.`,

  basisOf: (basis: Basis): string => basis,
  kind: (kind: FootprintKind): string =>
    ({
      'exclusive-area': 'Firm area: each place belongs to one',
      'soft-area': 'Soft area: no hard boundary is published',
      designation: 'Designation: an official list of places',
      'point-set': 'Set of schools, without territory',
    })[kind],
  relation: (relation: Relation): string =>
    ({ whole: 'whole', part: 'part', shared: 'shared, line not published', none: 'none' })[relation],
  valid: (asOf: string, from?: string, to?: string): string =>
    to === undefined
      ? `As of ${dateInWords(asOf)}${from === undefined ? '' : `; since ${dateInWords(from)}`}`
      : `History: ${from === undefined ? '' : `from ${dateInWords(from)} `}until ${dateInWords(to)}`,
  unknown: (text: string) =>
    `The atlas has no place “${text.slice(0, 60)}”. Look for it by name or postcode.`,
};

function article(word: string): string {
  return /^[aeiou]/i.test(word) ? 'an' : 'a';
}
