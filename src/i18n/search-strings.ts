import type { Facet } from '../domain/facet.ts';
import type { Language } from '../domain/language.ts';
import type { SearchOrder } from '../domain/search-order.ts';
import { formatNumber } from './format.ts';

interface SearchStrings {
  title: string;
  label: string;
  submit: string;
  clear: string;
  filters: string;
  loading: string;
  more: (n: number) => string;
  failed: string;
  retry: string;
  noScript: string;
  empty: string;
  browseInstead: string;
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
  /** An offer to search the texts in another language. */
  searchOther: Record<Language, string>;
  inLanguage: Record<Language, string>;
  paragraph: (n: number) => string;
  beginning: string;
  guide: string;
}

/** The words of the search. */
export const searchStrings: Record<Language, SearchStrings> = {
  id: {
    title: 'Cari dalam laporan',
    label: 'Kata atau angka yang dicari',
    submit: 'Cari',
    clear: 'Hapus saringan',
    filters: 'Saringan',
    loading: 'Mencari…',
    more: (n) => `Tampilkan ${formatNumber(n, 'id')} laporan lagi`,
    failed:
      'Indeks pencarian tidak dapat dimuat. Hasil yang tampil mungkin tidak lengkap. Periksa sambungan Anda, lalu coba lagi.',
    retry: 'Coba lagi',
    noScript:
      'Pencarian memerlukan JavaScript. Tanpa itu, semua laporan tetap dapat ditelusuri lewat daftar berikut:',
    empty:
      'Ketik satu kata atau lebih, angka seperti 73,7% atau > 1.000 miliar, atau pilih saringan.',
    browseInstead: 'Telusuri daftar',
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
    searchOther: {
      id: 'Cari juga dalam teks bahasa Indonesia',
      en: 'Cari juga dalam teks bahasa Inggris',
    },
    inLanguage: { id: 'dalam bahasa Indonesia', en: 'dalam bahasa Inggris' },
    paragraph: (n) => `paragraf ${formatNumber(n, 'id')}`,
    beginning: 'Awal teks',
    guide: 'Cara mencari',
  },
  en: {
    title: 'Search the reports',
    label: 'Words or a number to look for',
    submit: 'Search',
    clear: 'Clear filters',
    filters: 'Filters',
    loading: 'Searching…',
    more: (n) => `Show ${formatNumber(n, 'en')} more ${n === 1 ? 'report' : 'reports'}`,
    failed:
      'The search index could not be loaded. What is shown may be incomplete. Check your connection, then try again.',
    retry: 'Try again',
    noScript:
      'Searching needs JavaScript. Without it, every report can still be reached through these lists:',
    empty: 'Type one word or more, a number such as 73.7% or > 1,000 billion, or choose a filter.',
    browseInstead: 'Browse the lists',
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
    searchOther: { id: 'Search texts in Indonesian too', en: 'Search texts in English too' },
    inLanguage: { id: 'in Indonesian', en: 'in English' },
    paragraph: (n) => `paragraph ${formatNumber(n, 'en')}`,
    beginning: 'Beginning of the text',
    guide: 'How to search',
  },
};
