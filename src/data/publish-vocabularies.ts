import { getIndicators } from '../archive/indicators.ts';
import { listPrograms } from '../archive/programs.ts';
import { getProvinces, getRegionNames, hasPage } from '../archive/provinces.ts';
import type {
  PublishedIndicator,
  PublishedProgram,
  PublishedProvince,
} from '../domain/published.ts';
import { presentProvince } from '../domain/territory.ts';
import { indicatorPath, programPath, provincePath } from '../i18n/address.ts';
import { siteLink, type SitePlace } from '../i18n/site-link.ts';

/** Every territorial unit, past and present, in the order of their ids. */
export async function publishProvinces(place: SitePlace): Promise<PublishedProvince[]> {
  const provinces = await getProvinces();
  return Promise.all(
    sortedById([...provinces.values()]).map(async (province) => ({
      ...province,
      regionNames: await getRegionNames(province),
      present: presentProvince(province, provinces).id,
      permalink: (await hasPage(province)) ? siteLink(provincePath(province.id), place) : null,
    })),
  );
}

/** Every program, in the order of their ids. */
export async function publishPrograms(place: SitePlace): Promise<PublishedProgram[]> {
  return sortedById(await listPrograms()).map((program) => ({
    ...program,
    permalink: siteLink(programPath(program.id), place),
  }));
}

/** Every indicator, in the order of their ids. */
export async function publishIndicators(place: SitePlace): Promise<PublishedIndicator[]> {
  return sortedById([...(await getIndicators()).values()]).map((indicator) => ({
    ...indicator,
    permalink: siteLink(indicatorPath(indicator.id), place),
  }));
}

/** Code point order: the same on every machine. */
function sortedById<T extends { id: string }>(entries: readonly T[]): T[] {
  return entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
