import type { Language } from '../domain/language.ts';
import type { Verdict } from '../domain/relation.ts';
import { formatNumber } from './format.ts';

interface RelationStrings {
  title: string;
  lead: string;
  verdicts: Record<Verdict, string>;
  /** What each verdict means, in a sentence. */
  meanings: Record<Verdict, string>;
  stated: string;
  /** The values that rounding and words allow for what was computed; null is an open end. */
  between: (low: string | null, high: string | null) => string;
  finding: string;
  /** How many relations of a report have a finding. */
  notice: (n: number) => string;
  permalink: string;
  howTo: string;
  guide: string;
}

/** What the page of a report says of how its figures fit together. */
export const relationStrings: Record<Language, RelationStrings> = {
  id: {
    title: 'Apakah angka-angkanya cocok?',
    lead: 'Angka yang saling bergantung dihitung ulang dari yang tercetak. Yang tidak cocok ditunjukkan, bukan diperbaiki.',
    verdicts: {
      agrees: 'Cocok',
      disagrees: 'Tidak cocok',
      'cannot-tell': 'Tidak dapat dipastikan',
    },
    meanings: {
      agrees: 'Angka-angka yang tercetak cocok dalam batas pembulatannya.',
      disagrees: 'Tidak ada nilai yang memenuhi semua yang tercetak.',
      'cannot-tell':
        'Angka-angka itu hanya cocok karena kata seperti “hampir” atau “setidaknya” memberi ruang.',
    },
    stated: 'Tercetak dalam sumber',
    between: (low, high) => {
      if (low === null && high === null) return 'nilai apa saja, menurut kata-katanya';
      if (low === null) return `paling banyak ${high}, menurut pembulatan dan kata-katanya`;
      if (high === null) return `paling sedikit ${low}, menurut pembulatan dan kata-katanya`;
      return `antara ${low} dan ${high}, menurut pembulatan dan kata-katanya`;
    },
    finding: 'Temuan',
    notice: (n) => `Ada ${formatNumber(n, 'id')} temuan tentang angka dalam laporan ini.`,
    permalink: 'Tautan tetap ke perhitungan ini',
    howTo:
      'Angka yang tercetak mewakili nilai sampai setengah digit terakhirnya ke bawah dan ke atas; kata seperti “hampir” menggeser batas itu.',
    guide: 'Cara perhitungannya',
  },
  en: {
    title: 'Do the figures fit together?',
    lead: 'Figures that depend on each other are computed again from what is printed. What does not fit is shown, not mended.',
    verdicts: { agrees: 'Agrees', disagrees: 'Disagrees', 'cannot-tell': 'Cannot tell' },
    meanings: {
      agrees: 'The numbers as printed fit within their rounding.',
      disagrees: 'No values satisfy all that is printed.',
      'cannot-tell':
        'The numbers fit only because words such as “nearly” or “at least” leave room.',
    },
    stated: 'Printed in the source',
    between: (low, high) => {
      if (low === null && high === null) return 'any value, given the words';
      if (low === null) return `at most ${high}, given the rounding and the words`;
      if (high === null) return `at least ${low}, given the rounding and the words`;
      return `between ${low} and ${high}, given the rounding and the words`;
    },
    finding: 'Finding',
    notice: (n) =>
      n === 1
        ? 'There is 1 finding on the figures of this report.'
        : `There are ${formatNumber(n, 'en')} findings on the figures of this report.`,
    permalink: 'Permanent link to this calculation',
    howTo:
      'A printed number stands for the values up to half its last digit below and above; words such as “nearly” move those limits.',
    guide: 'How this is worked out',
  },
};
