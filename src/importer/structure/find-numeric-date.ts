import { parseEdtf } from '../../domain/edtf.ts';
import type { Span } from '../placed-text.ts';

/** A day in figures. */
export interface NumericDate extends Span {
  edtf: string;
}

/**
 * The first day that a line has in figures, also where it is glued to a name in front of it ("Báo Lào Cai07/03/2025"),
 * as `readDates` would not take it. The time of day that follows belongs to the stretch. Offsets in the line.
 */
export function findNumericDate(line: string): NumericDate | null {
  for (const match of line.matchAll(days)) {
    const { d, m, y, isoYear, isoMonth, isoDay } = match.groups ?? {};
    const [year, month, day] = isoYear === undefined ? [y, m, d] : [isoYear, isoMonth, isoDay];
    const edtf = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
    if (parseEdtf(edtf)) return { start: match.index, end: match.index + match[0].length, edtf };
  }
  return null;
}

const time =
  '(?:T|[\\s,|–-]{1,5}(?:lúc\\s|at\\s|pukul\\s)?)\\d{1,2}(?:[:hg.]\\d{2}){1,2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?(?:\\s?\\(?(?:GMT|UTC)\\s?[+-]\\d{1,2}(?::\\d{2})?\\)?|\\s?WIB|[+-]\\d{2}:\\d{2}|Z)?';
const days = new RegExp(
  `(?<![\\d.,/-])(?:(?<isoYear>(?:19|20)\\d{2})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})|(?<d>\\d{1,2})(?<mark>[/.-])(?<m>\\d{1,2})\\k<mark>(?<y>(?:19|20)\\d{2}))(?!\\d|[.,/-]\\d)(?:${time})?`,
  'giu',
);
