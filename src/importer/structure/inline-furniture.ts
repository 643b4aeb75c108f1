import type { DropReason } from '../article.ts';
import type { Cut } from './cut-text.ts';

/** Pieces within a line that are no words of the article: tokens for advertisements, leftovers of pictures and blocks. */
export function inlineFurniture(text: string): Cut[] {
  const cuts: Cut[] = [];
  for (const { reason, expression } of tokens) {
    for (const match of text.matchAll(expression)) {
      const [from, to] = [match.index, match.index + match[0].length];
      const isFree = cuts.every((cut) => to <= cut.from || from >= cut.to);
      if (isFree && match[0] !== '' && cuts.length < most) cuts.push({ from, to, reason });
    }
  }
  return cuts.toSorted((a, b) => a.from - b.from);
}

/** A line with more of them is no line of an article; it keeps the rest as text. */
const most = 500;

const tokens: readonly { reason: DropReason; expression: RegExp }[] = [
  { reason: 'advertisement', expression: /\[\s?[\p{L}]{2,20}_\d{1,4}\s?\]/gu },
  {
    reason: 'advertisement',
    expression:
      /\[\/?(?:ads?|adsense|iklan|quảng ?cáo|quangcao|advertisement)(?:\s[^[\]\n]{0,200})?\]/giu,
  },
  {
    reason: 'markup',
    expression:
      /\[\/?(?:embed|video|audio|gallery|caption|playlist|widget)(?:\s[^[\]\n]{0,200})?\]/giu,
  },
  // `![alt](address)`, `![]()` and the bar of the table cell it stood in.
  { reason: 'image', expression: /!\[[^[\]\n]{0,300}\](?:\([^()\s]{0,500}\))?(?:\s?\|)?/gu },
  // The name of a picture's file at either end of a line.
  {
    reason: 'image',
    expression:
      /^[|\s]{0,4}[\p{L}\p{N}_-]{1,120}\.(?:jpe?g|png|webp|gif|bmp|tiff?|heic)(?=[\s|]|$)/giu,
  },
  {
    reason: 'image',
    expression: /(?<=\s)[\p{L}\p{N}_-]{1,120}\.(?:jpe?g|png|webp|gif|bmp|tiff?|heic)[|\s]{0,4}$/giu,
  },
  // The mark of an agency behind the last sentence: "… — VNS".
  {
    reason: 'dateline',
    expression: /(?<=[.!?"”’»)]\s{0,3})[—–-]{1,2}\s?\p{Lu}{2,8}(?:\/\p{Lu}{2,8}){0,2}\s{0,3}$/gu,
  },
  { reason: 'markup', expression: /^\s?\|(?:\s?[|:-]){0,20}\s?$/gu },
];
