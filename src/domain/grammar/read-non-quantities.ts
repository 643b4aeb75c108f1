import type { NonQuantity, NonQuantityReason } from '../quantity.ts';
import { blotOut } from './blot-out.ts';
import { wordEnd, wordStart } from './lexicon.ts';
import { grammars } from './grammars.ts';
import type { GrammarLanguage } from './number-grammar.ts';

// Numbers that are no quantities in any language, before and after what a language adds of its own. The order is
// that of precedence: what one expression takes, no later one sees.
const first: readonly (readonly [NonQuantityReason, string])[] = [
  ['furniture', '\\[\\p{L}+_\\d+\\]'],
  ['address', '(?:https?://|www\\.)[^\\s<>]*'],
  ['address', '«[^\\s<>/]{1,200}\\.(?:jpe?g|png|webp|gif|html?|pdf|docx?|xlsx?|mp4)»'],
  ['date', '«\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])»'],
  ['date', '«\\d{1,2}([/.-])\\d{1,2}\\1(?:19|20)\\d{2}»'],
];
const last: readonly (readonly [NonQuantityReason, string])[] = [
  ['period', '«q[1-4](?:[\\s/-]*(?:19|20)\\d{2})?»'],
  [
    'period',
    '«(?:19|20)\\d{2}[\\s\\u00a0]*[-–—/][\\s\\u00a0]*(?:(?:19|20)\\d{2}|\\d{2}(?=[\\s,.;:)]|$))»(?![.,]\\d|%)',
  ],
  ['date', '«(?:0?[1-9]|1[0-2])/(?:19|20)\\d{2}»'],
  ['date', '(?<=\\()\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?(?=\\))'],
  ['time', '«(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?»'],
  ['time', '«(?:[01]?\\d|2[0-3])h(?:[0-5]\\d)?»'],
  ['name', '«\\p{L}+-\\d+»'],
  ['name', '«(?!vnd|vnđ|usd|us)\\p{L}+\\d+\\p{L}*»'],
  [
    'name',
    '(?<=«(?:industri|industry|công nghiệp|revolution|revolusi|cách mạng|era|thời đại|kỷ nguyên)[\\s\\u00a0]+)4\\.0»',
  ],
  ['list-number', '(?<=^[\\s\\u00a0]*)\\d{1,2}[.)](?=[\\s\\u00a0]+[\\p{L}"“*])'],
];
// These tell capitals from small letters: 03/NQ-HĐND is a document; "Program 1719" is a name, "3 program 2025" is not.
// The look ahead is bounded, or a long run such as 1-1-1-… would be looked through again from each of its digits.
const documentCode = '«\\d+(?:/\\d{4})?(?:[-/](?=[\\p{L}\\d-]{0,60}\\p{Lu}{2})[\\p{L}\\d-]+)+»';
const named =
  '«(?:Program|Programme|Proyek|Subproyek|Project|Subproject|Sub-project|Chương trình|Dự án|Tiểu dự án|Tiểu Dự án|Komponen|Component)[\\s\\u00a0]+(?!(?:19|20)\\d{2}»)\\d{1,4}»(?![.,]\\d|[\\s\\u00a0]*%)';

/** The numbers of a text that are told from quantities by their own form or the words beside them, in order. */
export function readNonQuantities(text: string, language: GrammarLanguage): NonQuantity[] {
  const found: NonQuantity[] = [];
  let open = text;
  for (const [reason, expression] of expressions[language]) {
    const claims = [...open.matchAll(expression)]
      .filter(([words]) => /\d/.test(words))
      .map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
    open = blotOut(open, claims);
    for (const { start, end } of claims) {
      found.push({ start, end, text: text.slice(start, end), reason });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

const expressions: Readonly<
  Record<GrammarLanguage, readonly (readonly [NonQuantityReason, RegExp])[]>
> = { id: compile('id'), en: compile('en'), vi: compile('vi') };

function compile(language: GrammarLanguage): (readonly [NonQuantityReason, RegExp])[] {
  const ignoringCase = (rules: readonly (readonly [NonQuantityReason, string])[]) =>
    rules.map(([reason, source]) => [reason, expressionOf(source, 'giu')] as const);
  return [
    ...ignoringCase(first),
    ['document-number', expressionOf(documentCode, 'gu')],
    ...ignoringCase(grammars[language].others),
    ...ignoringCase(last),
    ['name', expressionOf(named, 'gu')],
  ];
}

function expressionOf(source: string, flags: string): RegExp {
  return new RegExp(source.replaceAll('«', wordStart).replaceAll('»', wordEnd), flags);
}
