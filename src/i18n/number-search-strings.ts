import type { Language } from '../domain/language.ts';
import { formatNumber } from './format.ts';

interface NumberSearchStrings {
  title: string;
  found: (n: number, isCut: boolean) => string;
  none: (typed: string) => string;
  more: (n: number) => string;
  /** A link to all figures. */
  all: string;
}

/** What the search page says of the numbers it finds. */
export const numberSearchStrings: Record<Language, NumberSearchStrings> = {
  id: {
    title: 'Angka',
    found: (n, isCut) => `${isCut ? 'Lebih dari ' : ''}${formatNumber(n, 'id')} angka ditemukan.`,
    none: (typed) => `Angka “${typed}” tidak ada dalam laporan mana pun.`,
    more: (n) => `Tampilkan ${formatNumber(n, 'id')} angka lagi`,
    all: 'Semua angka arsip',
  },
  en: {
    title: 'Figures',
    found: (n, isCut) =>
      `${isCut ? 'More than ' : ''}${formatNumber(n, 'en')} ${n === 1 ? 'figure' : 'figures'} found.`,
    none: (typed) => `The number “${typed}” is in no report.`,
    more: (n) => `Show ${formatNumber(n, 'en')} more ${n === 1 ? 'figure' : 'figures'}`,
    all: 'All figures of the archive',
  },
};
