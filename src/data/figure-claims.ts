import { listFigures, type ArchivedFigure } from '../archive/figures.ts';
import type { FigureClaim } from '../domain/figure-table.ts';
import { figurePath } from '../i18n/address.ts';
import { siteLink, type SitePlace } from '../i18n/site-link.ts';

/** Every figure of the archive with what its report lends it: reports newest first, figures in their order. */
export async function listFigureClaims(place: SitePlace): Promise<FigureClaim[]> {
  return (await listFigures()).map((figure) => figureClaim(figure, place));
}

/** A figure's address is that of the language at the root of the site, which has a page of every report. */
export function figureClaim(
  { report, figure, programs }: Pick<ArchivedFigure, 'figure' | 'programs' | 'report'>,
  place: SitePlace,
): FigureClaim {
  return {
    report: report.slug,
    figure,
    programs,
    permalink: siteLink(figurePath(report.slug, figure.id), place),
    source: report.source.url,
  };
}
