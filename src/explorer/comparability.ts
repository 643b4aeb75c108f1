import type { FigureIndex, IndexedFigure, IndexedProvince } from '../domain/figure-index.ts';
import type { UnitId } from '../domain/unit.ts';

/** What keeps the figures of a list from being put side by side. */
export interface Comparability {
  indicators: ReadonlySet<string>;
  units: ReadonlySet<UnitId>;
  /** Units of today that stand in the list beside units that were merged into them. */
  mergers: { present: IndexedProvince; former: IndexedProvince[] }[];
}

export function compareFigures(
  figures: readonly IndexedFigure[],
  { reports, provinces }: FigureIndex,
): Comparability {
  const provinceOf = new Map(reports.map(({ slug, province }) => [slug, province]));
  const used = new Set(figures.map(({ report }) => provinceOf.get(report)));
  const shown = provinces.filter(({ id }) => used.has(id));
  const former = Map.groupBy(
    shown.filter(({ id, present }) => id !== present),
    ({ present }) => present,
  );
  return {
    indicators: new Set(figures.map(({ indicator }) => indicator)),
    units: new Set(figures.map(({ unit }) => unit)),
    mergers: shown.flatMap((present) => {
      const merged = former.get(present.id);
      return merged === undefined ? [] : [{ present, former: merged }];
    }),
  };
}

/** Whether the values can stand in one order: they measure one thing in one unit. */
export function canOrderByValue({ indicators, units }: Comparability): boolean {
  return indicators.size === 1 && units.size === 1;
}
