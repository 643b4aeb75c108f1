import { parseEdtf, type CalendarDate, type Period } from '../domain/edtf.ts';
import type { Language } from '../domain/language.ts';

const months: Record<Language, readonly string[]> = {
  id: [
    'Januari',
    'Februari',
    'Maret',
    'April',
    'Mei',
    'Juni',
    'Juli',
    'Agustus',
    'September',
    'Oktober',
    'November',
    'Desember',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

const orLater: Record<Language, string> = { id: 'atau sesudahnya', en: 'or later' };

const numbers: Record<Language, Intl.NumberFormat> = {
  id: new Intl.NumberFormat('id', { maximumFractionDigits: 6 }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 6 }),
};

/** A number in full, in the notation of the language: 2.419.000.000.000 or 12,63 in Indonesian. */
export function formatNumber(value: number, language: Language): string {
  return numbers[language].format(value);
}

/**
 * An EDTF date in words: `7 Maret 2025`, `Juli–Desember 2025`, `2021–2025`, `Juli 2025 atau sesudahnya`. Text that is no
 * EDTF stays as it is.
 */
export function formatDate(edtf: string, language: Language): string {
  const period = parseEdtf(edtf);
  if (!period) return edtf;
  if (period.isOpen) return `${formatOne(period.from, language)} ${orLater[language]}`;
  return edtf.includes('/') ? formatInterval(period, language) : formatOne(period.from, language);
}

function formatInterval({ from, to }: Period, language: Language): string {
  const sameYear = from.year === to.year;
  if (from.month === undefined && to.month === undefined) return `${from.year}–${to.year}`;
  if (sameYear && from.day === undefined && to.day === undefined && from.month && to.month) {
    return `${monthName(from.month, language)}–${monthName(to.month, language)} ${from.year}`;
  }
  return `${formatOne(from, language)} – ${formatOne(to, language)}`;
}

function formatOne({ year, month, day }: CalendarDate, language: Language): string {
  return [day, month === undefined ? undefined : monthName(month, language), year]
    .filter((part) => part !== undefined)
    .join(' ');
}

function monthName(month: number, language: Language): string {
  return months[language][month - 1] ?? '';
}
