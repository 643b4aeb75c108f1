import { isSameAmount } from '../../domain/prove-figure.ts';
import type { ProposedFigure } from '../proposed-figure.ts';

/**
 * Gives each figure an id from what it measures (or counts) and its period: `poverty-poor-rate-2024`. Mentions that
 * state the same of the same share one; others of that name are numbered in the order of the text, which later words
 * do not change.
 */
export function nameFigures(figures: readonly Omit<ProposedFigure, 'id'>[]): ProposedFigure[] {
  const byName = new Map<string, Omit<ProposedFigure, 'id'>[]>();
  return figures.map((figure) => {
    const name = nameOf(figure);
    const known = byName.get(name) ?? [];
    byName.set(name, known);
    let place = known.findIndex((other) => isSameFigure(other, figure));
    if (place === -1) {
      known.push(figure);
      place = known.length - 1;
    }
    return { id: place === 0 ? name : `${name}-${numbered(place + 1)}`, ...figure };
  });
}

/** A year at the end of a name is not to be taken for a count, nor a count for a month. */
function numbered(place: number): string {
  return `no${place}`;
}

function nameOf({ indicator, unit, period, status }: Omit<ProposedFigure, 'id'>): string {
  const what = indicator === 'unassigned' ? unit.toLowerCase().replaceAll('/', '-per-') : indicator;
  const aim =
    status === 'target' || status === 'plan' ? (indicator === 'finance-plan' ? [] : [status]) : [];
  return [what, ...aim, ...(period === undefined ? [] : [period.replaceAll('/', '-')])].join('-');
}

function isSameFigure(a: Omit<ProposedFigure, 'id'>, b: Omit<ProposedFigure, 'id'>): boolean {
  return (
    a.indicator !== 'unassigned' &&
    a.indicator === b.indicator &&
    isSameAmount(a.quantity, b.quantity) &&
    a.quantity.qualifier === b.quantity.qualifier &&
    a.unit === b.unit &&
    a.period === b.period &&
    a.status === b.status &&
    a.group === b.group &&
    (a.programs ?? []).join(' ') === (b.programs ?? []).join(' ') &&
    (a.place ?? []).join('|') === (b.place ?? []).join('|')
  );
}
