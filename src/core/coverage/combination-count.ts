import type { Bounds } from './bounds';

/**
 * How many distinct combinations there can be, where each part of a place holds at least one of its options.
 * A part with several options is a shared district: any of them, or all of them, may be found there.
 *
 *     parts {A} {B} {A or C}     at least 2 (the third is all A), at most 3
 *     parts {A or B} {B or C}    at least 1 (both are all B), at most 3
 */
export function countOfCombinations(parts: readonly (readonly string[])[]): Bounds {
  const all = new Set(parts.flat());
  const sure = new Set(parts.filter((options) => options.length === 1).flat());
  const open = parts.filter((options) => !options.some((option) => sure.has(option)));
  return { low: sure.size + fewestThatMeet(open), high: all.size };
}

/** Size of the smallest set of options that has one in each part. England has four shared districts: trying all is cheap. */
function fewestThatMeet(parts: readonly (readonly string[])[]): number {
  const [first, ...rest] = parts;
  if (first === undefined) return 0;
  const counts = first.map(
    (option) => 1 + fewestThatMeet(rest.filter((options) => !options.includes(option))),
  );
  return Math.min(...counts);
}
