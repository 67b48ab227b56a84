import { describe, expect, it, vi } from 'vitest';
import type { LocalitySpec } from '../../../src/core/localities/locality-spec';
import type { Ground } from '../../../src/elements/hub-draw/combine-parts';
import { Draft } from '../../../src/elements/hub-draw/draft';
import type { Part } from '../../../src/elements/hub-draw/part';
import { Session } from '../../../src/state/session';
import { DEFAULT_VIEW, type ViewState } from '../../../src/state/view';
import { toyEngland } from '../../core/toy-england';

const nothing = () => Promise.reject(new Error('not asked for here'));
const ground: Ground = { england: toyEngland(), detail: nothing, bench: { ask: nothing } };
const circle = (radius: number): Part => ({ kind: 'circle', lon: -1.5, lat: 53.8, radius });
const spec = (radius: number, name = ''): LocalitySpec => ({
  kind: 'circle',
  name,
  lon: -1.5,
  lat: 53.8,
  radius,
});
const AREA: Part = { kind: 'areas', places: ['E07000001'] };

/** A draft on a session of its own, told of each change of the view as the element tells it. */
function begin(view: Partial<ViewState> = {}) {
  const session = new Session({ ...DEFAULT_VIEW, page: 'draw', ...view }, () =>
    Promise.reject(new Error('no atlas')),
  );
  const draft = new Draft(session, vi.fn());
  session.subscribe(() => draft.followView());
  return { session, draft };
}

describe('the locality that is being made', () => {
  it('begins with the first part and is put among the localities of the view', async () => {
    const { session, draft } = begin({ localities: [spec(1, 'before')] });
    await draft.take(circle(5), ground);
    expect(session.view.localities).toEqual([spec(1, 'before'), spec(5)]);
    expect(session.view.place).toEqual({ kind: 'locality', index: 1 });
  });

  it('is replaced by each later change, and leaves the others alone', async () => {
    const { session, draft } = begin({
      localities: [spec(1), spec(2)],
      place: { kind: 'locality', index: 0 },
    });
    await draft.take(circle(9), ground, 'replace');
    expect(session.view.localities).toEqual([spec(9), spec(2)]);
  });

  it('is undone and redone, to nothing and back', async () => {
    const { session, draft } = begin();
    await draft.take(circle(5), ground);
    await draft.take(circle(7), ground, 'replace');
    draft.undo();
    expect(session.view.localities).toEqual([spec(5)]);
    draft.undo();
    expect(session.view.localities).toEqual([]);
    expect(session.view.place).toBe(undefined);
    expect(draft.canUndo).toBe(false);
    draft.redo();
    draft.redo();
    expect(session.view.localities).toEqual([spec(7)]);
    expect(session.view.place).toEqual({ kind: 'locality', index: 0 });
  });

  it('comes back to its own place when clearing it is undone', () => {
    const { session, draft } = begin({
      localities: [spec(1), spec(2), spec(3)],
      place: { kind: 'locality', index: 1 },
    });
    draft.clear();
    expect(session.view.localities).toEqual([spec(1), spec(3)]);
    draft.undo();
    expect(session.view.localities).toEqual([spec(1), spec(2), spec(3)]);
    expect(session.view.place).toEqual({ kind: 'locality', index: 1 });
  });

  it('takes the browser’s Back as an undo', async () => {
    const { session, draft } = begin();
    await draft.take(circle(5), ground);
    const { place, localities } = session.view;
    await draft.take(circle(7), ground, 'replace');
    session.go({ place, localities }, 'url');
    expect(draft.canRedo).toBe(true);
    draft.redo();
    expect(session.view.localities).toEqual([spec(7)]);
  });

  it('is renamed without a step of its own', async () => {
    const { session, draft } = begin();
    await draft.take(circle(5), ground);
    draft.rename('Aire valley');
    expect(session.view.localities).toEqual([spec(5, 'Aire valley')]);
    draft.undo();
    expect(session.view.localities).toEqual([]);
  });

  it('does not push a seventh in: it asks which to replace', async () => {
    const six = Array.from({ length: 6 }, (_, i) => spec(i + 1));
    const { session, draft } = begin({ localities: six });
    await draft.take(circle(9), ground);
    expect(draft.outcome).toEqual({ kind: 'full' });
    expect(session.view.localities).toEqual(six);
    draft.replaceAt(2);
    expect(session.view.localities).toEqual(six.with(2, spec(9)));
    expect(session.view.place).toEqual({ kind: 'locality', index: 2 });
  });

  it('is left among the others when another is begun', async () => {
    const { session, draft } = begin();
    await draft.take(circle(5), ground);
    draft.startAnother();
    await draft.take(AREA, ground);
    expect(session.view.localities).toEqual([spec(5), { kind: 'areas', name: '', places: ['E07000001'] }]);
  });

  it('drops what comes after something newer', async () => {
    const { session, draft } = begin();
    const slow = draft.take(circle(5), ground);
    const quick = draft.take(circle(7), ground);
    expect(await slow).toBe(undefined);
    expect(await quick).toMatchObject({ kind: 'locality' });
    expect(session.view.localities).toEqual([spec(7)]);
  });

  it('says that there is nothing to take from, and changes nothing', async () => {
    const { session, draft } = begin();
    await draft.take(AREA, ground, 'take-away');
    expect(draft.outcome).toEqual({ kind: 'nothing-there' });
    expect(session.view.localities).toEqual([]);
  });
});
