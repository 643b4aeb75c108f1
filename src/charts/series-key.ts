/** The letter by which a chart and its list of places name a series: A for the first. */
export function seriesKey(index: number): string {
  return String.fromCodePoint('A'.charCodeAt(0) + index);
}
