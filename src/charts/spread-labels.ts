/** Room from one line of text to the next. */
const lineHeight = 15;

/**
 * Moves labels apart along an axis, each as near to its wish as the others allow, in the order of their wishes and
 * within the bounds. Where there is no room for all, they are spaced evenly.
 */
export function spreadLabels(wishes: readonly number[], top: number, bottom: number): number[] {
  const gap = Math.min(lineHeight, (bottom - top) / Math.max(1, wishes.length - 1));
  const order = wishes.map((_, index) => index).toSorted((a, b) => at(wishes, a) - at(wishes, b));
  const placed = wishes.map(() => top);
  let free = top;
  for (const index of order) {
    placed[index] = Math.max(free, at(wishes, index));
    free = at(placed, index) + gap;
  }
  let ceiling = bottom;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(ceiling, at(placed, index));
    ceiling = at(placed, index) - gap;
  }
  return placed;
}

function at(list: readonly number[], index: number): number {
  return list[index] ?? 0;
}
