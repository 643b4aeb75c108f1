/** Things of a text in the order of their starts: those around an offset, no more than so many on either side. */
export function near<T extends { readonly start: number }>(
  things: readonly T[],
  offset: number,
  { before, after }: { before: number; after: number },
): T[] {
  let low = 0;
  let high = things.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((things[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return things.slice(Math.max(0, low - before), low + after);
}
