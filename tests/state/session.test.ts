import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../src/data/atlas';
import { Session } from '../../src/state/session';
import { DEFAULT_VIEW } from '../../src/state/view';

const ATLAS = { newerThanCode: false } as Atlas;

describe('a session', () => {
  it('opens the atlas once, however many ask', async () => {
    let opened = 0;
    const session = new Session(DEFAULT_VIEW, async () => {
      opened++;
      return ATLAS;
    });
    expect(await Promise.all([session.atlas, session.atlas])).toEqual([ATLAS, ATLAS]);
    expect(opened).toBe(1);
  });

  it('after a failure opens again for everyone who waits, when one of them tries again', async () => {
    const answers = [Promise.reject(new Error('no line')), Promise.resolve(ATLAS)];
    const session = new Session(DEFAULT_VIEW, () => answers.shift()!);
    const seen: string[] = [];
    const ask = (who: string) =>
      session.atlas.then(
        () => seen.push(`${who} has it`),
        () => seen.push(`${who} has not`),
      );
    const stop = ['list', 'map'].map((who) => session.onReopen(() => void ask(who)))[1]!;
    await Promise.all([ask('list'), ask('map')]);
    stop();
    session.reopen();
    await session.atlas;
    expect(seen).toEqual(['list has not', 'map has not', 'list has it']);
  });

  it('tells listeners of each change, who caused it, and what was before', () => {
    const session = new Session(DEFAULT_VIEW, async () => ATLAS);
    const heard: string[] = [];
    const stop = session.subscribe(({ view, previous, cause }) =>
      heard.push(`${previous.page} to ${view.page} by ${cause}`),
    );
    session.go({ page: 'overlap' }, 'user');
    session.go({ page: 'map' }, 'url');
    stop();
    session.go({ page: 'study' }, 'api');
    expect(heard).toEqual(['map to overlap by user', 'overlap to map by url']);
  });
});
