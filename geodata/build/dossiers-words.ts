import type { Area, Geography } from '../../src/core/geography/geography';
import type { FootprintRecord } from '../../src/core/records/footprints-record';

/** `A`, `A and B`, `A, B and C`. */
export function listInWords(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

/**
 * The area of a footprint as a sentence made of its entries:
 * `The north of East Suffolk; Breckland, Great Yarmouth and South Norfolk in Norfolk.`
 */
export function areaInWords(entries: FootprintRecord['entries'], geography: Geography): string {
  const whole = entries
    .filter(([, , part]) => part === undefined)
    .flatMap(([code]) => geography.area(code) ?? []);
  const parts = entries.flatMap(([code, , part]) =>
    part === undefined ? [] : [`part of ${geography.area(code)?.name} (${part})`],
  );
  const sentence = [...wholeInWords(whole, geography), ...parts].join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** Authorities first; then what is smaller, county by county, since a district's name alone places few readers. */
function wholeInWords(areas: readonly Area[], geography: Geography): string[] {
  const byHolder = new Map<string, string[]>();
  for (const area of areas) {
    const holder = geography.authorities.find(({ atoms }) => atoms.contains(area.atoms));
    const key = holder === undefined || holder.code === area.code ? '' : holder.name;
    byHolder.set(key, [...(byHolder.get(key) ?? []), area.name]);
  }
  const authorities = byHolder.get('') ?? [];
  byHolder.delete('');
  const districts = [...byHolder].map(([holder, names]) => `${listInWords(names)} in ${holder}`);
  return [...(authorities.length === 0 ? [] : [listInWords(authorities)]), ...districts];
}
