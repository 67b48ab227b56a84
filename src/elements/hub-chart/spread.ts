/**
 * Moves positions apart so that none is nearer than `gap` to the next, each as little as may be, all within the limits.
 * @returns new positions in the order given.
 */
export function spread(
  wanted: readonly number[],
  gap: number,
  [least, most]: readonly [number, number],
): readonly number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0));
  const placed = [...wanted];
  let last = least - gap;
  for (const i of order) {
    last = Math.max(placed[i] ?? 0, last + gap);
    placed[i] = last;
  }
  let next = most + gap;
  for (const i of [...order].reverse()) {
    next = Math.min(placed[i] ?? 0, next - gap);
    placed[i] = next;
  }
  return placed;
}
