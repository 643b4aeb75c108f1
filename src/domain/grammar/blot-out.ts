/** The text with some of its pieces covered by dots, so that every offset stays what it was. */
export function blotOut(
  text: string,
  pieces: readonly { readonly start: number; readonly end: number }[],
): string {
  let covered = '';
  let end = 0;
  for (const piece of pieces) {
    const start = Math.max(piece.start, end);
    covered += text.slice(end, start) + '·'.repeat(Math.max(piece.end - start, 0));
    end = Math.max(piece.end, end);
  }
  return covered + text.slice(end);
}
