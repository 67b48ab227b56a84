import { describe, expect, it } from 'vitest';
import type { Footprint } from '../../../src/core/footprints/families';
import { hubFacts } from '../../../src/core/places/sentence-facts';
import { toyEngland } from '../toy-england';

const england = toyEngland();
const hub = (id: string): Footprint => {
  const found = england.families.get('teaching-school-hubs')?.footprint(id);
  if (found === undefined) throw new Error(`the toy country has no hub "${id}"`);
  return found;
};

describe('what the first sentence on a hub rests on', () => {
  it('is how many schools lie in it', () => {
    // Hub 2 has Carr (30 schools), Esk (50) and Fell (60) for itself.
    expect(hubFacts(england, hub('2')).schools).toEqual({ low: 140, high: 140 });
  });

  it('is between what and what, where it shares a district along a line that is not published', () => {
    // Hub 1 has Ash (10) and Birch (20) for itself; Dene (40 + 80) it shares with hub 3.
    const { schools, primaries } = hubFacts(england, hub('1'));
    expect(schools).toEqual({ low: 30, high: 150 });
    expect(primaries).toEqual({ low: 24, high: 120 });
  });
});
