import { VIEW_KEYS } from '../../src/state/view-keys';

type Chance = () => number;
const pick = <Item>(chance: Chance, items: readonly Item[]): Item =>
  items[Math.floor(chance() * items.length)] as Item;
const some = (chance: Chance, most: number, make: () => string): string =>
  Array.from({ length: 1 + Math.floor(chance() * most) }, make).join('');

const MARKUP = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  "'-alert(1)-'",
  '<b>Leeds</b>',
  '$' + '{alert(1)}',
  '{{7*7}}',
  'javascript:alert(1)',
  '<iframe src="//evil.example">',
  '</template><style>*{display:none}</style>',
  '<!--',
];
const ODD = ['\u0000', '\u0007', '\u001b', '\u200b', '\u202e', '\ufeff', '\ud800', '\uffff', '💥', 'é\u0301'];
const ENCODED = ['%00', '%', '%E0%A4%A', '%2e%2e%2f', '%u0041', '%%%', '%3Cb%3E', '+++', '&amp;', '&#60;'];
const NEARLY = [
  'LS1 4A',
  'LS1 4APP',
  'ZZ9 9ZZ',
  'E99999999',
  '999999',
  'maths-hubs:',
  'URN 0',
  'St',
  'e08',
  '00',
];
const WRONG = [
  'null',
  'undefined',
  'NaN',
  '-1',
  '1e309',
  '[object Object]',
  'true',
  '__proto__',
  'constructor',
  '[]',
];

/** One text that nobody means: markup, control characters, encodings, near misses, wrong types, or very long. */
export function nonsense(chance: Chance): string {
  const letter = () => String.fromCodePoint(32 + Math.floor(chance() * 700));
  switch (Math.floor(chance() * 9)) {
    case 0:
      return pick(chance, MARKUP);
    case 1:
      return some(chance, 6, () => pick(chance, ODD));
    case 2:
      return some(chance, 4, () => pick(chance, ENCODED));
    case 3:
      return pick(chance, NEARLY);
    case 4:
      return pick(chance, WRONG);
    case 5:
      return `${pick(chance, NEARLY)}${pick(chance, MARKUP)}`;
    case 6:
      return some(chance, 40, letter);
    case 7:
      return `${some(chance, 8, letter)} ${pick(chance, ODD)} ${pick(chance, WRONG)}`;
    default:
      return chance() < 0.1 ? 'x'.repeat(10_000) : ' '.repeat(Math.floor(chance() * 5));
  }
}

const KEYS = [...VIEW_KEYS, 'hub', 'toString'];
/** Texts of the right shape for things that are not there, and of the wrong one for things that are. */
const STATES: Readonly<Record<string, readonly string[]>> = {
  page: ['map', 'map', 'map', 'overlap', 'landscape', 'compare', 'study', 'MAP', '404', '../map'],
  place: [
    'E99999999',
    'K99999999',
    'maths-hubs:nowhere',
    'maths-hubs:',
    'postcode:ZZ999ZZ',
    'postcode:LS1',
    'school:999999',
    'school:-1',
    'trust:0',
    'locality:9',
    'locality:99',
    'towns:leeds',
    'england',
    'City',
  ],
  view: ['0/0/0', '99/99/999', 'NaN/NaN/NaN', '6/52', '6/52/-1/3', 'Infinity/0/0', '-5/52/-1'],
  shade: ['nothing-like-it', 'constructor', 'maths-hubs'],
  layers: ['none', 'maths-hubs,none', ',,,', 'constructor', 'kinds,kinds', 'localities'],
  weight: ['gold', 'people', 'primaries', 'toString'],
  rows: ['regions', 'regions', 'former-districts', 'trusts'],
  columns: ['regions', 'priority-areas', 'constructor'],
  sort: ['share-down', 'share-down-down', 'size'],
  compare: ['~~~', 'a!a!E99999999', 'x!c!0,0,1', 'x!c!1,2', 'x!s!????', '!!!!', '%21~%7e', 'a!a!<b>'],
  beside: ['none', 'wales', 'england,england'],
};

/** A query of one to four keys, each with a text that does not belong there or stands for nothing. */
export function nonsenseQuery(chance: Chance): string {
  const pairs = Array.from({ length: 1 + Math.floor(chance() * 4) }, () => {
    const key = pick(chance, KEYS);
    const known = Object.hasOwn(STATES, key) ? STATES[key] : undefined;
    const text = known !== undefined && chance() < 0.6 ? pick(chance, known) : nonsense(chance);
    // Some as browsers write them, some as they stand: half an escape, a bare ampersand.
    return `${key}=${chance() < 0.7 ? encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd')) : text.replace(/[#\r\n\t]/g, '')}`;
  });
  return `?${pairs.join('&')}`;
}
