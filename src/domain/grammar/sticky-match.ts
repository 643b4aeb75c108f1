/** Matches a sticky expression at one place of a text. */
export function matchAt(expression: RegExp, text: string, start: number): RegExpExecArray | null {
  const sticky = expression;
  sticky.lastIndex = start;
  return sticky.exec(text);
}
