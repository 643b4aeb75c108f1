import { parseEdtf } from '../domain/edtf.ts';
import type { FigureIndex, IndexedFigure } from '../domain/figure-index.ts';
import { figureFacets, type FigureFacet } from '../domain/figure-facet.ts';
import type { ExplorerState } from './explorer-state.ts';

/** The figures that fit, and how many figures each value of a facet would show beside the other filters. */
export interface FilteredFigures {
  figures: IndexedFigure[];
  counts: Record<FigureFacet, ReadonlyMap<string, number>>;
}

/**
 * The figures that fit a state: of the values chosen in one facet any one, and that in every facet. A figure of a
 * unit that was merged counts for the unit its territory belongs to today as well; one without a period fits no
 * years.
 */
export function filterFigures(index: FigureIndex, state: ExplorerState): FilteredFigures {
  const provinces = provincesOfReports(index);
  const isInYears = yearFilter(state);
  const chosen = figureFacets.map((facet) => ({ facet, values: new Set(state.chosen[facet]) }));
  const counts = {
    indicator: new Map<string, number>(),
    province: new Map<string, number>(),
    program: new Map<string, number>(),
    status: new Map<string, number>(),
    qualifier: new Map<string, number>(),
  };
  const figures = index.figures.filter((figure) => {
    if (!isInYears(figure.period)) return false;
    const values = {
      indicator: [figure.indicator],
      province: provinces.get(figure.report) ?? [],
      program: figure.programs,
      status: [figure.status],
      qualifier: [figure.qualifier],
    };
    const missed = chosen.filter(
      (filter) =>
        filter.values.size > 0 && !values[filter.facet].some((value) => filter.values.has(value)),
    );
    // What misses one facet only would be shown, were another value of that facet chosen.
    const counted =
      missed.length === 0
        ? figureFacets
        : missed.length === 1
          ? missed.map(({ facet }) => facet)
          : [];
    for (const facet of counted) {
      for (const value of values[facet]) {
        counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
      }
    }
    return missed.length === 0;
  });
  return { figures, counts };
}

/** The units of territory that a report's figures count for, by its slug. */
function provincesOfReports({ reports, provinces }: FigureIndex): ReadonlyMap<string, string[]> {
  const present = new Map(provinces.map((province) => [province.id, province.present]));
  return new Map(
    reports.map(({ slug, province }) => [
      slug,
      [...new Set([province, present.get(province) ?? province])],
    ]),
  );
}

function yearFilter({ from, to }: ExplorerState): (period: string | undefined) => boolean {
  if (from === null && to === null) return () => true;
  // Years given the wrong way round mean the same span.
  const first = Math.min(from ?? -Infinity, to ?? Infinity);
  const last = Math.max(from ?? -Infinity, to ?? Infinity);
  const known = new Map<string, boolean>();
  return (text) => {
    if (text === undefined) return false;
    const answer = known.get(text) ?? overlaps(text, first, last);
    known.set(text, answer);
    return answer;
  };
}

function overlaps(edtf: string, from: number, to: number): boolean {
  const period = parseEdtf(edtf);
  return period !== null && period.from.year <= to && from <= period.to.year;
}
