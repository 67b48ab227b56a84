import { wordsOf } from './words';

/** How much alike two texts look, 0 to 1, by the letters to be put in, taken out or changed (Levenshtein). */
export function likeness(a: string, b: string): number {
  const [from, to] = [wordsOf(a).join(' '), wordsOf(b).join(' ')];
  const longest = Math.max(from.length, to.length);
  return longest === 0 ? 1 : 1 - editsBetween(from, to) / longest;
}

function editsBetween(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const changed = (above[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      here.push(Math.min(changed, (above[column] ?? 0) + 1, (here[column - 1] ?? 0) + 1));
    }
    above = here;
  }
  return above[to.length] ?? 0;
}
