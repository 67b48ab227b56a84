import { expect, it } from 'vitest';
import { claimEngine, freeEngine, liveEngines } from '../../../src/elements/hub-map/live-engines';

function holder(name: string, released: string[]) {
  const self = {
    releaseEngine: () => {
      released.push(name);
      freeEngine(self);
    },
  };
  return self;
}

it('lets two maps of a page have an engine; a third takes it from the one used longest ago', () => {
  const released: string[] = [];
  const [a, b, c] = ['a', 'b', 'c'].map((name) => holder(name, released));
  claimEngine(a!);
  claimEngine(b!);
  expect(released).toEqual([]);
  // Using again counts: now `b` is the one used longest ago.
  claimEngine(a!);
  claimEngine(c!);
  expect(released).toEqual(['b']);
  expect(liveEngines()).toBe(2);
  freeEngine(a!);
  claimEngine(b!);
  expect(released).toEqual(['b']);
  for (const one of [a, b, c]) freeEngine(one!);
  expect(liveEngines()).toBe(0);
});
