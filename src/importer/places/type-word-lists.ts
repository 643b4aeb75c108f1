import type { GrammarLanguage } from '../../domain/grammar/number-grammar.ts';

/**
 * What a type word says of a name. `city` is a municipality, a city of a province or a town (Indonesian calls all
 * of them kota), `local` a type word that translations use for districts and communes alike.
 */
export type TypeClass = 'province' | 'city' | 'district' | 'commune' | 'local';

/** The words of a language around names of places, in lower case. */
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

/** They come from newspapers in the three languages, and from machine translations out of Vietnamese. */
export const typeWords: Readonly<Record<GrammarLanguage, TypeWords>> = {
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

function listOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
