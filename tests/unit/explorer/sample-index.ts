import type { FigureIndex, IndexedFigure } from '../../../src/domain/figure-index.ts';

const base: IndexedFigure = {
  report: 'lao-cai-2024',
  id: 'roads',
  indicator: 'infra-roads-km',
  value: 847,
  unit: 'km',
  qualifier: 'exact',
  status: 'actual',
  period: '2024',
  programs: ['ntm-2021-2025'],
};

/** A figure like any other, but for what is given. */
export function figure(change: Partial<IndexedFigure>): IndexedFigure {
  return { ...base, ...change };
}

/** Figures with the names of three provinces, one of which was merged into another, and two programs. */
export function indexOf(figures: readonly IndexedFigure[]): FigureIndex {
  return {
    reports: [
      { slug: 'lao-cai-2025-12', province: 'vn-lao-cai', titles: { id: 'B' }, mainLanguage: 'id' },
      {
        slug: 'lao-cai-2024',
        province: 'vn-lao-cai--pre-2025-07',
        titles: { id: 'A', en: 'A' },
        mainLanguage: 'id',
      },
      { slug: 'an-giang-2024', province: 'vn-an-giang', titles: { en: 'C' }, mainLanguage: 'en' },
    ],
    provinces: [
      { id: 'vn-an-giang', name: 'An Giang', present: 'vn-an-giang' },
      { id: 'vn-lao-cai--pre-2025-07', name: 'Lào Cai', present: 'vn-lao-cai' },
      { id: 'vn-lao-cai', name: 'Lào Cai', present: 'vn-lao-cai' },
    ],
    programs: [
      { id: 'ntm-2021-2025', labels: { id: 'Pedesaan baru', en: 'New rural development' } },
      { id: 'gnbv-2021-2025', labels: { id: 'Kemiskinan', en: 'Poverty reduction' } },
    ],
    indicators: [
      { id: 'infra-roads-km', labels: { id: 'Panjang jalan', en: 'Length of roads' } },
      { id: 'poverty-poor-rate', labels: { id: 'Tingkat kemiskinan', en: 'Poverty rate' } },
    ],
    figures,
  };
}
