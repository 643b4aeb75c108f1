import type { Facet } from '../domain/facet.ts';
import type { Language } from '../domain/language.ts';
import type { SearchOrder } from '../domain/search-order.ts';
import { formatNumber } from './format.ts';

interface SearchStrings {
  facets: Record<Facet | 'district', string>;
  filtersInUse: (n: number) => string;
  from: string;
  to: string;
  order: string;
  orders: Record<SearchOrder, string>;
  /** Accessible name of the list of names that were taken for filters. */
  chips: string;
  /** What pressing such a name does. */
  asWords: (label: string) => string;
  found: (reports: number) => string;
  foundSome: (reports: number) => string;
  none: string;
  noneFiltered: string;
  unknown: (word: string) => string;
  didYouMean: string;
  translated: (terms: readonly string[]) => string;
  missing: (words: readonly string[]) => string;
  searched: (groups: readonly string[]) => string;
  searchOlder: (groups: readonly string[]) => string;
  searchOther: (language: string) => string;
  inLanguage: (language: string) => string;
  paragraph: (n: number) => string;
  beginning: string;
  guide: string;
}

/** What the search page says beside what every page with a search does. */
export const searchStrings: Record<Language, SearchStrings> = {
  id: {
    facets: {
      province: 'Provinsi',
      program: 'Program',
      year: 'Tahun',
      source: 'Sumber',
      status: 'Status angka',
      district: 'Distrik',
    },
    filtersInUse: (n) => `${formatNumber(n, 'id')} dipakai`,
    from: 'Sejak tanggal',
    to: 'Sampai tanggal',
    order: 'Urutan',
    orders: {
      relevance: 'Paling sesuai',
      newest: 'Terbaru dahulu',
      oldest: 'Terlama dahulu',
    },
    chips: 'Nama yang dipakai sebagai saringan',
    asWords: (label) => `${label}: cari sebagai kata biasa`,
    found: (reports) => `${formatNumber(reports, 'id')} laporan ditemukan.`,
    foundSome: (reports) =>
      `Tidak ada laporan yang memuat semua kata. ${formatNumber(reports, 'id')} laporan memuat sebagian.`,
    none: 'Tidak ada laporan yang cocok.',
    noneFiltered: 'Tidak ada laporan yang cocok dengan saringan ini.',
    unknown: (word) => `Kata “${word}” tidak ada dalam laporan mana pun.`,
    didYouMean: 'Mungkin maksud Anda:',
    translated: (terms) => `Dicari juga sebagai: ${terms.map((term) => `“${term}”`).join(', ')}.`,
    missing: (words) => `Tanpa: ${words.join(', ')}`,
    searched: (groups) => `Baru dicari dalam laporan tahun ${groups.join(', ')}.`,
    searchOlder: (groups) => `Cari juga dalam ${groups.join(', ')}`,
    searchOther: (language) => `Cari juga dalam teks ${language}`,
    inLanguage: (language) => `dalam ${language}`,
    paragraph: (n) => `paragraf ${formatNumber(n, 'id')}`,
    beginning: 'Awal teks',
    guide: 'Cara mencari',
  },
  en: {
    facets: {
      province: 'Province',
      program: 'Program',
      year: 'Year',
      source: 'Source',
      status: 'Status of figures',
      district: 'District',
    },
    filtersInUse: (n) => `${formatNumber(n, 'en')} in use`,
    from: 'From date',
    to: 'To date',
    order: 'Order',
    orders: { relevance: 'Best match', newest: 'Newest first', oldest: 'Oldest first' },
    chips: 'Names used as filters',
    asWords: (label) => `${label}: search as ordinary words`,
    found: (reports) =>
      `${formatNumber(reports, 'en')} ${reports === 1 ? 'report' : 'reports'} found.`,
    foundSome: (reports) =>
      `No report has all the words. ${formatNumber(reports, 'en')} ${reports === 1 ? 'report has' : 'reports have'} some of them.`,
    none: 'No report fits.',
    noneFiltered: 'No report fits these filters.',
    unknown: (word) => `No report has the word “${word}”.`,
    didYouMean: 'Did you mean:',
    translated: (terms) => `Also looked for: ${terms.map((term) => `“${term}”`).join(', ')}.`,
    missing: (words) => `Without: ${words.join(', ')}`,
    searched: (groups) => `Only reports of ${groups.join(', ')} were searched so far.`,
    searchOlder: (groups) => `Search ${groups.join(', ')} too`,
    searchOther: (language) => `Search texts in ${language} too`,
    inLanguage: (language) => `in ${language}`,
    paragraph: (n) => `paragraph ${formatNumber(n, 'en')}`,
    beginning: 'Beginning of the text',
    guide: 'How to search',
  },
};
