import { getCollection } from 'astro:content';
import type { Claim } from '../charts/comparable.ts';
import type { Indicator } from '../domain/indicator.ts';
import { listFigures, type ArchivedFigure } from './figures.ts';
import { keep } from './keep.ts';

/** A figure with its report, as the charts take it. */
export type ArchivedClaim = ArchivedFigure & Claim;

/** Every indicator by its id. */
export const getIndicators = keep(
  async (): Promise<ReadonlyMap<string, Indicator>> =>
    new Map((await getCollection('indicators')).map(({ data }) => [data.id, data])),
);

/** The figures of an indicator, in the order of `listFigures`. */
export async function claimsOnIndicator(id: string): Promise<readonly ArchivedClaim[]> {
  return (await getClaimsByIndicator()).get(id) ?? [];
}

const getClaimsByIndicator = keep(async () => {
  const claims = (await listFigures()).map((archived) => ({
    ...archived,
    province: archived.report.province,
  }));
  return Map.groupBy(claims, ({ figure }) => figure.indicator);
});
