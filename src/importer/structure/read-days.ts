import { parseEdtf } from '../../domain/edtf.ts';
import type { Span } from '../placed-text.ts';

/** A day that a text names; `year` is null where the text leaves it out. */
export interface NamedDay extends Span {
  year: number | null;
  month: number;
  day: number;
}

// Names of months in Indonesian, English and Vietnamese, each in the place of its number.
const months = [
  'januari|january|tháng giêng|tháng một|tháng 0?1',
  'februari|february|tháng hai|tháng 0?2',
  'maret|march|tháng ba|tháng 0?3',
  'april|tháng tư|tháng 0?4',
  'mei|may|tháng năm|tháng 0?5',
  'juni|june|tháng sáu|tháng 0?6',
  'juli|july|tháng bảy|tháng 0?7',
  'agustus|august|tháng tám|tháng 0?8',
  'september|tháng chín|tháng 0?9',
  'oktober|october|tháng mười|tháng 10',
  'november|nopember|tháng mười một|tháng 11',
  'desember|december|tháng mười hai|tháng chạp|tháng 12',
];
const monthName = months.toReversed().join('|');
const monthPatterns = months.map((names) => new RegExp(`^(?:${names})$`, 'iu'));

const edge = { before: '(?<![\\p{L}\\d.,/-])', after: '(?![\\p{L}\\d])(?![.,/-]\\d)' };
const year = '(19\\d{2}|20\\d{2})';
const expressions = [
  // 7 Maret 2025, ngày 7 tháng 3 năm 2025, 7 March
  {
    pattern: `(\\d{1,2})(?:st|nd|rd|th)?(?:\\s+of)?\\s+(${monthName})(?:(?:,?\\s+(?:tahun\\s+|năm\\s+)?|\\s*/\\s*)${year})?`,
    order: ['day', 'month', 'year'],
  },
  // March 7, 2025
  {
    pattern: `(${monthName})\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+${year})?`,
    order: ['month', 'day', 'year'],
  },
  // 2025-03-07
  { pattern: `${year}-(\\d{2})-(\\d{2})`, order: ['year', 'month', 'day'] },
  // 7/3/2025, 07-03-2025, 7.3.2025: the day comes first in all three languages as Viet Nam prints them
  { pattern: `(\\d{1,2})[/.-](\\d{1,2})[/.-]${year}`, order: ['day', 'month', 'year'] },
  // ngày 7/3, sáng 7-3, tanggal 7/3
  {
    pattern: `(?<=(?:ngày|sáng|chiều|tối|tanggal|tgl\\.?|date)\\s+)(\\d{1,2})[/-](\\d{1,2})`,
    order: ['day', 'month'],
  },
].map(({ pattern, order }) => ({
  expression: new RegExp(`${edge.before}${pattern}${edge.after}`, 'giu'),
  order,
}));

/** The days that a text names, in order; what the calendar does not have (30 February) is passed over. */
export function readDays(text: string): NamedDay[] {
  const found: NamedDay[] = [];
  for (const { expression, order } of expressions) {
    for (const match of text.matchAll(expression)) {
      const part = (name: string) =>
        order.includes(name) ? match[order.indexOf(name) + 1] : undefined;
      const named = part('year');
      const read = {
        start: match.index,
        end: match.index + match[0].length,
        year: named === undefined ? null : Number(named),
        month: monthNumber(part('month') ?? ''),
        day: Number(part('day')),
      };
      const isTaken = found.some(({ start, end }) => read.start < end && start < read.end);
      // A leap year stands in for one that is not named.
      if (!isTaken && parseEdtf(dayText({ ...read, year: read.year ?? 2024 }))) found.push(read);
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

/** A day as EDTF. */
export function dayText({ year: y, month, day }: { year: number; month: number; day: number }) {
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${y}-${pad(month)}-${pad(day)}`;
}

function monthNumber(text: string): number {
  return /^\d+$/.test(text) ? Number(text) : monthPatterns.findIndex((one) => one.test(text)) + 1;
}
