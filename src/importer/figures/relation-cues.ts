import type { GrammarLanguage } from '../../domain/grammar/number-grammar.ts';

/** Words that say that figures belong together, by what they make of them. */
export interface RelationCues {
  /** Around a percentage: it is one of a whole. */
  share: RegExp;
  /** Before a change. */
  change: RegExp;
  /** Before a percentage: something grew by it. */
  growth: RegExp;
  /** Between a whole and its parts. */
  parts: RegExp;
  /** Before a sum. */
  total: RegExp;
}

const anyOf = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, 'iu');

export const relationCues: Readonly<Record<GrammarLanguage, RelationCues>> = {
  id: {
    share: anyOf('dari|setara|terhitung|mencapai|mencakup|atau|sebesar|tingkat'),
    change: anyOf('turun|menurun|berkurang|penurunan|naik|meningkat|bertambah|peningkatan|selisih'),
    growth: anyOf('naik|meningkat|bertambah|tumbuh|kenaikan|peningkatan|pertumbuhan'),
    parts: anyOf('di mana|dimana|termasuk|terdiri|meliputi|antara lain|yaitu|dengan rincian'),
    total: anyOf('total|totalnya|jumlah|jumlahnya|kumulatif|sehingga|seluruhnya'),
  },
  en: {
    share: anyOf('of|equal|equivalent|accounting|reaching|or|rate|making|representing'),
    change: anyOf(
      'fell|down|fall|drop|dropped|decreas\\p{L}*|reduc\\p{L}*|declin\\p{L}*|rose|up|increas\\p{L}*|rise',
    ),
    growth: anyOf('rose|up|increas\\p{L}*|rise|grew|growth|gain'),
    parts: anyOf('of which|of them|including|comprising|consisting|among them|namely|made up'),
    total: anyOf('total|totaling|totalling|altogether|sum|cumulative|bringing|overall'),
  },
  vi: {
    share: anyOf('chiếm|đạt|bằng|tương đương|tỷ lệ|tỉ lệ|kế hoạch|tổng số'),
    change: anyOf('giảm|hạ|tăng|chênh lệch'),
    growth: anyOf('tăng|tăng trưởng'),
    parts: anyOf('trong đó|bao gồm|gồm|cụ thể|gồm có'),
    total: anyOf('tổng|tổng cộng|tổng số|lũy kế|luỹ kế|cộng'),
  },
};
