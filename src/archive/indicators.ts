import { getCollection } from 'astro:content';
import type { Claim } from '../charts/comparable.ts';
import { unassignedIndicator } from '../domain/draft.ts';
import type { Indicator } from '../domain/indicator.ts';
import { listFigures, type ArchivedFigure } from './figures.ts';
import { keep } from './keep.ts';

/** A figure with its report, as the charts take it. */
export type ArchivedClaim = ArchivedFigure & Claim;

/** Every indicator by its id. */
export const getIndicators = keep(
  async (): Promise<ReadonlyMap<string, Indicator>> =>
    new Map(
      [...(await getCollection('indicators')).map(({ data }) => data), ...(await forDrafts())].map(
        (indicator) => [indicator.id, indicator],
      ),
    ),
);

/** What stands for an indicator where `npm run dev` shows a draft that has figures without one. */
async function forDrafts(): Promise<Indicator[]> {
  const drafts = (await getCollection('reports')).filter(({ data }) => data.leftToDo);
  const figures = drafts.flatMap(({ data }) => data.figures);
  const open = figures.filter(({ indicator }) => indicator === unassignedIndicator);
  if (open.length === 0) return [];
  return [
    {
      id: unassignedIndicator,
      labels: { id: 'Belum ditentukan', en: 'Not assigned yet', vi: 'Chưa xác định' },
      units: [...new Set(open.map(({ unit }) => unit))],
      definition: null,
      aggregation: 'stock',
      better: 'none',
      maps: [],
      note: '',
    },
  ];
}

/** The figures of an indicator, in the order of `listFigures`. */
export async function claimsOnIndicator(id: string): Promise<readonly ArchivedClaim[]> {
  return (await getClaimsByIndicator()).get(id) ?? [];
}

/** Every figure of the archive as the charts take it, in the order of `listFigures`. */
export const listClaims = keep(async (): Promise<ArchivedClaim[]> =>
  (await listFigures()).map((archived) => ({ ...archived, province: archived.report.province })),
);

const getClaimsByIndicator = keep(async () =>
  Map.groupBy(await listClaims(), ({ figure }) => figure.indicator),
);
