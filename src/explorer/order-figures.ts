import { parseEdtf, periodEnd, periodStart } from '../domain/edtf.ts';
import type { FigureIndex, IndexedFigure } from '../domain/figure-index.ts';
import type { Language } from '../domain/language.ts';
import type { FigureOrder } from '../domain/figure-facet.ts';

/** What a figure is ordered by; undefined where it lacks it. */
type Key = (figure: IndexedFigure) => number | undefined;

/** Columns by which figures can be ordered, either way round. */
type Column = Exclude<FigureOrder, 'report' | `-${string}`>;

/**
 * The figures in an order, as a new array. Figures that are equal in it keep their places; those that lack what
 * they are ordered by stand last, whichever way round. Names are ordered as the language does.
 */
export function orderFigures(
  figures: readonly IndexedFigure[],
  order: FigureOrder,
  index: FigureIndex,
  language: Language,
): IndexedFigure[] {
  const column = columns.find((name) => order === name || order === `-${name}`);
  if (column === undefined) return [...figures];
  const key = keys[column](index, figures, language);
  const sign = order === column ? 1 : -1;
  return figures
    .map((figure) => ({ figure, key: key(figure) }))
    .toSorted((a, b) => {
      if (a.key === undefined || b.key === undefined) {
        return Number(a.key === undefined) - Number(b.key === undefined);
      }
      return sign * (a.key - b.key);
    })
    .map(({ figure }) => figure);
}

const columns = ['indicator', 'place', 'period', 'value'] as const satisfies readonly Column[];

const keys: Record<
  Column,
  (index: FigureIndex, figures: readonly IndexedFigure[], language: Language) => Key
> = {
  indicator: ({ indicators }, _, language) => {
    const names = new Map(indicators.map(({ id, labels }) => [id, labels[language]]));
    const ranks = rankOf(names.values(), language);
    return ({ indicator }) => ranks.get(names.get(indicator) ?? '');
  },
  place: ({ provinces, reports }) => {
    const names = new Map(provinces.map(({ id, name }) => [id, name]));
    const places = new Map(reports.map(({ slug, province }) => [slug, names.get(province)]));
    const ranks = rankOf(names.values(), 'vi');
    return ({ report }) => ranks.get(places.get(report) ?? '');
  },
  period: (_, figures) => {
    const periods = new Set(figures.flatMap(({ period }) => period ?? []));
    const days = new Map([...periods].map((text) => [text, daysOf(text)]));
    const ranks = new Map([...new Set(days.values())].toSorted().map((text, n) => [text, n]));
    return ({ period }) => ranks.get(days.get(period ?? '') ?? '');
  },
  value:
    () =>
    ({ value, low }) =>
      value ?? low,
};

function rankOf(names: Iterable<string>, language: string): ReadonlyMap<string, number> {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return new Map([...new Set(names)].toSorted(compare).map((name, rank) => [name, rank]));
}

/** First and last day: a text that sorts in the order of time. */
function daysOf(edtf: string): string {
  const period = parseEdtf(edtf);
  return period ? `${periodStart(period)}/${periodEnd(period)}` : edtf;
}
