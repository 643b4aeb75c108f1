import type { GrammarLanguage } from './number-grammar.ts';

/**
 * The names of the twelve months in lower case, those in most use first. Vietnamese numbers its months; its names are
 * what may stand after `tháng`, without `năm`, which is the word for "year" as well.
 */
export const monthNames: Readonly<Record<GrammarLanguage, readonly (readonly string[])[]>> = {
  id: [
    ['januari'],
    ['februari'],
    ['maret'],
    ['april'],
    ['mei'],
    ['juni'],
    ['juli'],
    ['agustus'],
    ['september'],
    ['oktober'],
    ['november', 'nopember'],
    ['desember'],
  ],
  en: [
    ['january'],
    ['february'],
    ['march'],
    ['april'],
    ['may'],
    ['june'],
    ['july'],
    ['august'],
    ['september'],
    ['october'],
    ['november'],
    ['december'],
  ],
  vi: [
    ['một', 'giêng'],
    ['hai'],
    ['ba'],
    ['tư'],
    [],
    ['sáu'],
    ['bảy'],
    ['tám'],
    ['chín'],
    ['mười'],
    ['mười một'],
    ['mười hai', 'chạp'],
  ],
};
