import type { Block, DropReason, Dropped } from '../article.ts';
import { slicePlaced, spanInInput, trimPlaced, type PlacedText } from '../placed-text.ts';
import {
  advertisementLine,
  advertisementToken,
  afterOutlet,
  bannerLine,
  bylineLine,
  bylineName,
  captionCredit,
  captionLine,
  commentsStart,
  imageLine,
  mottoLine,
  relatedLine,
  shareWords,
  sourceLine,
} from './furniture-words.ts';
import { textsOf } from '../article.ts';
import { readDays, dayText } from './read-days.ts';

/** What the furniture of an article says of it. */
export interface Told {
  url?: string | undefined;
  publisher?: string | undefined;
  byline?: string | undefined;
  /** A full day, as EDTF. */
  published?: string | undefined;
}

/** An article without its furniture. */
export interface Cleared {
  blocks: Block[];
  dropped: Dropped[];
  told: Told;
}

/**
 * Takes the furniture of the site out of an article: whole lines, and what is glued to the first or the last words.
 * Every piece comes back with its reason, and with what it told of the source.
 */
export function leaveOutFurniture(blocks: readonly Block[]): Cleared {
  const dropped: Dropped[] = [];
  const told: Told = {};
  const drop = (placed: PlacedText, reason: DropReason) => {
    if (placed.text.length > 0)
      dropped.push({ ...spanInInput(placed, 0, placed.text.length), reason });
  };
  const end = commentsIndex(blocks);
  for (const block of blocks.slice(end)) for (const text of textsOf(block)) drop(text, 'comments');

  const kept: Block[] = [];
  for (const block of blocks.slice(0, end)) {
    if (block.kind !== 'paragraph' && block.kind !== 'heading') {
      const line = textsOf(block).map(({ text }) => lineOf(text));
      if (line.length > 0 && line.every((one) => one !== null)) {
        for (const [at, text] of textsOf(block).entries()) drop(text, line[at]?.reason ?? 'banner');
      } else kept.push(block);
      continue;
    }
    const line = lineOf(block.text.text);
    if (line !== null) {
      drop(block.text, line.reason);
      take(told, line.told);
      continue;
    }
    const { rest, cut } = cutTokens(block.text);
    for (const piece of cut) drop(piece, 'advertisement');
    if (rest.text !== '') kept.push({ ...block, text: rest });
  }
  const opened = cutOpening(kept, told);
  for (const { placed, reason } of opened.cut) drop(placed, reason);
  const closed = cutByline(opened.blocks);
  if (closed.byline) {
    drop(closed.byline, 'byline');
    take(told, { byline: closed.byline.text });
  }
  return { blocks: closed.blocks, dropped, told };
}

/** The first thing that is said of a source counts. */
function take(told: Told, more: Told): void {
  told.url ??= more.url;
  told.publisher ??= more.publisher;
  told.byline ??= more.byline;
  told.published ??= more.published;
}

/** Where the comments begin; the number of blocks where there are none. A line before any text begins nothing. */
function commentsIndex(blocks: readonly Block[]): number {
  let hasText = false;
  for (const [index, block] of blocks.entries()) {
    const [first] = textsOf(block);
    const text = first?.text ?? '';
    if (hasText && text.length < 60 && commentsStart.test(text.trim())) return index;
    if (text.length > 120) hasText = true;
  }
  return blocks.length;
}

interface FurnitureLine {
  reason: DropReason;
  told: Told;
}

// Longer lines are text, whatever they begin with.
const longestLine = 420;

/** What piece of furniture a whole line is; null for text. */
function lineOf(text: string): FurnitureLine | null {
  const line = text.trim();
  if (line === '' || line.length > longestLine) return null;
  const is = (reason: DropReason, told: Told = {}) => ({ reason, told });
  const source = sourceLine.exec(line)?.[1]?.trim();
  if (source !== undefined) return is('source', toldBySource(source));
  if (/^https?:\/\/\S+$/i.test(line)) return is('source', toldBySource(line));
  const outlet = afterOutlet.exec(line)?.[1];
  if (outlet !== undefined && line.length < 70)
    return is('source', { publisher: plainEnd(outlet) });
  if (imageLine.test(line)) return is('image');
  if (relatedLine.test(line)) return is('related');
  if (new RegExp(`^(?:${advertisementToken.source}\\s*)+$`, 'iu').test(line))
    return is('advertisement');
  if (advertisementLine.test(line)) return is('advertisement');
  const byline = (bylineLine.exec(line) ?? bylineName.exec(line))?.[1];
  if (byline !== undefined && !/[.!?]\s/.test(byline) && isName(byline))
    return is('byline', { byline: plainEnd(byline) });
  if (captionLine.test(line) || captionCredit.test(line)) return is('caption');
  const date = datelineOf(line);
  if (date !== null) return is('dateline', date);
  if (line.length <= 200 && (mottoLine.test(line) || bannerLine.test(line))) return is('banner');
  if (line.length <= 160 && isShareBar(line)) return is('banner');
  return null;
}

function toldBySource(source: string): Told {
  const url = /https?:\/\/[^\s<>"]+/i.exec(source)?.[0].replace(/[.,;)]+$/, '');
  if (url !== undefined) return { url };
  return source.length <= 80 ? { publisher: plainEnd(source) } : {};
}

function plainEnd(text: string): string {
  return text.replace(/[\s.,;:–—-]+$/, '').trim();
}

/** Up to six words of which most begin with a capital. */
function isName(text: string): boolean {
  const words = text.split(/[\s,–—&/-]+/).filter((word) => word !== '');
  const capitals = words.filter((word) => /^[\p{Lu}(]/u.test(word)).length;
  return words.length <= 10 && capitals * 2 > words.length && !/\d/.test(text);
}

function isShareBar(line: string): boolean {
  const words = line.match(/\p{L}{2,}/gu) ?? [];
  if (words.length === 0) return /^[\s|/·•+\-–—>»]*$/.test(line);
  return line.replaceAll(shareWords, '').replaceAll(/[\s|/·•,.:;()[\]+\-–—&]+/g, '') === '';
}

const clockTime = /(?<!\d)\d{1,2}[:h.]\d{2}(?::\d{2})?(?!\d)(?:\s*(?:am|pm|wib))?/giu;
const dayName =
  /(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|senin|selasa|rabu|kamis|jumat|sabtu|minggu|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/giu;
const dateWords =
  /(?:gmt\s*[+-]?\s*\d*|utc|wib|ngày|lúc|cập nhật(?: lần cuối)?|updated?|diperbarui|diterbitkan|dipublikasikan|published|posted|on|at|pada|tanggal|đăng|xuất bản|tháng|năm)/giu;

/**
 * A line that only says when, and at most which outlet printed it: "Báo Nghệ An Báo Nghệ An 27/11/2025", "Thứ Sáu,
 * 7/3/2025, 08:30 (GMT+7)".
 */
function datelineOf(line: string): Told | null {
  if (line.length > 120) return null;
  const [named, ...others] = readDays(line);
  if (named === undefined || named.year === null || others.length > 1) return null;
  const published = dayText({ ...named, year: named.year });
  const before = line.slice(0, named.start);
  const after = line.slice(named.end);
  const rest = `${before} ${after}`
    .replaceAll(clockTime, ' ')
    .replaceAll(dayName, ' ')
    .replaceAll(dateWords, ' ')
    .replaceAll(/[\s|/·•,.:;()[\]+\-–—]+/g, ' ')
    .trim();
  if (rest === '') return { published };
  const outlet = /^(.{3,40}?)\s*\1$/u.exec(rest)?.[1] ?? rest;
  const isOutlet =
    outlet !== rest || /^(?:báo|tạp chí|koran|surat kabar|cổng|ttxvn)\b|\.vn$/iu.test(outlet);
  return isOutlet && outlet.length <= 40 ? { published, publisher: outlet } : null;
}

/** Takes tokens of advertisements out of the middle of a text. */
function cutTokens(placed: PlacedText): { rest: PlacedText; cut: PlacedText[] } {
  const cut: PlacedText[] = [];
  const parts: PlacedText[] = [];
  let at = 0;
  for (const { 0: token, index } of placed.text.matchAll(advertisementToken)) {
    parts.push(slicePlaced(placed, at, index));
    at = index + token.length;
    cut.push(slicePlaced(placed, index, at));
  }
  if (cut.length === 0) return { rest: placed, cut };
  parts.push(slicePlaced(placed, at));
  return { rest: trimPlaced(joinTexts(parts)), cut };
}

function joinTexts(parts: readonly PlacedText[]): PlacedText {
  return {
    text: parts.map(({ text }) => text).join(''),
    starts: parts.flatMap(({ starts }) => starts),
    ends: parts.flatMap(({ ends }) => ends),
  };
}

interface Cut {
  placed: PlacedText;
  reason: DropReason;
}

// The slug of an agency or an outlet in front of the first words, with its dash.
const slugs = [
  // (VOVWORLD) - , (Chinhphu.vn) – , [VOV2] -
  /^(?:[\p{Lu}][\p{L}. ]{1,25}\s)?[([][\p{L}\p{N}.,/& +]{2,40}[)\]]\s*[-–—:]\s*(?=\S)/u,
  // Kinhtedothi- , Kinhtedothi - , NDO – , CTTĐT - , TTXVN/VNA - : one word that is no common one
  /^(?:\p{Lu}[\p{Ll}]*\p{Lu}[\p{L}\p{N}./]*|\p{Lu}{2,}[\p{L}\p{N}./]*|[\p{L}\p{N}]+\.(?:vn|com|net|org)|\p{Lu}\p{Ll}{7,})\s*[-–—]\s*(?=["“‘'(]?[\p{Lu}\d])/u,
  // Báo Lào Cai - , Nhân Dân –
  /^(?:Báo|Đài|Tạp chí|Cổng|Koran|Surat kabar)\s(?:[\p{L}\p{N}&]+\s?){1,6}[-–—]\s*(?=["“‘'(]?[\p{Lu}\d])/u,
];

/** "Báo Nghệ AnBáo Nghệ An27/11/2025" glued to the first words. */
const gluedOutlet =
  /^((?:[\p{L}&.]+\s?){1,6}?)\s*\1\s*(\d{1,2}[/.-]\d{1,2}[/.-]\d{4})(?:\s*[-–|,]?\s*\d{1,2}[:h]\d{2})?(?:\s*\(?GMT\s*[+-]?\d*\)?)?\s*/u;

/** Takes the slug of an agency, or an outlet and a date, from the front of the first texts. */
function cutOpening(blocks: readonly Block[], told: Told): { blocks: Block[]; cut: Cut[] } {
  const cut: Cut[] = [];
  let isOpen = true;
  let seen = 0;
  const rest = blocks.flatMap((block): Block[] => {
    if (!isOpen || (block.kind !== 'paragraph' && block.kind !== 'heading')) return [block];
    seen += 1;
    if (seen > 6) isOpen = false;
    const { text } = block.text;
    const glued = gluedOutlet.exec(text);
    if (glued) {
      const [day] = readDays(glued[2] ?? '');
      if (day?.year) take(told, { published: dayText({ ...day, year: day.year }) });
      take(told, { publisher: glued[1]?.trim() ?? '' });
    }
    const slug = glued ?? (text.length > 80 ? firstMatch(slugs, text) : null);
    if (!slug) return [block];
    if (!glued) isOpen = false;
    const length = slug[0].trimEnd().length;
    cut.push({ placed: slicePlaced(block.text, 0, length), reason: 'dateline' });
    const kept = trimPlaced(slicePlaced(block.text, length));
    return kept.text === '' ? [] : [{ ...block, text: kept }];
  });
  return { blocks: rest, cut };
}

function firstMatch(expressions: readonly RegExp[], text: string): RegExpExecArray | null {
  for (const expression of expressions) {
    const match = expression.exec(text);
    if (match) return match;
  }
  return null;
}

const capitalsName = /^\p{Lu}[\p{Lu}.]*(?:(?:\s+|\s*[-–—,&/]\s*)\p{Lu}[\p{Lu}.]*){1,9}\.?$/u;
const endName = /^\p{Lu}[\p{L}.]*(?:(?:\s+|\s*[-–—]\s*)\p{Lu}[\p{L}.]*){1,5}$/u;

/** The name of the author as the last line, in capitals or not. */
function cutByline(blocks: readonly Block[]): { blocks: Block[]; byline: PlacedText | null } {
  const last = blocks.at(-1);
  if (blocks.length < 3 || (last?.kind !== 'paragraph' && last?.kind !== 'heading'))
    return { blocks: [...blocks], byline: null };
  const { text } = last.text;
  const name = text.replace(/\s*\([^()]{2,30}\)$/, '');
  const isByline = text.length <= 70 && (capitalsName.test(name) || endName.test(name));
  return isByline
    ? { blocks: blocks.slice(0, -1), byline: last.text }
    : { blocks: [...blocks], byline: null };
}
