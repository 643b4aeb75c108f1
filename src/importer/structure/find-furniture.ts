import type { DropReason } from '../article.ts';
import { anyWord, lineExpression } from './furniture-expressions.ts';
import { countWords } from './line-shape.ts';

/** Where a line stands: above the running text, below it, or within. */
export type Zone = 'top' | 'within' | 'tail';

/** Why a line is no part of the article, if it is a piece of the site around it; null if it may be text. */
export function findFurniture(line: string, zone: Zone): DropReason | null {
  const text = line.normalize('NFC').trim();
  if (text.length > longest) return null;
  if (isBar(text)) return 'banner';
  for (const { reason, is, only, limit } of kinds) {
    if (only === 'edges' && zone === 'within') continue;
    if (text.length <= limit && is.test(text)) return reason;
  }
  return isMarkedCaption(text) ? 'caption' : null;
}

/** Whether a line is a label above links to other articles, and no more. */
export function isRelatedLabel(line: string): boolean {
  return relatedLabel.test(line.normalize('NFC').trim());
}

const longest = 400;

interface Kind {
  reason: DropReason;
  is: RegExp;
  /** No longer than this, in UTF-16 units: a sentence can begin with the same words. */
  limit: number;
  only: 'edges' | 'anywhere';
}

const relatedLabel = lineExpression(`^${anyWord('related')}~:?$`);

function kind(
  reason: DropReason,
  source: string,
  limit = 200,
  only: Kind['only'] = 'anywhere',
): Kind {
  return { reason, is: lineExpression(source), limit, only };
}

const kinds: readonly Kind[] = [
  // What a picture's own words are on some pages: "… - ảnh 1", with the caption glued to it.
  kind(
    'caption',
    '\\s[-–]~ảnh~\\d{1,2}(?=$|[\\p{Lu}(\\s])|\\sảnh\\s\\d{1,2}(?=\\p{Lu}\\p{Ll})',
    longest,
  ),
  kind('image', '^[|\\s]*[\\p{L}\\p{N}_-]{1,120}\\.(?:jpe?g|png|webp|gif|bmp|tiff?|heic)[|\\s]*$'),
  kind('related', '^[•*·\\s-]{0,4}(?:>{1,3}|»|►|▶|▸)~\\S', longest),
  kind('related', `^[•*·\\s-]{0,4}${anyWord('related')}~(?:[:»>]|$)`, longest),
  kind('advertisement', `^[-–—\\s[(]{0,4}${anyWord('advertisements')}[-–—\\s\\])]{0,4}$`),
  kind('banner', '^(?:a{1,2}~[-+]?[\\s|]{0,3}){2,4}$', 20),
  kind(
    'banner',
    `^${anyWord('follow')}(?=\\s).{0,120}(?:google|facebook|fanpage|zalo|youtube|telegram|whatsapp|tiktok|channel|kênh|saluran)`,
  ),
  kind(
    'banner',
    `^${anyWord('listen')}~[:：]?~[\\d:./\\s]{0,12}(?:${anyWord('minutes')}|phút|menit|min(?:ute)?s?)?$`,
    80,
  ),
  kind('banner', `^\\d{1,3}~${anyWord('minutes')}$`, 40),
  kind('banner', `^${anyWord('readers')}~:?~\\d[\\d.,]{0,12}~(?:kali|lần|k|m|times)?$`, 60),
  kind('banner', `^\\d[\\d.,]{0,12}~[km]?~${anyWord('readers')}$`, 60),
  kind('banner', `^${anyWord('tags')}~[:：](?!.*[.!?]$)`, 300),
  kind('banner', '^(?:#[\\p{L}\\p{M}\\p{N}_]{2,60}[\\s,]{0,3}){1,30}$', 300),
  kind('banner', `^(?:©|\\(c\\)~\\d{4}|${anyWord('rights')})`, longest),
  kind('banner', `^${anyWord('account')}(?=\\s|$)`, 100, 'edges'),
  kind('banner', `^${anyWord('welcome')}(?=\\s|$)`, 200, 'edges'),
  kind('banner', `^${anyWord('welcome')}\\s(?!.*[.]$)`, 120),
  kind('banner', `^${anyWord('site')}`, 250, 'edges'),
  // A menu: short names between bars.
  kind('banner', '^[^|.!?\\d]{2,40}(?:\\s\\|\\s[^|.!?\\d]{2,40}){2,9}$', 300, 'edges'),
  kind('banner', `^${anyWord('home')}(?:~[>»/›|:]~[^>»/›|]{1,60}){1,6}$`),
];

// The mark, a colon and who took it, at the end of a line: "… (Photo: A. Name)".
const creditAtEnd = `(?:^|[\\s.,;:(\\[/|–—-])${anyWord('caption')}~[:：]~(?:[^.!?:]|(?<=(?<!\\p{L})\\p{L})\\.){1,60}[.)\\]\\s]{0,3}$`;
const captionAtStart = lineExpression(`^[\\[(|*_\\s]{0,4}${anyWord('caption')}~[:：]`);
const captionAlone = lineExpression(
  `^[\\[(*_\\s]{0,4}${anyWord('captionAlone')}[\\])*_.\\s]{0,4}$`,
);
// An agency's mark instead of the colon: "… VNA/VNS Photo Thanh Hòa".
const agencyPhotoAtEnd =
  '[\\s.([](?:VN[APS]|TTXVN|VOV)(?:/(?:VN[APS]|TTXVN|VOV))?\\s(?:Photos?|Ảnh|Foto)(?:\\s[^.!?:]{1,40})?[.)\\]\\s]{0,3}$';
const captionAtEnd = lineExpression(
  `(?:${creditAtEnd})|(?:${agencyPhotoAtEnd})|[\\s.([]${anyWord('captionAlone')}[\\]).\\s]{0,3}$`,
);

/**
 * Whether a line is a bar of buttons: "Facebook Zalo Email In". It is gone through once, word by word: an expression for
 * the whole line would try each way to part it.
 */
function isBar(text: string): boolean {
  if (text.length > 200) return false;
  let count = 0;
  let at = gapEnd(text, 0);
  while (at < text.length) {
    button.lastIndex = at;
    if (!button.test(text)) break;
    count++;
    at = gapEnd(text, button.lastIndex);
  }
  // A counter may stand behind the last one.
  return count > 0 && /^(?:\(?\d{1,6}\)?)?$/.test(text.slice(at));
}

function gapEnd(text: string, from: number): number {
  gap.lastIndex = from;
  gap.test(text);
  return Math.max(from, gap.lastIndex);
}

const button = new RegExp(
  `(?:${anyWord('buttons')}|${anyWord('follow')}|[aA]\\s?[-+]|[-+]\\s?[aA]{1,2})(?![\\p{L}\\p{M}])`,
  'iuy',
);
const gap = /[\s|/•·,:;»›>–—+-]{0,6}/uy;

/** Whether a line says that it belongs to a picture, and is no paragraph with a picture's credit behind it. */
function isMarkedCaption(text: string): boolean {
  if (isSigned(text)) return false;
  if (captionAtStart.test(text) || captionAlone.test(text)) return text.length < 250;
  const from = Math.max(0, text.length - 100);
  const credit = captionAtEnd.exec(text.slice(from));
  if (!credit) return false;
  const shown = text.slice(0, from + credit.index + 1);
  const sentences = (shown.match(/[.!?]\s+\p{Lu}/gu) ?? []).length;
  // A long sentence that states a figure is worth more than a caption that stays: only its credit goes.
  return text.length <= 300 && sentences <= 1 && !(/\d/.test(text) && countWords(text) >= 40);
}

/** "Bài, ảnh: Thu Hà": who wrote it and took the pictures, no caption. */
function isSigned(text: string): boolean {
  return signed.test(text);
}

const signed = lineExpression(`^[(\\[*\\s]{0,3}${anyWord('bylines')}~[:：]`);

/** The credit of a picture behind a paragraph, `(Photo: A. Name)`, as an offset where it begins; null without one. */
export function findCredit(text: string): number | null {
  const from = Math.max(0, text.length - 100);
  const match = trailingCredit.exec(text.slice(from));
  return match ? from + match.index : null;
}

const trailingCredit = lineExpression(
  `[(\\[]${anyWord('caption')}~(?:[:：]~[^()[\\]]{1,60})?[)\\]][.\\s]{0,3}$|(?<=[.!?]\\s{0,2})${anyWord('caption')}~[:：]~(?:[^.!?:()]|(?<=(?<!\\p{L})\\p{L})\\.){1,60}\\.?$`,
);
