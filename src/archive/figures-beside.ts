import { comparabilityOf } from '../charts/comparable.ts';
import { nearestClaims, type Neighborhood } from '../charts/nearest-claims.ts';
import type { Indicator } from '../domain/indicator.ts';
import { getIndicators, listClaims, type ArchivedClaim } from './indicators.ts';
import { keep } from './keep.ts';
import type { ArchivedReport } from './reports.ts';

/** Figures of a report with comparable ones of other reports on the same territory. */
export interface FiguresBeside extends Neighborhood<ArchivedClaim> {
  indicator: Indicator;
}

/** How many figures of other reports are shown for one measure: the page stays light with hundreds of reports. */
const room = 6;

/** What other reports on the same territorial unit say of the measures of a report, in the order of its figures. */
export async function figuresBeside(report: ArchivedReport): Promise<FiguresBeside[]> {
  const { byKey, keyOf } = await getIndex();
  const indicators = await getIndicators();
  const keys = new Set(report.figures.map((figure) => keyOf.get(figure)));
  return [...keys].flatMap((key) => {
    const claims = key === undefined ? [] : (byKey.get(key) ?? []);
    const [first] = claims;
    const indicator = first && indicators.get(first.figure.indicator);
    const others = claims.filter((claim) => claim.report !== report);
    if (!indicator || others.length === 0) return [];
    const own = claims.filter((claim) => claim.report === report);
    return [{ indicator, ...nearestClaims(own, others, room) }];
  });
}

/** All dated figures by what makes them comparable: indicator, territory, and all that comparabilityOf tells. */
const getIndex = keep(async () => {
  const indicators = await getIndicators();
  const keyed = (await listClaims()).flatMap((claim) => {
    const indicator = indicators.get(claim.figure.indicator);
    const comparability = indicator && comparabilityOf(claim, indicator);
    if (!comparability) return [];
    return [{ claim, key: JSON.stringify([indicator.id, claim.province, comparability]) }];
  });
  return {
    byKey: new Map(
      [...Map.groupBy(keyed, ({ key }) => key)].map(([key, entries]) => [
        key,
        entries.map(({ claim }) => claim),
      ]),
    ),
    keyOf: new Map(keyed.map(({ claim, key }) => [claim.figure, key])),
  };
});
