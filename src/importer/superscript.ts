const superscripts: ReadonlyMap<string, string> = new Map([
  ['2', '²'],
  ['3', '³'],
]);

/** Whether a raised text is the exponent of the unit of length that it stands after: `km<sup>2</sup>`. */
export function isAfterUnitOfLength(before: string, raised: string): boolean {
  return superscripts.has(raised.trim()) && /(?:^|[^\p{L}])[kdchm]?m$/u.test(before);
}

/** A text with its digits 2 and 3 as superscripts, which have the same length. */
export function superscriptOf(text: string): string {
  return text.replaceAll(/[23]/g, (digit) => superscripts.get(digit) ?? digit);
}
