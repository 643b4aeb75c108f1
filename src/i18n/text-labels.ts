import type { GrammarLanguage } from '../domain/grammar/number-grammar.ts';

/** The words that the compiler puts into a report's text (see compileReport). */
export const textLabels = {
  id: {
    notes: 'Catatan',
    backToText: (n: string) => `Kembali ke teks, catatan ${n}`,
    table: (n: number) => `Tabel ${n}, dapat digulir ke samping`,
  },
  en: {
    notes: 'Notes',
    backToText: (n: string) => `Back to the text, note ${n}`,
    table: (n: number) => `Table ${n}, scrolls sideways`,
  },
  vi: {
    notes: 'Chú thích',
    backToText: (n: string) => `Về lại bài viết, chú thích ${n}`,
    table: (n: number) => `Bảng ${n}, cuộn ngang được`,
  },
} as const satisfies Record<GrammarLanguage, unknown>;
