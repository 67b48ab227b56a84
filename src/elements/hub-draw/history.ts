/** Steps back and forth through the states of one thing. Values are never changed, only replaced. */
export interface History<Value> {
  readonly past: readonly Value[];
  readonly present: Value;
  readonly future: readonly Value[];
}

/** Steps that are kept: an afternoon of drawing. */
const MOST = 100;

export function historyOf<Value>(present: Value): History<Value> {
  return { past: [], present, future: [] };
}

/** A new state; what had been undone can then no longer be redone. */
export function stepOn<Value>(history: History<Value>, value: Value): History<Value> {
  return { past: [...history.past, history.present].slice(-MOST), present: value, future: [] };
}

/** The state before; the same history where there is none. */
export function stepBack<Value>(history: History<Value>): History<Value> {
  const { past, present, future } = history;
  if (past.length === 0) return history;
  return { past: past.slice(0, -1), present: past.at(-1) as Value, future: [present, ...future] };
}

/** The state that was undone last; the same history where there is none. */
export function stepForward<Value>(history: History<Value>): History<Value> {
  const { past, present, future } = history;
  const [next, ...later] = future;
  return future.length === 0 ? history : { past: [...past, present], present: next as Value, future: later };
}

/**
 * A state that came from elsewhere, as by the browser's Back: one step back or forth where it is the neighbouring
 * state, otherwise a new beginning.
 */
export function follow<Value>(
  history: History<Value>,
  value: Value,
  same: (a: Value, b: Value) => boolean,
): History<Value> {
  const { past, present, future } = history;
  if (same(present, value)) return { ...history, present: value };
  if (past.length > 0 && same(past.at(-1) as Value, value)) return stepBack(history);
  if (future.length > 0 && same(future[0] as Value, value)) return stepForward(history);
  return historyOf(value);
}
