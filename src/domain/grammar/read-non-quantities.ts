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

// These tell capitals from small letters: 03/NQ-HĐND is a document; "Program 1719" is a name, "3 program 2025" is not.
// The look ahead is bounded, or a long run such as 1-1-1-… would be looked through again from each of its digits.
const documentCode =
  '«\\d+(?!-(?:million|billion|trillion)-|-(?:VND|USD)\\d)(?:/\\d{4})?(?:[-/](?=[\\p{L}\\d-]{0,60}\\p{Lu}{2})[\\p{L}\\d-]+)+»';
const named =
  '«(?:Program(?: (?:Target|Sasaran) Nasional)?|Programme|NTP|Proyek|Subproyek|Projects?|Subprojects?|Sub-project|Chương trình(?: MTQG| mục tiêu quốc gia)?|CTMTQG|MTQG|Dự án|Tiểu dự án|Tiểu Dự án|Đề án|Kế hoạch|Nghị quyết|Quyết định|QĐ|NQ|CT|Nội dung|Komponen|Component|Content|Scheme|Skema|Desa|Dusun|Kampung|Distrik|Kelompok|Tim|Village|Hamlet|District|Group|Team|Zona|Zone|Chi bộ|Tiểu khu|(?<!Nhật[\\s\\u00a0])Bản|Thôn|Ấp|Tổ|Khu|Standard|Standar|Tiêu chuẩn|Quy chuẩn)[\\s\\u00a0]+(?:số[\\s\\u00a0]+)?(?!(?:19|20)\\d{2}»)\\d{1,4}[a-zA-Z]?»(?![.,]\\d|[\\s\\u00a0]*%)';
// "Dusun Kim Tan 3 dan Kim Tan 4", "Na Su 2 village": villages parted by a number.
const capitals = '(?:\\p{Lu}[\\p{L}’-]*[\\s\\u00a0]+)';
const goesOnInWords =
  '(?=[\\s\\u00a0](?:untuk|di(?:\\p{Ll}{4,})?|yang|telah|sudah|memiliki|membuka|berskala|dengan|pada|akan|có|đã|được|để|với|tại|to|in|has|for|with|was|is)»)';
const goesOn = `(?:(?=[,;.)](?!\\d)|$|[\\s\\u00a0]\\()|${goesOnInWords})`;
// "Kelompok 11, Desa My Chanh".
const residents =
  '«(?:kelompok|tổ|nhóm|group)[\\s\\u00a0]\\d{1,2}(?=,[\\s\\u00a0](?:desa|dusun|komune|kelurahan|thôn|xã|phường|village|hamlet|commune|ward)»)';
// "The programme 30A".
const lettered = '«(?:programmes?|programs?|chương trình|program)[\\s\\u00a0]+\\d{2,3}[aA]»';
const numbered =
  `«(?:[Dd]esa|[Dd]usun|[Kk]ampung|[Tt]hôn|[Bb]ản|[Ấấ]p|[Xx]óm|[Bb]uôn|[Ll]àng|[Tt]ổ)[\\s\\u00a0]+${capitals}{1,4}\\d{1,2}»` +
  `(?:(?:,|[\\s\\u00a0]+(?:dan|và))[\\s\\u00a0]+${capitals}{1,4}\\d{1,2}»)*(?![.,]\\d|[\\s\\u00a0]*%)` +
  `|«(?:Koperasi|HTX|Hợp tác xã|Cooperative|Sekolah|Trường|Stasiun|Station|Trạm|Pabrik|Nhà máy|Pasar|Chợ|Pembangkit|Waduk|Hồ)[\\s\\u00a0]+(?:${capitals}(?:(?:dan|và|and)[\\s\\u00a0]+)?){1,7}\\d{1,2}${goesOn}` +
  // Any other name of two words: "kawasan Son Kim 1 yang …".
  `|(?<=«\\p{Ll}[\\p{L}-]*[\\s\\u00a0])${capitals}{2,4}[1-9]${goesOnInWords}` +
  `|«(?:${capitals}{2,4}\\d{1,2}(?:,|[\\s\\u00a0]+and)[\\s\\u00a0]+)+${capitals}{2,4}\\d{1,2}[\\s\\u00a0](?:villages|hamlets|[Cc]ommunes|[Ww]ards)»` +
  `|«${capitals}{2,4}\\d{1,2}[\\s\\u00a0](?:village|hamlet|[Cc]ommune|[Ww]ard)»`;
// The mark of a footnote with a space before it: "14,70% (1) .", "tempat ibadah (2) .".
const footnote =
  '(?<=[%\\d][\\s\\u00a0])\\([1-9]\\)(?=[\\s.,;:]|$)|(?<=(?<!\\p{L})\\p{Ll}{2,30}[\\s\\u00a0])\\([1-9]\\)(?=\\s?\\.(?:\\s|$))';
// Communes that a merger numbered: "Kelurahan Na Lan 3", "di Na Lan 1, …", "Na Lan, Na Lan 2, Na Lan 3".
const name = '\\p{Lu}[\\p{L}’-]*(?:[\\s\\u00a0]+\\p{Lu}[\\p{L}’-]*){1,2}';
const merged =
  `«(?:[Kk]omune|[Kk]elurahan|[Kk]ecamatan|[Xx]ã|[Pp]hường|[Cc]ommune|[Ww]ard)[\\s\\u00a0]+${name}[\\s\\u00a0]+[1-9]»(?![.,]\\d|[\\s\\u00a0]*%)` +
  `|(?<=«(?:di|tại|ở|in|dari)[\\s\\u00a0]+)${name}[\\s\\u00a0]+[1-9](?=[,;.)](?!\\d))` +
  `|«(?<again>${name})(?:[\\s\\u00a0]+[1-9])?(?:,[\\s\\u00a0]+\\k<again>[\\s\\u00a0]+[1-9](?!\\d))+`;
// "Dự án 3, 4 và 5": numbers of parts of a program in a list, each ended by a sign or by the word for "and".
const namedList =
  '(?<=«(?:(?:Dự án|Tiểu dự án|Proyek|Subproyek)[\\s\\u00a0]+\\d[\\d,\\s\\u00a0]{1,24}|(?:Projects|Subprojects|Articles)[\\s\\u00a0]+[\\d,\\s\\u00a0]{0,24})(?:(?:và|dan|and)[\\s\\u00a0]+)?)\\d{1,2}»(?=[\\s\\u00a0]*(?:[,;.)](?!\\d)|(?:và|dan|and)»|$))';
// 5G, and the plates of vehicles: 24A-123.45, B 1234 XYZ.
// A breed by its initials: "PH 8,".
const coded =
  '(?<=«(?:giống|ngô|lúa|varietas|jagung|padi|variety|maize|rice|the)[\\s\\u00a0])(?!VND|USD|EUR|GDP|ODA)\\p{Lu}{2,4}[\\s\\u00a0]\\d{2,5}»(?=[\\s\\u00a0]\\p{Ll})(?![\\s\\u00a0](?:million|billion|trillion|triệu|tỷ|juta|miliar|triliun|percent|ha|km|kg))|«(?!VND|USD|EUR|HTX|KK|GDP)\\p{Lu}{2,3}[\\s\\u00a0]\\d{1,4}(?=[,;.)](?!\\d)|$)|«[2-6]G»|«\\d{2}\\p{Lu}\\p{L}?\\d?[\\s-]?\\d{3}\\.?\\d{2}»|«\\p{Lu}{1,2} \\d{3,4} \\p{Lu}{2,3}»';

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
    ['list-number', expressionOf(footnote, 'gu')],
    ['name', expressionOf(numbered, 'gu')],
    ['name', expressionOf(merged, 'gu')],
    ['name', expressionOf(namedList, 'gu')],
    ['name', expressionOf(named, 'gu')],
    ['name', expressionOf(lettered, 'giu')],
    ['name', expressionOf(residents, 'giu')],
    ['name', expressionOf(coded, 'gu')],
  ];
}

function expressionOf(source: string, flags: string): RegExp {
  return new RegExp(source.replaceAll('«', wordStart).replaceAll('»', wordEnd), flags);
}
