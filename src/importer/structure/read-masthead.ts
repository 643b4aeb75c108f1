import { grammarLanguages } from '../../domain/grammar/number-grammar.ts';
import { blotOut } from '../../domain/grammar/blot-out.ts';
import { readDates, type FoundDate } from '../read-dates.ts';
import { findNumericDate } from './find-numeric-date.ts';
import { anyWord } from './furniture-expressions.ts';
import { foldName, isRunning } from './line-shape.ts';
import { isNames } from './person-names.ts';
import { aggregator, outletNamed } from './outlets.ts';

/** What the lines around a text, or the words glued in front of it, say of where and when it was published. */
export interface Masthead {
  publisher?: string;
  /** A full day, EDTF. */
  published?: string;
  via?: string;
  byline?: string;
  /** A day without a year in front of the text. */
  day?: FoundDate;
}

/** Reads a line that holds nothing but an outlet, a day, a time; null for any other. */
export function readMastheadLine(line: string): Masthead | null {
  const text = line.normalize('NFC').trim();
  if (text.length < 3 || text.length > 160 || isRunning(text)) return null;
  const date = /\d/.test(text) ? (findNumericDate(text) ?? namedDate(text)) : null;
  const rest = trimMarks((date ? blotOut(text, [date]) : text).replace(frame, ' '));
  // "20/05/2025 07:30 | Thu Hà": who wrote it stands beside the day only.
  const isSigned = date !== null && !outletOf(rest) && rest.includes(' ') && isNames(rest);
  // "Section | 12/11/2025 07:30", "26-09-2025 | Views: 1,284": nothing but labels stands beside the day.
  const isLabeled =
    date !== null && text.length <= 80 && /[|•·]/.test(text) && !/[.!?]$/.test(text);
  const outlet = rest === '' ? {} : (outletOf(rest) ?? (isLabeled ? {} : null));
  const named = isSigned ? { byline: rest } : outlet;
  const isAgo = rest === '' && !date && ago.test(text);
  if (named === null || (rest === '' && !date && !isAgo)) return null;
  return { ...named, ...(date && { published: date.edtf }) };
}

/**
 * Reads an outlet and a day at the beginning of a text, such as "Báo Lào CaiBáo Lào Cai07/03/2025". `to` is the offset
 * where the text itself begins.
 */
export function readMastheadStart(text: string): (Masthead & { to: number }) | null {
  const opening = text.slice(0, 160);
  const date = findNumericDate(opening);
  if (!date || date.start > 100) return null;
  const named = outletOf(trimMarks(opening.slice(0, date.start)));
  if (named === null) return null;
  const gap = /^[\s|,.:;–—-]{0,6}/u.exec(text.slice(date.end))?.[0].length ?? 0;
  return { ...named, published: date.edtf, to: date.end + gap };
}

/** The outlet that some words name, alone or twice in a row as a logo and its caption; null where they name none. */
export function outletOf(words: string): Pick<Masthead, 'publisher' | 'via'> | null {
  const text = words.normalize('NFC').trim();
  if (text.length < 2 || text.length > 120) return null;
  const once = halfOf(text) ?? text;
  if (foldName(once) === foldName(aggregator)) return { via: aggregator };
  const known = outletNamed(once);
  if (known !== null) return { publisher: known };
  const looksLikeOne = once !== text || paper.test(once);
  return looksLikeOne && once.length <= 50 ? { publisher: once } : null;
}

/** "Báo Lào CaiBáo Lào Cai" said once. */
function halfOf(text: string): string | null {
  for (let end = Math.floor(text.length / 2) - 2; end <= Math.ceil(text.length / 2) + 2; end++) {
    const first = trimMarks(text.slice(0, end));
    const key = foldName(first);
    if (key.length >= 3 && /\p{L}/u.test(key) && key === foldName(text.slice(end))) {
      // Of "vietnam.vn Vietnam.vn" the second may be the printed name.
      return first;
    }
  }
  return null;
}

/** The first full day that a line names in figures or in words of any of the languages, EDTF. */
export function fullDayOf(line: string): string | null {
  if (!/\d/.test(line)) return null;
  return (findNumericDate(line) ?? namedDate(line))?.edtf ?? null;
}

/** The first day without a year that a line names in any of the languages. */
export function openDayOf(line: string): FoundDate | null {
  const dates = grammarLanguages.flatMap((language) => readDates(line, language));
  return dates.find(({ edtf, precision }) => edtf === null && precision === 'day') ?? null;
}

function namedDate(text: string) {
  const dates = grammarLanguages.flatMap((language) => readDates(text, language));
  const date = dates.find(({ edtf, precision }) => edtf !== null && precision === 'day');
  return date?.edtf ? { ...date, edtf: date.edtf } : null;
}

function trimMarks(text: string): string {
  return text.replace(/^[\s|,·•:()/–—_-]{1,40}/u, '').replace(/[\s|,·•:()/–—_-]{1,40}$/u, '');
}

const ago = new RegExp(`^\\d{1,3}\\s{0,2}${anyWord('ago')}$`, 'iu');
const paper =
  /^(?:Báo|Tạp chí|Đài|Harian|Koran|Surat Kabar|Majalah|BÁO|TẠP CHÍ|ĐÀI)\s(?:\p{Lu}[\p{L}\p{M}&.-]{0,20}\s?){1,5}$/u;
const paperName =
  '\\d{1,2}[:hg]\\d{2}(?::\\d{2})?(?:\\s?[ap]\\.?m\\.?)?|\\(?(?:gmt|utc)\\s?[+-]\\d{1,2}(?::\\d{2})?\\)?|wib|wita|wit|ict|sa|ch';
// What stands around a day and says nothing of its own; the dots are a date that was read.
const frame = new RegExp(
  `·+|(?<![\\p{L}\\p{N}])(?:${anyWord('weekdays')}|${anyWord('published')}|\\d{1,3}\\s{0,2}${anyWord('ago')}|${paperName})(?![\\p{L}\\p{N}])[,.:]?`,
  'giu',
);
