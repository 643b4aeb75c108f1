import type { Language } from '../domain/language.ts';

/** What a sortable table says when it has been sorted. */
export const sortableStrings = {
  id: {
    sorted: (column: string, isDescending: boolean) =>
      `Tabel diurutkan menurut ${column}, ${isDescending ? 'menurun' : 'menaik'}.`,
  },
  en: {
    sorted: (column: string, isDescending: boolean) =>
      `Table sorted by ${column}, ${isDescending ? 'descending' : 'ascending'}.`,
  },
} as const satisfies Record<Language, unknown>;
