import { foldName } from './line-shape.ts';
import { outletNamed } from './outlets.ts';
import type { FoundDate } from '../read-dates.ts';
import { fullDayOf, openDayOf } from './read-masthead.ts';

/** An agency or outlet in front of a text, "(VNA) – ", up to the offset where the text itself begins. */
export interface AgencyMark {
  to: number;
  /** The outlet, where it is known. */
  publisher?: string;
  /** The day in front of it, EDTF, where its year is said: "Hanoi, 15 July 2025 (VNA) – ". */
  published?: string;
  /** The day in front of it, where no year is said: "Hanoi, July 15 (VNA) – ". */
  day?: FoundDate;
}

/**
 * Reads the mark of an agency or outlet at the very start of a text: a short name or brackets in front of a dash, with
 * a sentence after it. `text` is all that follows in the article too: a word that comes again is a topic, no mark.
 * `host` is that of the source.
 */
export function readAgencyMark(
  line: string,
  article: string,
  host: string | null,
): AgencyMark | null {
  return readBrackets(line) ?? readName(line, article, host) ?? readPaper(line);
}

/** "(VOVWORLD) - ", "Hanoi (VNA) – ", "Lào Cai, 7/3 (TTXVN) – " */
function readBrackets(line: string): AgencyMark | null {
  const match = brackets.exec(line.slice(0, 140));
  const { place, name } = match?.groups ?? {};
  if (!match || name === undefined) return null;
  const publisher = outletNamed(name);
  const isMark =
    publisher !== null || /^[\p{Lu}\d&./+\s-]+$/u.test(name) || /\.\p{Ll}{2,3}$/u.test(name);
  if (place?.trim() && !isMark) return null;
  const published = fullDayOf(place ?? '');
  // Only here do two figures need no word that says they are a date.
  const day = openDayOf((place ?? '').replace(/(?<=,\s?)(?=\d{1,2}[/-]\d{1,2}\s*$)/, 'ngày '));
  return {
    to: match[0].length,
    ...(publisher !== null && { publisher }),
    ...(published !== null && { published }),
    ...(published === null && day !== null && { day }),
  };
}

/** "Kinhtedothi- ", "NDO – ", "TTXVN/VNA - " */
function readName(line: string, article: string, host: string | null): AgencyMark | null {
  const match = nameAndDash.exec(line.slice(0, 80));
  const { name, gap, after } = match?.groups ?? {};
  if (!match || name === undefined) return null;
  const to = match[0].length;
  const publisher = outletNamed(name);
  const isOfHost = host !== null && foldName(host).startsWith(foldName(name)) && name.length > 3;
  if (publisher !== null || isOfHost) return { to, ...(publisher !== null && { publisher }) };
  // A summary that is said again has the mark again.
  const marks = countOf(article, `${name}${gap}-`) + countOf(article, `${name}${gap}–`);
  if (after === '' || countOf(article, name) > Math.max(marks, 1)) return null;
  const isInitials = /^\p{Lu}[\p{Lu}\d&/+.]{1,11}$/u.test(name);
  // A dash set against a long word in one piece, "Tinmoionline- Ngày …", is no punctuation of a sentence.
  const isRunTogether = gap === '' && /^\p{Lu}[\p{L}\d.]{7,24}$/u.test(name);
  // "TRÀ VINH — The province …", "YênBái - Năm 2024 …"
  const isCity = /^\p{Lu}{2,}(?:\s\p{Lu}{2,}){1,3}$/u.test(name.normalize('NFC'));
  const isJoined = /^(?:\p{Lu}\p{Ll}+){2,4}$/u.test(name.normalize('NFC'));
  return isInitials || isRunTogether || isCity || isJoined ? { to } : null;
}

/** "Báo Lào Cai - " */
function readPaper(line: string): AgencyMark | null {
  const match = paperAndDash.exec(line.slice(0, 80));
  const name = match?.groups?.['name'];
  if (!match || name === undefined) return null;
  return { to: match[0].length, publisher: outletNamed(name) ?? name.normalize('NFC').trim() };
}

function countOf(text: string, word: string): number {
  return text.slice(0, 200_000).split(word).length - 1;
}

const sentence = '(?=["“‘\'(]?[\\p{Lu}\\p{N}])';
const brackets = new RegExp(
  `^\\s{0,3}(?<place>[\\p{Lu}][^()\\n.;:!?]{0,60})?\\((?<name>[\\p{L}\\p{M}\\p{N}.&/+ -]{2,40})\\)\\s{0,3}[-–—:]\\s{0,3}${sentence}`,
  'u',
);
const nameAndDash = new RegExp(
  `^\\s{0,3}(?<name>[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}.&/+]{1,30}(?:\\s[\\p{L}\\p{M}\\p{N}.&]{1,15}){0,2})(?<gap>\\s{0,3})[-–—](?<after>\\s{0,3})${sentence}`,
  'u',
);
const paperAndDash = new RegExp(
  `^\\s{0,3}(?<name>(?:Báo|Tạp chí|Đài)(?:\\s(?:\\p{Lu}[\\p{L}\\p{M}]{0,15}|và|&|điện tử)){1,6})\\s{0,3}[-–—]\\s{0,3}${sentence}`,
  'u',
);
