import type { GrammarLanguage } from '../domain/grammar/number-grammar.ts';

/** Which part of a month or a year the words mean. */
export type PartOfPeriod = 'start' | 'middle' | 'end';

/** The words of a language around dates, as regular expressions; spaces stand for white space. */
export interface DateWords {
  /** Short forms of the months, in their order; a full stop may follow them. */
  shortMonths: readonly string[];
  /** Before a day and its month in figures, which nothing else tells from a fraction: "tanggal 7/3". */
  dayCues: string;
  /** Before a month without a year. Empty where the name alone is clear. */
  monthCues: string;
  /** What stands between the days, or the dates, of a range. */
  to: string;
  /** What stands between two days: "7 and 8 March". */
  and: string;
  /** May stand before a year and belongs to it. */
  year: string;
  quarter: string;
  /** Ordinals of quarters and halves, from the first. */
  ordinals: readonly string[];
  half: string;
  /** Numbers of months in words: the first is one. */
  counts: readonly string[];
  parts: Readonly<Record<PartOfPeriod, string>>;
}

export const dateWords: Readonly<Record<GrammarLanguage, DateWords>> = {
  id: {
    shortMonths: 'jan|feb|mar|apr|mei|jun|jul|agu|sep|okt|nov|des'.split('|'),
    dayCues: 'tanggal|tgl\\.?|senin|selasa|rabu|kamis|jumat|jum’at|sabtu|minggu',
    monthCues: '',
    to: 'hingga|sampai dengan|sampai|s\\.d\\.|s/d',
    and: 'dan',
    year: 'tahun',
    quarter: 'kuartal|triwulan',
    ordinals: ['pertama', 'kedua', 'ketiga', 'keempat'],
    half: 'semester|paruh',
    counts: ['satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'],
    parts: { start: 'awal', middle: 'pertengahan', end: 'akhir|penghujung' },
  },
  en: {
    shortMonths: 'jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec'.split('|'),
    dayCues: 'on|date',
    monthCues:
      'in|since|until|till|by|of|last|this|next|from|to|through|during|early|late|mid-?|the end of|as of',
    to: 'to|until|through|till',
    and: 'and',
    year: 'the year',
    quarter: 'quarter',
    ordinals: ['first', 'second', 'third', 'fourth'],
    half: 'half',
    counts: ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'],
    parts: {
      start: 'early(?: in)?|(?:the )?(?:start|beginning) of',
      middle: 'mid-?|(?:the )?middle of',
      end: 'late(?: in)?|(?:the )?end of',
    },
  },
  vi: {
    shortMonths: [],
    dayCues:
      'ngày|sáng|trưa|chiều|tối|đêm|hôm|hôm nay,?|sáng nay,?|chiều nay,?|tính đến|đến hết|hết|trước|kể từ|mùng|mồng',
    monthCues: '',
    to: 'đến hết|đến|tới',
    and: 'và|,',
    year: 'năm',
    quarter: 'quý',
    ordinals: ['một|nhất|đầu', 'hai', 'ba', 'tư|bốn'],
    half: 'nửa',
    counts: ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'],
    parts: { start: 'đầu', middle: 'giữa', end: 'cuối|hết' },
  },
};
