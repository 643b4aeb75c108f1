import type { GrammarLanguage } from '../../domain/grammar/number-grammar.ts';
import { gapBefore, isSpaceBefore, type WordsOfText } from './read-words.ts';
import { isFamilyName, isNameSyllable } from './vietnamese-names.ts';

/** What a name of a place is part of, where it is not the place itself. */
export const nameContexts = ['person', 'outlet', 'institution', 'landmark', 'other-name'] as const;
export type NameContext = (typeof nameContexts)[number];

/** Words on a line that can stand between the head of an institution's name and the place in it. */
const reach = 6;

const personTitles: Readonly<Record<GrammarLanguage, ReadonlySet<string>>> = {
  id: listOf(
    'bapak pak ibu bu tuan nyonya nona saudara saudari kawan kamerad presiden dokter mr mrs ms',
  ),
  en: listOf('mr mrs ms miss sir madam comrade president dr uncle aunt'),
  vi: listOf('ông bà anh chị em cô chú bác cụ đồng_chí bạn nghệ_nhân bs ts ths'),
};

/** Words that begin the name of an outlet, an institution or a landmark that bears a place's name. */
const heads: Readonly<
  Record<GrammarLanguage, Readonly<Partial<Record<NameContext, ReadonlySet<string>>>>>
> = {
  id: {
    outlet: listOf('koran surat_kabar harian majalah televisi tv radio stasiun_televisi'),
    institution: listOf(
      'universitas akademi institut sekolah sma bank rumah_sakit perusahaan pt klub hotel museum koperasi grup ' +
        'stadion pelabuhan bandara perguruan_tinggi politeknik',
    ),
    landmark: listOf('jalan sungai jembatan gunung pulau danau teluk jalan_tol stasiun'),
  },
  en: {
    outlet: listOf('newspaper magazine television tv radio daily'),
    institution: listOf(
      'university academy institute college school bank hospital company club hotel museum',
    ),
    landmark: listOf('river bridge mount lake road highway port'),
  },
  vi: {
    outlet: listOf('báo đài tạp_chí truyền_hình'),
    institution: listOf(
      'đại_học học_viện trường ngân_hàng bệnh_viện công_ty clb câu_lạc_bộ khách_sạn bảo_tàng cao_đẳng hợp_tác_xã ' +
        'tập_đoàn sân_vận_động',
    ),
    landmark: listOf('sông cầu đường phố núi hồ đèo vịnh cao_tốc ga'),
  },
};

/** Words that hold such a word and are none: Sở Nông nghiệp và Môi trường. */
const notHeads: ReadonlySet<string> = new Set(['môi trường', 'thị trường', 'đồng bào']);

/** Words before the name of a photographer or a writer. */
const credits: ReadonlySet<string> = new Set(
  'foto photo ảnh penulis reporter author writer giả photographer'.split(' '),
);

/** Words that follow the place in such a name. */
const tails: Readonly<Partial<Record<NameContext, ReadonlySet<string>>>> = {
  outlet: listOf('newspaper online television tv radio times moi mới daily'),
  institution: listOf(
    'university college bank hospital school stadium museum hotel fc jsc company plant',
  ),
  landmark: listOf('river bridge bay port highway expressway airport'),
};

/** Small words that end a name: what stands before them is no part of it. */
const breaks: ReadonlySet<string> = new Set(
  (
    'di dari ke untuk dan dengan pada oleh yang in from to for and with on by at ở tại từ của và với cho đến trên ' +
    'thuộc dalam telah is was are were'
  ).split(' '),
);

/** Finds out whether the words from `from` to before `to`, without a type word beside them, are part of another name. */
export function contextOfName(
  text: WordsOfText,
  from: number,
  to: number,
): NameContext | undefined {
  if (isPerson(text, from, to)) return 'person';
  return (
    tailAfter(text, to) ??
    headBefore(text, from) ??
    (isLongerName(text, from, to) ? 'other-name' : undefined)
  );
}

function isPerson(text: WordsOfText, from: number, to: number): boolean {
  if (foldedWords(text, from, to) === 'ho chi minh') return true;
  if (isTitle(text, from)) return true;
  let start = from;
  while (from - start < 4 && isNameSyllable(text, start - 1) && isSpaceBefore(text, start))
    start -= 1;
  for (let at = start; at < from; at += 1) if (isFamilyName(text, at)) return true;
  // "Ha Nam Trung": the place's first word is a family name and a given name follows.
  const follows =
    isSpaceBefore(text, to) && isNameSyllable(text, to) && !isFamilyName(text, to, true);
  return follows && isFamilyName(text, from) && !isTitleCase(text) && to - from < 3;
}

function isTitle(text: WordsOfText, from: number): boolean {
  const isCredit = /^\s*[:/]\s*$/.test(gapBefore(text, from) ?? '');
  if (isCredit && credits.has(text.words[from - 1]?.lower ?? '')) return true;
  if (!/^\.?\s+$/.test(gapBefore(text, from) ?? '')) return false;
  const titles = personTitles[text.language];
  const [far, near] = [text.words[from - 2]?.lower, text.words[from - 1]?.lower];
  return (near !== undefined && titles.has(near)) || titles.has(`${far}_${near}`);
}

/** "Ninh Thuan General Hospital": capitalized words lead from the place to what the name names. */
function tailAfter(text: WordsOfText, to: number): NameContext | undefined {
  for (let at = to; at < to + 4 && isSpaceBefore(text, at); at += 1) {
    const kind = kindOf(tails, text.words[at]?.lower);
    if (kind) return kind;
    if (!text.words[at]?.capital) return undefined;
  }
  return undefined;
}

function headBefore(text: WordsOfText, from: number): NameContext | undefined {
  for (let at = from - 1; at >= Math.max(0, from - reach) && isSpaceBefore(text, at + 1); at -= 1) {
    const word = text.words[at]?.lower ?? '';
    if (breaks.has(word)) return undefined;
    if (notHeads.has(`${text.words[at - 1]?.lower} ${word}`)) continue;
    const kind =
      kindOf(heads[text.language], word) ??
      kindOf(heads[text.language], `${word}_${text.words[at + 1]?.lower ?? ''}`);
    if (kind && (kind === 'institution' || from - at <= 3)) return kind;
  }
  return undefined;
}

/** The Pacific goes on with what is a family name too. */
const pacific = /^thai binh duong$/;

/** "Ha Nam Ninh" is no Ha Nam: a name that goes on with a syllable which begins no person's name. */
function isLongerName(text: WordsOfText, from: number, to: number): boolean {
  const goesOn = isSpaceBefore(text, to) && isNameSyllable(text, to) && !isFamilyName(text, to);
  return (
    (goesOn && to - from > 1 && !isTitleCase(text)) || pacific.test(foldedWords(text, from, to + 1))
  );
}

function foldedWords({ words }: WordsOfText, from: number, to: number): string {
  return words
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(' ');
}

/** A text in which most words have capitals: there they tell no names. */
function isTitleCase({ words }: WordsOfText): boolean {
  const sample = words.slice(0, 40);
  return sample.filter(({ capital }) => capital).length > sample.length * 0.7;
}

function kindOf(
  lists: Readonly<Partial<Record<NameContext, ReadonlySet<string>>>>,
  word: string | undefined,
): NameContext | undefined {
  return nameContexts.find((context) => word !== undefined && lists[context]?.has(word));
}

function listOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
