import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Announcer } from '../../src/elements/announcer';

/** What the live region holds after each change, in order. */
function listening() {
  const heard: string[] = [];
  const host = {
    addController: () => {},
    removeController: () => {},
    updateComplete: Promise.resolve(true),
    requestUpdate: () => heard.push(String(announcer.render().values.at(-1))),
  };
  const announcer = new Announcer(host);
  return { announcer, heard };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('speaks only the last of a row: a held arrow key is one movement', () => {
  const { announcer, heard } = listening();
  for (const text of ['12 areas in view.', '9 areas in view.', '4 areas in view.']) {
    announcer.say(text);
    vi.advanceTimersByTime(100);
  }
  expect(heard).toEqual([]);
  vi.advanceTimersByTime(300);
  expect(heard).toEqual(['4 areas in view.']);
});

it('lets what the reader did go before what merely happened', () => {
  const { announcer, heard } = listening();
  announcer.say('Maths Hubs hidden.');
  announcer.say('Finer boundaries have come.', 'ambient');
  vi.advanceTimersByTime(2000);
  expect(heard).toEqual(['Maths Hubs hidden.']);
});

it('speaks the same text again when the same happens again', () => {
  const { announcer, heard } = listening();
  for (let time = 0; time < 3; time++) {
    announcer.say('Nothing is picked.');
    vi.advanceTimersByTime(300);
  }
  expect(heard.map((text) => text.trim())).toEqual(Array(3).fill('Nothing is picked.'));
  expect(heard[1]).not.toBe(heard[0]);
  expect(heard[2]).not.toBe(heard[1]);
});

it('says nothing once its element is out of the page', () => {
  const { announcer, heard } = listening();
  announcer.say('Too late');
  announcer.hostDisconnected();
  vi.advanceTimersByTime(2000);
  expect(heard).toEqual([]);
});
