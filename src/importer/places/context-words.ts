import type { GrammarLanguage } from '../../domain/grammar/number-grammar.ts';

/** What a name of a place is part of, where it is not the place itself. */
export const nameContexts = ['person', 'outlet', 'institution', 'landmark', 'other-name'] as const;
export type NameContext = (typeof nameContexts)[number];

/** Words before a person's name; `_` stands for a space. */
export const personTitles: Readonly<Record<GrammarLanguage, ReadonlySet<string>>> = {
  id: listOf(
    'bapak pak ibu bu tuan nyonya nona saudara saudari kawan kamerad presiden dokter mr mrs ms',
  ),
  en: listOf('mr mrs ms miss sir madam comrade president dr uncle aunt'),
  vi: listOf('ông bà anh chị em cô chú bác cụ đồng_chí bạn nghệ_nhân bs ts ths'),
};

/** Words that begin the name of an outlet, an institution or a landmark that bears a place's name. */
export const heads: Readonly<
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

/** Words right beside the name of a village: many bear that of a province. */
export const villageWords: Readonly<Record<GrammarLanguage, ReadonlySet<string>>> = {
  id: listOf('desa dusun kampung'),
  en: listOf('village hamlet'),
  vi: listOf('thôn bản ấp xóm buôn làng khóm'),
};

/** Words that hold such a word and are none: Sở Nông nghiệp và Môi trường. */
export const notHeads: ReadonlySet<string> = new Set(['môi trường', 'thị trường', 'đồng bào']);

/** Words before the name of a photographer or a writer. */
export const credits: ReadonlySet<string> = new Set(
  'foto photo ảnh penulis reporter author writer giả photographer'.split(' '),
);

/** Words that follow the place in such a name. */
export const tails: Readonly<Partial<Record<NameContext, ReadonlySet<string>>>> = {
  outlet: listOf('newspaper online television tv radio times moi mới daily'),
  institution: listOf(
    'university college bank hospital school stadium museum hotel fc jsc company plant',
  ),
  landmark: listOf('river bridge bay port highway expressway airport'),
};

/** Small words that end a name: what stands before them is no part of it. */
export const breaks: ReadonlySet<string> = new Set(
  (
    'di dari ke untuk dan dengan pada oleh yang in from to for and with on by at ở tại từ của và với cho đến trên ' +
    'thuộc dalam telah is was are were'
  ).split(' '),
);

function listOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
