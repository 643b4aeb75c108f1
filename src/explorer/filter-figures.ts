import { parseEdtf } from '../domain/edtf.ts';
import type { FigureIndex, IndexedFigure } from '../domain/figure-index.ts';
import { figureFacets, type FigureFacet } from '../domain/figure-facet.ts';
import { filterByFacets, type FacetCounts } from '../domain/filter-facets.ts';
import type { ExplorerState } from './explorer-state.ts';

/** The figures that fit, and how many figures each value of a facet would show beside the other filters. */
export interface FilteredFigures {
  figures: IndexedFigure[];
  counts: FacetCounts<FigureFacet>;
}

/**
 * The figures that fit a state: of the values chosen in one facet any one, and that in every facet. A figure of a
 * unit that was merged counts for the unit its territory belongs to today as well; one without a period fits no
 * years.
 */
export function filterFigures(index: FigureIndex, state: ExplorerState): FilteredFigures {
  const provinces = provincesOfReports(index);
  const isInYears = yearFilter(state);
  const { fitting, counts } = filterByFacets(
    index.figures.filter(({ period }) => isInYears(period)),
    state.chosen,
    figureFacets,
    (figure) => ({
      indicator: [figure.indicator],
      province: provinces.get(figure.report) ?? [],
      program: figure.programs,
      status: [figure.status],
      qualifier: [figure.qualifier],
    }),
  );
  return { figures: fitting, counts };
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
