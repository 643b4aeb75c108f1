import type { ProposedFigure } from '../proposed-figure.ts';

/** A figure before it has its id. */
type Unnamed = Omit<ProposedFigure, 'id'>;

/**
 * Gives each figure an id from what it measures (or counts), its aim and its period: `poverty-poor-rate-2024`.
 * Mentions that state the same of the same share one; others of that name are numbered in the order of the text
 * (`…-no2`: a bare number could be taken for a month), so that what follows changes nothing.
 */
export function nameFigures(figures: readonly Unnamed[]): ProposedFigure[] {
  const counts = new Map<string, number>();
  const known = new Map<string, string>();
  return figures.map((figure) => {
    const name = nameOf(figure);
    const key = keyOf(figure, name);
    const shared = key === null ? undefined : known.get(key);
    if (shared !== undefined) return { id: shared, ...figure };
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    const id = count === 1 ? name : `${name}-no${count}`;
    if (key !== null) known.set(key, id);
    return { id, ...figure };
  });
}

function nameOf({ indicator, unit, period, status }: Unnamed): string {
  const what = indicator === 'unassigned' ? unit.toLowerCase().replaceAll('/', '-per-') : indicator;
  const isAim = (status === 'target' || status === 'plan') && indicator !== 'finance-plan';
  const time = period === undefined ? [] : [period.replaceAll('/', '-')];
  return [what, ...(isAim ? [status] : []), ...time].join('-');
}

/** What two mentions of one figure have in common; null where the indicator is open, since then nobody knows. */
function keyOf(figure: Unnamed, name: string): string | null {
  const { indicator, quantity, unit, status, group, programs, place } = figure;
  if (indicator === 'unassigned') return null;
  const { value, low, high, of, qualifier } = quantity;
  return JSON.stringify([
    name,
    value,
    low,
    high,
    of,
    qualifier,
    unit,
    status,
    group,
    programs,
    place,
  ]);
}
