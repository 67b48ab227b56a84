import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openAtlas } from '../../../src/data/open-atlas';
import { Announcer } from '../../../src/elements/announcer';
import { FinderController } from '../../../src/elements/hub-finder/finder-controller';
import { Session } from '../../../src/state/session';
import { DEFAULT_VIEW } from '../../../src/state/view';
import { toyFolder } from '../../data/toy-folder';

/** A box over the toy country, and what its live region holds after all that it was given to say. */
function box() {
  const host = {
    addController: () => {},
    removeController: () => {},
    updateComplete: Promise.resolve(true),
    requestUpdate: () => {},
  };
  const announcer = new Announcer(host);
  const spoken = () => {
    vi.advanceTimersByTime(2_000);
    return String(announcer.render().values.at(-1));
  };
  const session = new Session(DEFAULT_VIEW, () => openAtlas(toyFolder()));
  return { finding: new FinderController(host, announcer), session, spoken };
}

/** Time goes on by itself too: the data is opened in tasks of its own, which wait for a timer each. */
beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true }));
afterEach(() => void vi.useRealTimers());

it('says how much was found', async () => {
  const { finding, session, spoken } = box();
  await finding.look(session, 'E07000001');
  expect(spoken()).toMatch(/^1 suggestion/);
});

it('says nothing of what was found once it is picked: the answer is what is to be heard', async () => {
  const { finding, session, spoken } = box();
  await finding.look(session, 'E07000001');
  finding.forget();
  expect(spoken()).toBe('');
  await finding.look(session, 'E07000001');
  expect(spoken()).not.toBe('');
  finding.forget();
  expect(spoken(), 'nor does it stay where it can be read').toBe('');
});

it('says nothing of what was found once the list is closed', async () => {
  const { finding, session, spoken } = box();
  await finding.look(session, 'E07000001');
  finding.stop();
  expect(spoken()).toBe('');
});
