/** A class of a shading: values from `low` to below `high`, the last to `high` itself. */
export interface ValueClass {
  readonly low: number;
  readonly high: number;
}

const MOST_CLASSES = 5;

/**
 * Classes for shading a measure. Few whole numbers get a class each; others are cut so that each class holds about
 * as many areas, with equal values always in one class. Fewer classes come out where values repeat much.
 */
export function classesOf(values: readonly number[]): readonly ValueClass[] {
  const sorted = [...values].sort((a, b) => a - b);
  const distinct = [...new Set(sorted)];
  const last = distinct.at(-1);
  if (last === undefined) return [];
  if (distinct.length <= MOST_CLASSES) return distinct.map((value) => ({ low: value, high: value }));
  const cuts = [...Array(MOST_CLASSES).keys()].map(
    (i) => sorted[Math.floor((i * sorted.length) / MOST_CLASSES)] ?? last,
  );
  const starts = [...new Set(cuts)];
  return starts.map((low, i) => ({ low, high: starts[i + 1] ?? last }));
}

/** Index of the class that holds a value; -1 for none. */
export function classIndex(classes: readonly ValueClass[], value: number): number {
  return classes.findIndex(({ low, high }, i) =>
    low === high
      ? value === low
      : value >= low && (value < high || (i === classes.length - 1 && value <= high)),
  );
}
