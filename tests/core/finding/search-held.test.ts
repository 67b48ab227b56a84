import { beforeAll, describe, expect, it } from 'vitest';
import { formatPlaceId } from '../../../src/core/finding/place-id';
import type { Suggestion } from '../../../src/core/finding/suggestion';
import { Finder, type FindStep } from '../../../src/data/finder';
import { openRealAtlas } from '../real-atlas';
import { HELD_QUERIES } from './held-queries';

/** As `held-queries` writes what has to come first. */
function written(suggestion: Suggestion | undefined): string {
  if (suggestion === undefined) return 'nothing';
  const { goal, name, within = [] } = suggestion;
  if (goal.kind === 'family') return `all of ${goal.family}`;
  if (goal.kind === 'town') return `town: ${name.replace("'", '’')}, ${within[0]}`;
  return formatPlaceId(goal.place);
}

describe('the sixty held queries, on the published files', () => {
  let finder: Finder;
  beforeAll(async () => {
    finder = new Finder(await openRealAtlas());
  });

  async function lastStep(typed: string): Promise<FindStep> {
    let last: FindStep | undefined;
    for await (const step of finder.find(typed)) last = step;
    return last!;
  }

  it('are sixty, each another text', () => {
    expect(new Set(HELD_QUERIES.map(([typed]) => typed)).size).toBe(60);
  });

  it('have the right first hit in at least 57 cases', async () => {
    const wrong: string[] = [];
    for (const [typed, ...first] of HELD_QUERIES) {
      const { suggestions, failed } = await lastStep(typed);
      expect(failed).toBeUndefined();
      const got = written(suggestions[0]);
      if (!first.includes(got)) wrong.push(`“${typed}” gives ${got}, not ${first.join(' or ')}`);
    }
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(3);
  }, 60_000);
});
