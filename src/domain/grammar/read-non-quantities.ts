import type { NonQuantity, NonQuantityReason } from '../quantity.ts';
import { blotOut } from './blot-out.ts';
import { wordEnd, wordStart } from './lexicon.ts';
import { grammars } from './grammars.ts';
import { documentCode, numberedNames } from './numbered-names.ts';
import type { GrammarLanguage } from './number-grammar.ts';

// Numbers that are no quantities in any language, before and after what a language adds of its own. The order is
// that of precedence: what one expression takes, no later one sees.
const first: readonly (readonly [NonQuantityReason, string])[] = [
  ['furniture', '\\[\\p{L}+_\\d+\\]'],
  ['address', '(?:https?://|www\\.)[^\\s<>]*'],
  ['address', '«[^\\s<>/]{1,200}\\.(?:jpe?g|png|webp|gif|html?|pdf|docx?|xlsx?|mp4)»'],
  ['address', '«[\\p{L}\\d._%+-]{1,64}@[\\p{L}\\d.-]{1,200}»'],
  // Telephone numbers: with the country's code, or beside a word for them, or in groups after a leading zero.
  [
    'address',
    '(?<![\\p{L}\\d])(?:\\(?\\+\\d{1,3}\\)?[\\s.-]?)\\(?\\d{1,4}\\)?(?:[\\s.-]?\\d{2,4}){2,4}»',
  ],
  [
    'address',
    '(?<=«(?:hotline|tel|telephone|phone|fax|zalo|call|điện thoại|đt|sđt|đường dây nóng|telepon|telp|hp|wa|whatsapp)\\.?[\\s\\u00a0]*:?[\\s\\u00a0]*)\\(?\\d{2,5}\\)?(?:[\\s.-]?\\d{2,4}){1,4}»',
  ],
  [
    'address',
    '«(?<!\\d[.,])(?:0\\d{1,3}(?:[\\s.-]\\d{3,4}){2}|0\\d{9,10}|1[89]00[\\s.-]?\\d{4})»(?![.,]\\d|\\s*%)',
  ],
  // "Storms No. 9, 10 and 11".
  [
    'ordinal',
    '(?<=«(?:no\\.|nos\\.|nomor|số)[\\s\\u00a0]+\\d{1,2},[\\d,\\s\\u00a0]{1,16}(?:(?:dan|and|và)[\\s\\u00a0]+)?)\\d{1,2}»(?=[\\s\\u00a0]*(?:[,;.)](?!\\d)|(?:dan|and|và|pada|tahun|in|năm)»|$))',
  ],
  ['time', '«(?:gmt|utc)[\\s\\u00a0]?[+-]\\d{1,2}(?::\\d{2})?»'],
  // The degree of a disabled veteran: "category 4/4", "hạng 1/4".
  [
    'class',
    '«(?:category|class|hạng|thương binh|kategori|kelas|golongan)[\\s\\u00a0]+[1-4]/4»(?![.,]\\d)|«[1-4]/4[\\s\\u00a0](?:class|category)»',
  ],
  ['time', '«24/(?:7|24)(?:/365|[\\s\\u00a0]+(?:giờ|jam|hours))?»(?![.,]\\d)'],
  [
    'name',
    '«(?:hotline|đường dây nóng|tổng đài|số điện thoại|điện thoại|nomor darurat|nomor telepon|telepon|telp\\.?|phone|tel\\.?)»[^\\d\\n]{0,14}\\d[\\d .-]*\\d»',
  ],
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
  ['date', `«(?:${dayAndMonth()})»(?![.,/%]?\\d|[\\s\\u00a0]*%)`],
  ['time', '«(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d)?»'],
  ['time', '«(?:[01]?\\d|2[0-3])h(?:[0-5]\\d)?»'],
  [
    'time',
    '(?<=«(?:score|scoreline|skor|tỷ số|tỉ số|won|beat|lost|drew|menang|kalah|thắng|thua|hòa)[^.\\d]{0,30})\\d{1,2}\\s?[-–]\\s?\\d{1,2}»(?!\\s*(?:%|vnd|(?:ribu|juta|miliar|triliun|nghìn|triệu|tỷ|thousand|million|billion|ha|ton|km|kg)»))',
  ],
  [
    'name',
    '«(?:office|microsoft|windows|covid|sea games|asian cup|world cup|euro|v-league|asiad|seagames|iphone|boeing|airbus|top|big|visa|formula|cop|apec|g)[\\s\\u00a0]+\\d+»(?![.,]\\d|[\\s\\u00a0]*%|[\\s\\u00a0](?:million|billion|trillion|percent)»)',
  ],
  ['name', '«(?:ql|tl|đt|dt|đh|dh)\\.\\s?\\d+\\p{L}?»(?![.,]\\d)'],
  ['name', '«\\p{L}+-\\d+»'],
  ['name', '(?<=/[\\s\\u00a0]?)[kh]?m[23]»'],
  ['name', '«(?!vnd|vnđ|usd|us|rp|k?m[23]»)\\p{L}+\\d+\\p{L}*»(?!%)'],
  [
    'name',
    '(?<=«(?:industri|industry|công nghiệp|revolution|revolusi|cách mạng|era|thời đại|kỷ nguyên|công nghệ|nông nghiệp|chuyển đổi số|teknologi|pertanian|technology|agriculture)[\\s\\u00a0]+)4\\.0»',
  ],
  // The mark of a footnote: "598 xã(1)", "598 xã ([1])".
  ['list-number', '\\[\\d{1,3}\\]'],
  ['list-number', '(?<=\\p{L}{2})\\(\\d{1,2}\\)(?=[\\s.,;:]|$)'],
  [
    'list-number',
    '(?<=^[\\s\\u00a0]*)\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)](?=[\\s\\u00a0]+[\\p{L}"“*])',
  ],
];
/**
 * "12/11", "26/9": of two numbers with the greater one first, the second is no whole of the first; as a day and a month
 * they are read where the second is no more than twelve.
 */
function dayAndMonth(): string {
  return Array.from({ length: 12 }, (_, index) => index + 1)
    .map((month) => {
      const days = Array.from({ length: 31 - month }, (_, index) => index + month + 1).join('|');
      return `0?(?:${days})/0?${month}`;
    })
    .join('|');
}

/**
 * The numbers of a text that are told from quantities by their own form or the words beside them, in order. Some are
 * told in words alone ("the first nine months", an address without digits): they hold no number to account for.
 */
export function readNonQuantities(text: string, language: GrammarLanguage): NonQuantity[] {
  const found: NonQuantity[] = [];
  const hasDigits = /\d/.test(text);
  let open = text;
  for (const [reason, expression] of expressionsOf(language)) {
    if (!hasDigits && reason !== 'class' && reason !== 'period') continue;
    const claims = [...open.matchAll(expression)].map(({ 0: words, index }) => ({
      start: index,
      end: index + words.length,
    }));
    open = blotOut(open, claims);
    for (const { start, end } of claims) {
      found.push({ start, end, text: text.slice(start, end), reason });
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

const compiled = new Map<GrammarLanguage, readonly (readonly [NonQuantityReason, RegExp])[]>();

/** The expressions of a language; made once, when the first text needs them. */
function expressionsOf(
  language: GrammarLanguage,
): readonly (readonly [NonQuantityReason, RegExp])[] {
  const known = compiled.get(language);
  if (known) return known;
  const made = compile(language);
  compiled.set(language, made);
  return made;
}

function compile(language: GrammarLanguage): (readonly [NonQuantityReason, RegExp])[] {
  const ignoringCase = (rules: readonly (readonly [NonQuantityReason, string])[]) =>
    rules.map(([reason, source]) => [reason, expressionOf(source, 'giu')] as const);
  return [
    ...ignoringCase(first),
    ['document-number', expressionOf(documentCode, 'gu')],
    ...ignoringCase(grammars[language].others),
    ...ignoringCase(last),
    ...numberedNames.map(
      ([reason, source, flags]) => [reason, expressionOf(source, flags)] as const,
    ),
  ];
}

function expressionOf(source: string, flags: string): RegExp {
  return new RegExp(source.replaceAll('«', wordStart).replaceAll('»', wordEnd), flags);
}
