import type { Language } from '../domain/language.ts';
import { formatNumber } from './format.ts';

interface BesideStrings {
  title: string;
  lead: (province: string) => string;
  caption: string;
  thisReport: string;
  /** How many figures of other reports there is no room for, with a link behind it. */
  left: (n: number) => string;
}

/** What the page of a report says of what other reports tell of the same. */
export const besideStrings: Record<Language, BesideStrings> = {
  id: {
    title: 'Hal yang sama dalam laporan lain',
    lead: (province) =>
      `Laporan lain tentang ${province} memuat angka untuk hal yang sama. Yang berdampingan di sini sama indikator, satuan, kelompok, dan programnya; statusnya dapat berbeda.`,
    caption: 'Angka laporan ini di samping angka laporan lain, menurut waktu',
    thisReport: 'laporan ini',
    left: (n) => `Masih ada ${formatNumber(n, 'id')} angka lain:`,
  },
  en: {
    title: 'The same in other reports',
    lead: (province) =>
      `Other reports on ${province} have figures for the same measures. Those side by side here have the indicator, the unit, the group and the programs in common; their status may differ.`,
    caption: 'Figures of this report beside those of other reports, in the order of time',
    thisReport: 'this report',
    left: (n) =>
      n === 1 ? 'There is 1 more figure:' : `There are ${formatNumber(n, 'en')} more figures:`,
  },
};
