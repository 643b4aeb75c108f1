import type { Language } from '../domain/language.ts';
import type { NonQuantityReason } from '../domain/quantity.ts';

interface FigureStrings {
  popover: Record<
    'inFull' | 'place' | 'group' | 'programs' | 'relations' | 'permalink' | 'cite' | 'close',
    string
  >;
  table: {
    caption: string;
    /** Which programs the rows belong to that name none. */
    commonPrograms: (programs: string) => string;
  };
  coverage: {
    sentence: (figures: number, numbers: number) => string;
    /** What the other numbers are, as a list of `reasons`. */
    others: (list: string) => string;
    /** Each kind of number that is no quantity, in the plural. */
    reasons: Record<NonQuantityReason, string>;
    /** Quantities that are no figures, by the curator's decision. */
    setAside: string;
  };
}

const number = { id: new Intl.NumberFormat('id'), en: new Intl.NumberFormat('en') };

/** What the page of a report says around its figures. */
export const figureStrings: Record<Language, FigureStrings> = {
  id: {
    popover: {
      inFull: 'Nilai lengkap',
      place: 'Tempat',
      group: 'Kelompok',
      programs: 'Program',
      relations: 'Hubungan dengan angka lain',
      permalink: 'Tautan tetap',
      cite: 'Rujuk angka ini',
      close: 'Tutup',
    },
    table: {
      caption:
        'Setiap angka dengan kata-kata sumbernya. Nilai menautkan ke tempatnya dalam teks, indikator ke halamannya.',
      commonPrograms: (programs) =>
        `Kecuali jika barisnya menyebut lain, angka menyangkut program ini: ${programs}.`,
    },
    coverage: {
      sentence: (figures, numbers) =>
        `${number.id.format(figures)} dari ${number.id.format(numbers)} bilangan dalam teks tercatat sebagai angka.`,
      others: (list) => `Selebihnya: ${list}.`,
      reasons: {
        date: 'tanggal',
        year: 'tahun',
        period: 'periode',
        time: 'jam',
        ordinal: 'urutan',
        class: 'golongan',
        'document-number': 'nomor dokumen',
        name: 'nama',
        'list-number': 'nomor daftar',
        address: 'alamat',
        furniture: 'sisa tata letak halaman',
      },
      setAside: 'besaran yang sengaja tidak dicatat',
    },
  },
  en: {
    popover: {
      inFull: 'Value in full',
      place: 'Place',
      group: 'Group',
      programs: 'Programs',
      relations: 'How it fits other figures',
      permalink: 'Permanent link',
      cite: 'Cite this figure',
      close: 'Close',
    },
    table: {
      caption:
        'Every figure with the words of its source. The value leads to its place in the text, the indicator to its page.',
      commonPrograms: (programs) =>
        `Unless their row says otherwise, figures are about these programs: ${programs}.`,
    },
    coverage: {
      sentence: (figures, numbers) =>
        `${number.en.format(figures)} of ${number.en.format(numbers)} numbers in the text are figures.`,
      others: (list) => `The others are ${list}.`,
      reasons: {
        date: 'dates',
        year: 'years',
        period: 'periods',
        time: 'times of day',
        ordinal: 'ordinals',
        class: 'classes',
        'document-number': 'numbers of documents',
        name: 'names',
        'list-number': 'numbers of a list',
        address: 'addresses',
        furniture: 'leftovers of the page layout',
      },
      setAside: 'quantities left out on purpose',
    },
  },
};
