/** The text with some of its pieces covered by dots, so that every offset stays what it was. */
export function blotOut(
  text: string,
  pieces: readonly { readonly start: number; readonly end: number }[],
): string {
  let covered = '';
  let end = 0;
  for (const piece of pieces) {
    covered += text.slice(end, piece.start) + '·'.repeat(piece.end - piece.start);
    end = piece.end;
  }
  return covered + text.slice(end);
}
