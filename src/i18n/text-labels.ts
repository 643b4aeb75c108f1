import type { Language } from '../domain/language.ts';

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
} as const satisfies Record<Language, unknown>;
