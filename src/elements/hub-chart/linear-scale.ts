/** From values to pixels and the round values in between. */
export interface LinearScale {
  readonly low: number;
  readonly high: number;
  at(value: number): number;
  /** Round values from low to high, both included when they are round. */
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 5, 10];

/**
 * A scale whose ends are round values just outside what it has to show.
 * @param most how many steps of the axis at most.
 */
export function linearScale(
  values: readonly number[],
  [from, to]: readonly [number, number],
  most: number,
  limits: readonly [number, number] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
): LinearScale {
  const least = values.length === 0 ? 0 : Math.min(...values);
  const greatest = values.length === 0 ? 1 : Math.max(...values);
  const step = roundStep((greatest - least || Math.abs(greatest) || 1) / most);
  const low = Math.max(limits[0], Math.floor(least / step) * step);
  const raised = Math.ceil(greatest / step) * step;
  const high = Math.min(limits[1], raised === low ? low + step : raised);
  const count = Math.round((high - low) / step);
  // Sums of a step pile up the error of binary fractions; a product does not.
  const ticks = Array.from({ length: count + 1 }, (_, i) => Number((low + i * step).toPrecision(12)));
  return { low, high, ticks, at: (value) => from + ((value - low) / (high - low)) * (to - from) };
}

function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(step));
  return (STEPS.find((round) => round * power >= step) ?? 10) * power;
}
