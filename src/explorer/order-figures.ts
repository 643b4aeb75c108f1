import { parseEdtf, periodEnd, periodStart } from '../domain/edtf.ts';
import type { FigureIndex, IndexedFigure } from '../domain/figure-index.ts';
import type { Language } from '../domain/language.ts';
import type { Order } from './explorer-state.ts';

/** Compares two figures that both have what they are ordered by. */
type Key = (figure: IndexedFigure) => number | undefined;

/**
 * The figures in an order, as a new array. Figures that are equal in it keep their places; those that lack what
 * they are ordered by stand last, whichever way round. Names are ordered as the language does.
 */
export function orderFigures(
  figures: readonly IndexedFigure[],
  order: Order,
  index: FigureIndex,
  language: Language,
): IndexedFigure[] {
  if (order === 'report') return [...figures];
  const key = keyOf(order, figures, index, language);
  const sign = order.startsWith('-') ? -1 : 1;
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

function keyOf(
  order: Exclude<Order, 'report'>,
  figures: readonly IndexedFigure[],
  index: FigureIndex,
  language: Language,
): Key {
  switch (order) {
    case 'indicator':
    case '-indicator': {
      const names = new Map(index.indicators.map(({ id, labels }) => [id, labels[language]]));
      const ranks = rankOf(names.values(), language);
      return ({ indicator }) => ranks.get(names.get(indicator) ?? '');
    }
    case 'place':
    case '-place': {
      const names = new Map(index.provinces.map(({ id, name }) => [id, name]));
      const places = new Map(
        index.reports.map(({ slug, province }) => [slug, names.get(province)]),
      );
      const ranks = rankOf(names.values(), 'vi');
      return ({ report }) => ranks.get(places.get(report) ?? '');
    }
    case 'period':
    case '-period': {
      const periods = new Set(figures.flatMap(({ period }) => period ?? []));
      const days = new Map([...periods].map((text) => [text, daysOf(text)]));
      const ranks = new Map([...new Set(days.values())].toSorted().map((text, n) => [text, n]));
      return ({ period }) => ranks.get(days.get(period ?? '') ?? '');
    }
    case 'value':
    case '-value':
      return ({ value, low }) => value ?? low;
  }
}

function rankOf(names: Iterable<string>, language: string): ReadonlyMap<string, number> {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return new Map([...new Set(names)].toSorted(compare).map((name, rank) => [name, rank]));
}

/** First and last day: a text that sorts in the order of time. */
function daysOf(edtf: string): string {
  const period = parseEdtf(edtf);
  return period ? `${periodStart(period)}/${periodEnd(period)}` : edtf;
}
