/**
 * Where a text most likely states a figure whose mark is missing: the offset of the first number outside all
 * marks that has the same digits as the first number of `asWritten`. Separators differ between languages and are
 * passed over. Null when there is none, as for "three working groups".
 */
export function findUnmarkedNumber(text: string, asWritten: string): number | null {
  const wanted = digitsOf(/\d[\d.,]*/.exec(asWritten)?.[0] ?? '');
  if (wanted === '') return null;
  for (const match of text.matchAll(/<Figure\b[^>]*>[^<]*<\/Figure>|\d(?:[\d.,]*\d)?/g)) {
    if (!match[0].startsWith('<') && digitsOf(match[0]) === wanted) return match.index;
  }
  return null;
}

function digitsOf(number: string): string {
  return number.replaceAll(/\D/g, '');
}
