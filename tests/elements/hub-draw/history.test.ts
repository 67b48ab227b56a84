import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { follow, historyOf, stepBack, stepForward, stepOn } from '../../../src/elements/hub-draw/history';

const same = (a: string, b: string) => a === b;

describe('undo and redo', () => {
  it('goes back and forth', () => {
    const drawn = stepOn(stepOn(historyOf('nothing'), 'a square'), 'two squares');
    const undone = stepBack(stepBack(drawn));
    expect(undone.present).toBe('nothing');
    expect(stepForward(undone).present).toBe('a square');
    expect(stepForward(stepForward(undone))).toEqual(drawn);
  });

  it('stays where there is nothing to undo or redo', () => {
    const start = historyOf('nothing');
    expect(stepBack(start)).toBe(start);
    expect(stepForward(start)).toBe(start);
  });

  it('forgets what was undone once something new is done', () => {
    const changed = stepOn(stepBack(stepOn(historyOf('nothing'), 'a square')), 'a circle');
    expect(changed.future).toEqual([]);
    expect(changed.past).toEqual(['nothing']);
  });

  it('keeps a hundred steps and lets the oldest go', () => {
    let history = historyOf(0);
    for (let step = 1; step <= 150; step += 1) history = stepOn(history, step);
    expect(history.past).toHaveLength(100);
    expect(history.past[0]).toBe(50);
  });

  it('takes the browser’s Back as an undo and its Forward as a redo, and anything else as a new beginning', () => {
    const drawn = stepOn(stepOn(historyOf('nothing'), 'a square'), 'two squares');
    const back = follow(drawn, 'a square', same);
    expect(back).toEqual(stepBack(drawn));
    expect(follow(back, 'two squares', same)).toEqual(drawn);
    expect(follow(drawn, 'two squares', same)).toEqual(drawn);
    expect(follow(drawn, 'another link', same)).toEqual(historyOf('another link'));
  });

  it('any row of steps is undone and redone to where it was', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 50 }), fc.nat(60), (values, times) => {
        const done = values.reduce(stepOn<string>, historyOf(''));
        let history = done;
        for (let i = 0; i < times; i += 1) history = stepBack(history);
        for (let i = 0; i < times; i += 1) history = stepForward(history);
        expect(history).toEqual(done);
      }),
    );
  });
});
