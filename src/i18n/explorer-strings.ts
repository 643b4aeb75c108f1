import type { FigureFacet, FigureOrder } from '../domain/figure-facet.ts';
import type { Language } from '../domain/language.ts';
import type { UnitKind } from '../domain/unit-kind.ts';
import { formatNumber } from './format.ts';

/** The words of the page of all figures. */
export interface ExplorerStrings {
  title: string;
  lead: string;
  noScript: string;
  filters: string;
  filtersInUse: (n: number) => string;
  facets: Record<FigureFacet, string>;
  exact: string;
  withMerged: (province: string) => string;
  from: string;
  to: string;
  anyYear: string;
  order: string;
  orders: Record<FigureOrder, string>;
  show: string;
  clear: string;
  loading: string;
  shown: (shown: number, all: number) => string;
  none: string;
  more: (n: number) => string;
  failed: string;
  retry: string;
  caption: string;
  value: string;
  about: string;
  report: string;
  manyUnits: (units: number) => string;
  manyIndicators: (indicators: number) => string;
  merger: (name: string) => string;
  download: (n: number) => string;
  downloadFailed: string;
  allData: string;
  byIndicator: string;
  byIndicatorLead: string;
  kinds: Record<UnitKind, string>;
  indicator: string;
  unit: string;
  figures: string;
  reports: string;
  provinces: string;
}

const id: ExplorerStrings = {
  title: 'Semua angka',
  lead: 'Setiap angka dari semua laporan, dengan satuan, keterangan, status, dan masanya. Setiap nilai ditautkan ke tempatnya dalam teks.',
  noScript:
    'Penyaringan memerlukan JavaScript. Tanpa itu, semua angka tetap dapat dibaca menurut indikator:',
  filters: 'Saringan',
  filtersInUse: (n) => `${formatNumber(n, 'id')} dipakai`,
  facets: {
    indicator: 'Indikator',
    province: 'Tempat',
    program: 'Program',
    status: 'Status',
    qualifier: 'Keterangan nilai',
  },
  exact: 'tanpa keterangan (nilai pasti)',
  withMerged: (province) => `${province}, termasuk wilayah sebelum penggabungan`,
  from: 'Dari tahun',
  to: 'Sampai tahun',
  anyYear: 'Semua',
  order: 'Urutan',
  orders: {
    report: 'Laporan terbaru dahulu',
    indicator: 'Indikator, A–Z',
    '-indicator': 'Indikator, Z–A',
    place: 'Tempat, A–Z',
    '-place': 'Tempat, Z–A',
    period: 'Masa, terlama dahulu',
    '-period': 'Masa, terbaru dahulu',
    value: 'Nilai, terkecil dahulu',
    '-value': 'Nilai, terbesar dahulu',
  },
  show: 'Tampilkan angka',
  clear: 'Hapus saringan',
  loading: 'Memuat angka…',
  shown: (shown, all) =>
    shown === all
      ? `${formatNumber(all, 'id')} angka`
      : `${formatNumber(shown, 'id')} dari ${formatNumber(all, 'id')} angka`,
  none: 'Tidak ada angka dengan saringan ini.',
  more: (n) => `Tampilkan ${formatNumber(n, 'id')} angka lagi`,
  failed:
    'Daftar angka tidak dapat dimuat. Periksa sambungan Anda, lalu coba lagi; atau baca angka menurut indikator di bawah ini.',
  retry: 'Coba lagi',
  caption: 'Angka dari laporan; setiap nilai ditautkan ke tempatnya dalam teks',
  value: 'Nilai',
  about: 'Tempat, penduduk, program',
  report: 'Laporan',
  manyUnits: (units) =>
    `Nilai di sini memakai ${formatNumber(units, 'id')} satuan. Nilai dengan satuan berbeda tidak dapat dibandingkan atau diurutkan bersama.`,
  manyIndicators: (indicators) =>
    `Angka di sini mengukur ${formatNumber(indicators, 'id')} hal yang berbeda. Pilih satu indikator untuk mengurutkan menurut nilai.`,
  merger: (name) =>
    `${name} sekarang dan ${name} sebelum penggabungan adalah dua wilayah yang berbeda; nilai keduanya tidak boleh disandingkan sebagai satu deret.`,
  download: (n) => `Unduh ${formatNumber(n, 'id')} angka ini (CSV)`,
  downloadFailed: 'Berkas tidak dapat dibuat. Periksa sambungan Anda, lalu coba lagi.',
  allData: 'Semua data terbuka',
  byIndicator: 'Angka menurut indikator',
  byIndicatorLead: 'Setiap indikator dengan jumlah angkanya dalam arsip ini.',
  kinds: { money: 'Uang', rate: 'Bagian dan tingkat', amount: 'Jumlah dan ukuran' },
  indicator: 'Indikator',
  unit: 'Satuan',
  figures: 'Angka',
  reports: 'Laporan',
  provinces: 'Provinsi',
};

const en: ExplorerStrings = {
  title: 'All figures',
  lead: 'Every figure of every report, with its unit, qualifier, status and period. Each value links to its place in the text.',
  noScript: 'Filtering needs JavaScript. Without it, every figure can still be read by indicator:',
  filters: 'Filters',
  filtersInUse: (n) => `${formatNumber(n, 'en')} in use`,
  facets: {
    indicator: 'Indicator',
    province: 'Place',
    program: 'Program',
    status: 'Status',
    qualifier: 'Qualifier',
  },
  exact: 'no qualifier (exact value)',
  withMerged: (province) => `${province}, with what was merged into it`,
  from: 'From year',
  to: 'To year',
  anyYear: 'Any',
  order: 'Order',
  orders: {
    report: 'Newest report first',
    indicator: 'Indicator, A–Z',
    '-indicator': 'Indicator, Z–A',
    place: 'Place, A–Z',
    '-place': 'Place, Z–A',
    period: 'Period, oldest first',
    '-period': 'Period, newest first',
    value: 'Value, smallest first',
    '-value': 'Value, largest first',
  },
  show: 'Show the figures',
  clear: 'Clear filters',
  loading: 'Loading the figures…',
  shown: (shown, all) =>
    shown === all
      ? `${formatNumber(all, 'en')} ${all === 1 ? 'figure' : 'figures'}`
      : `${formatNumber(shown, 'en')} of ${formatNumber(all, 'en')} figures`,
  none: 'No figure fits these filters.',
  more: (n) => `Show ${formatNumber(n, 'en')} more ${n === 1 ? 'figure' : 'figures'}`,
  failed:
    'The list of figures could not be loaded. Check your connection, then try again; or read the figures by indicator below.',
  retry: 'Try again',
  caption: 'Figures of the reports; each value links to its place in the text',
  value: 'Value',
  about: 'Place, people, programs',
  report: 'Report',
  manyUnits: (units) =>
    `The values here are in ${formatNumber(units, 'en')} units. Values in different units cannot be compared, or put in one order.`,
  manyIndicators: (indicators) =>
    `The figures here measure ${formatNumber(indicators, 'en')} different things. Choose one indicator to put them in the order of their values.`,
  merger: (name) =>
    `${name} today and ${name} before the merger are two different territories; their values must not be read as one series.`,
  download: (n) =>
    n === 1
      ? 'Download this figure (CSV)'
      : `Download these ${formatNumber(n, 'en')} figures (CSV)`,
  downloadFailed: 'The file could not be made. Check your connection, then try again.',
  allData: 'All open data',
  byIndicator: 'Figures by indicator',
  byIndicatorLead: 'Every indicator with the number of its figures in this archive.',
  kinds: { money: 'Money', rate: 'Shares and rates', amount: 'Counts and measures' },
  indicator: 'Indicator',
  unit: 'Unit',
  figures: 'Figures',
  reports: 'Reports',
  provinces: 'Provinces',
};

export const explorerStrings: Record<Language, ExplorerStrings> = { id, en };
