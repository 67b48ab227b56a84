import { decodeDigits, encodeDigits } from './school-codec-digits';
import type { SchoolNames } from './school-table';
import type { SchoolNamesRecord } from './school-table-record';

/** How many endings are worth a code each: with one digit of base 64, less the empty ending. */
const ENDINGS = 63;
const WORDS = 4;

export function encodeSchoolNames(names: SchoolNames): SchoolNamesRecord {
  const endings = ['', ...frequentEndings(names.name)];
  const longestFirst = [...endings.keys()].sort(
    (a, b) => (endings[b]?.length ?? 0) - (endings[a]?.length ?? 0) || a - b,
  );
  const ending = names.name.map((name) => longestFirst.find((i) => name.endsWith(endings[i] ?? '')) ?? 0);
  const types = [...new Set(names.type)].sort();
  return {
    endings,
    name: names.name.map((name, row) =>
      name.slice(0, name.length - (endings[ending[row] ?? 0]?.length ?? 0)),
    ),
    ending: encodeDigits(ending),
    town: names.town,
    outcode: names.postcode.map((postcode) => postcode.slice(0, -4)),
    incode: [incode(names, -3), incode(names, -2), incode(names, -1)],
    types,
    type: encodeDigits(names.type.map((type) => types.indexOf(type))),
  };
}

export function decodeSchoolNames(record: SchoolNamesRecord): SchoolNames {
  const ending = decodeDigits(record.ending);
  const type = decodeDigits(record.type);
  const [first, second, third] = record.incode;
  return {
    name: record.name.map((name, row) => name + (record.endings[ending[row] ?? 0] ?? '')),
    town: record.town,
    postcode: record.outcode.map((outcode, row) =>
      `${outcode} ${first[row]}${second[row]}${third[row]}`.trim(),
    ),
    type: Array.from(type, (index) => record.types[index] ?? ''),
  };
}

/** The n-th character from the end of every postcode. */
function incode(names: SchoolNames, place: number): string {
  return names.postcode.map((postcode) => postcode.at(place) ?? ' ').join('');
}

/** Ends of one to four words, those that save most first. */
function frequentEndings(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of names) {
    const words = name.split(' ');
    for (let n = 1; n <= WORDS && n < words.length; n += 1) {
      const ending = ` ${words.slice(-n).join(' ')}`;
      counts.set(ending, (counts.get(ending) ?? 0) + 1);
    }
  }
  const saving = ([ending, count]: [string, number]) => ending.length * count;
  return [...counts]
    .sort((a, b) => saving(b) - saving(a) || (a[0] < b[0] ? -1 : 1))
    .slice(0, ENDINGS)
    .map(([ending]) => ending);
}
