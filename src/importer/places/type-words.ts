import type { GrammarLanguage } from '../../domain/grammar/number-grammar.ts';
import { gapBefore, type WordsOfText } from './read-words.ts';

/**
 * What a type word says of a name. `city` is a municipality, a city of a province or a town (Indonesian calls all
 * of them kota), `local` a type word that translations use for districts and communes alike.
 */
export type TypeClass = 'province' | 'city' | 'district' | 'commune' | 'local';

/** A type word in a text: how many words it has, and whether it stands for several places. */
export interface TypeWord {
  type: TypeClass;
  length: number;
  plural: boolean;
}

interface TypeWords {
  before: Readonly<Record<string, TypeClass>>;
  /** Beside `before`, words that stand after the name. */
  after: Readonly<Record<string, TypeClass>>;
  /** Words of `before` and `after` that stand for several places. */
  plurals: ReadonlySet<string>;
  /** Words before a type word that make it stand for several places. */
  several: ReadonlySet<string>;
  /** Words that can part a type word from the name after it: what kind of place it is, "such as". */
  between: ReadonlySet<string>;
  /** Words that join the last name of a list. */
  conjunctions: ReadonlySet<string>;
}

const vietnamese: Readonly<Record<string, TypeClass>> = {
  tỉnh: 'province',
  'tỉnh ủy': 'province',
  'tỉnh uỷ': 'province',
  'tỉnh đoàn': 'province',
  'thành phố': 'city',
  'thành ủy': 'city',
  'thành uỷ': 'city',
  tp: 'city',
  huyện: 'district',
  'huyện ủy': 'district',
  'huyện uỷ': 'district',
  quận: 'district',
  'thị xã': 'district',
  tx: 'district',
  'thị trấn': 'local',
  xã: 'commune',
  'đảng ủy xã': 'commune',
  phường: 'commune',
  'đặc khu': 'commune',
};

const words: Readonly<Record<GrammarLanguage, TypeWords>> = {
  vi: {
    before: { ...vietnamese, 'thành phố trực thuộc trung ương': 'city' },
    after: {},
    plurals: new Set(),
    several: new Set(['các', 'những', 'hai', 'ba', 'bốn']),
    between: listOf(
      'nghèo miền núi vùng cao biên giới biển ven đảo phía bắc nam trung tây đông đồng bằng thấp trung du ' +
        'như gồm là sau cũ mới khó khăn trên địa bàn thuần nông',
    ),
    conjunctions: listOf('và với hay hoặc cùng'),
  },
  id: {
    before: {
      ...vietnamese,
      provinsi: 'province',
      propinsi: 'province',
      kota: 'city',
      kotamadya: 'city',
      distrik: 'district',
      kabupaten: 'district',
      'kota kecil': 'district',
      kotapraja: 'local',
      komune: 'commune',
      komunitas: 'commune',
      kelurahan: 'commune',
      kecamatan: 'local',
      'zona khusus': 'commune',
      'zona administratif khusus': 'commune',
    },
    after: {},
    plurals: new Set(),
    several: new Set(['para', 'beberapa', 'sejumlah', 'banyak', 'dua', 'tiga', 'empat']),
    between: listOf(
      'miskin pegunungan perbatasan dataran tinggi rendah utara selatan tengah timur barat pesisir pulau ' +
        'terpencil mantan bekas lama baru sulit pedesaan perkotaan administratif yaitu yakni seperti termasuk ' +
        'meliputi antara lain berikut',
    ),
    conjunctions: listOf('dan serta atau maupun dengan'),
  },
  en: {
    before: {
      ...vietnamese,
      province: 'province',
      provinces: 'province',
      city: 'city',
      cities: 'city',
      municipality: 'city',
      district: 'district',
      districts: 'district',
      town: 'district',
      towns: 'district',
      township: 'local',
      townships: 'local',
      commune: 'commune',
      communes: 'commune',
      ward: 'commune',
      wards: 'commune',
      'special zone': 'commune',
      'special zones': 'commune',
    },
    after: {
      'rural district': 'district',
      'urban district': 'district',
      provincial: 'province',
      municipal: 'city',
      island: 'district',
      'special economic zone': 'commune',
    },
    plurals: listOf('provinces cities districts towns townships communes wards'),
    several: new Set(),
    between: listOf('of such as including like namely the former poor mountainous border'),
    conjunctions: listOf('and or with'),
  },
};

/** The longest type word has so many words. */
const longestTypeWord = 5;

/** The type word that begins with a word; `after` allows those too that stand behind a name only. */
export function typeWordAt(text: WordsOfText, index: number, place: 'before' | 'after') {
  const { before, after, plurals, several } = words[text.language];
  if (!mayBegin.has(text.words[index]?.lower ?? '')) return null;
  let phrase = '';
  let found: TypeWord | null = null;
  for (let length = 1; length <= longestTypeWord; length += 1) {
    const word = text.words[index + length - 1];
    if (!word || (length > 1 && !/^\s+$/.test(gapBefore(text, index + length - 1) ?? ''))) break;
    phrase += length === 1 ? word.lower : ` ${word.lower}`;
    const type = (place === 'after' ? after[phrase] : undefined) ?? ownEntry(before, phrase);
    if (!type) continue;
    const isRepeated = word.lower === text.words[index - 1]?.lower;
    const plural =
      plurals.has(phrase) || several.has(text.words[index - 1]?.lower ?? '') || isRepeated;
    found = { type, length, plural };
  }
  return found;
}

/** Whether the word can part a type word from its name. */
export function canStandBetween({ language, words: all }: WordsOfText, index: number): boolean {
  const word = all[index];
  // With a capital it is the name itself: Bắc Hà, Đông Triều.
  return word !== undefined && !word.capital && words[language].between.has(word.lower);
}

/** Whether the word joins the last name of a list. */
export function isConjunction({ language, words: all }: WordsOfText, index: number): boolean {
  return words[language].conjunctions.has(all[index]?.lower ?? '');
}

function listOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

function ownEntry(record: Readonly<Record<string, TypeClass>>, key: string) {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** First words of type words, which nearly no word of a text is. */
const mayBegin: ReadonlySet<string> = new Set(
  Object.values(words)
    .flatMap(({ before, after }) => [...Object.keys(before), ...Object.keys(after)])
    .flatMap((phrase) => phrase.split(' ').slice(0, 1)),
);
