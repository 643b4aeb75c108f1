/** Whether a query stands in quotation marks: then its words are wanted in a row and nothing else. */
export function isQuoted(query: string): boolean {
  return /^["“”„«].*\S.*["“”»]$/u.test(query.trim());
}
