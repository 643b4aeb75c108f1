import { grammarLanguages, type GrammarLanguage } from '../domain/grammar/number-grammar.ts';
import { visibleText } from './visible-text.ts';

/** Longer than any title or name; what is longer is something else. */
const longestLine = 500;

/** A title or name as one line; undefined when nothing is left of it or it is too long for one. */
export function readLine(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const line = visibleText(value.slice(0, longestLine * 4))
    .replaceAll(/\s+/g, ' ')
    .trim();
  return line === '' || line.length > longestLine ? undefined : line;
}

/** The name of who wrote it; an address in its place (of a profile page) is none. */
export function readByline(value: unknown): string | undefined {
  const line = readLine(value);
  return line === undefined || /^(?:https?:|\/|@|www\.)/i.test(line) ? undefined : line;
}

/** A full http(s) address without a password in it. */
export function readAddress(value: unknown): string | undefined {
  const line = readLine(value);
  const url = line !== undefined && /^https?:\/\//i.test(line) ? URL.parse(line) : null;
  return url && url.username === '' && url.password === '' ? url.href : undefined;
}

/**
 * The day of an ISO 8601 time, as written: in its own time zone, never converted, since the archive wants the
 * day that the newspaper printed. Undefined for other forms (`7/3/2025` has two meanings) and impossible days.
 */
export function readDay(value: unknown): string | undefined {
  const match =
    typeof value === 'string' ? /^\s*(\d{4})-(\d{2})-(\d{2})(?![\d-])/.exec(value) : null;
  if (!match) return undefined;
  const [, year, month, day] = match.map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month) && year > 0;
  return isDay ? match[0].trim() : undefined;
}

/** The language that a tag (BCP 47, `id_ID` too) names, if the archive reads it. `in` is the old code for `id`. */
export function readLanguage(value: unknown): GrammarLanguage | undefined {
  if (typeof value !== 'string') return undefined;
  const code = value.trim().toLowerCase().split(/[-_]/, 1)[0];
  return grammarLanguages.find((language) => language === (code === 'in' ? 'id' : code));
}

function daysOf(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
