import { parseEdtf } from '../../domain/edtf.ts';

/** The day that an address has in its path, such as /2025/03/07/ or …-20250307101500.htm; null without one. */
export function dayOfAddress(address: string): string | null {
  const path = URL.parse(address)?.pathname ?? '';
  for (const expression of [
    /\/(20\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/-]|$)/,
    /(?<!\d)(20\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?:\d{4,12})?(?!\d)/,
  ]) {
    const [, year, month, day] = expression.exec(path) ?? [];
    const edtf = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
    if (parseEdtf(edtf)) return edtf;
  }
  return null;
}

/** The only year that an address names as a word; a period of years names none. */
export function yearOfAddress(address: string): number | null {
  const path = URL.parse(address)?.pathname ?? '';
  const years = [...path.matchAll(/(?<=[/_-])20\d{2}(?=[/_.-]|$)/g)].map(([year]) => Number(year));
  return years.length === 1 ? (years[0] ?? null) : null;
}
