import { getCollection, getEntry } from 'astro:content';
import type { Language } from '../domain/language.ts';
import { presentProvince, type Province, type Region } from '../domain/territory.ts';
import { keep } from './keep.ts';
import { listReports, type ArchivedReport } from './reports.ts';

/** Every territorial unit, past and present, by its id. */
export const getProvinces = keep(
  async (): Promise<ReadonlyMap<string, Province>> =>
    new Map((await getCollection('provinces')).map(({ data }) => [data.id, data])),
);

/** The units that exist today, in the alphabetical order of their Vietnamese names. */
export async function listPresentProvinces(): Promise<Province[]> {
  return byName(
    [...(await getProvinces()).values()].filter(({ validUntil }) => validUntil === null),
  );
}

/** The units that no longer exist and have reports. */
export async function listFormerProvinces(): Promise<Province[]> {
  const withReports = new Set((await listReports()).map(({ province }) => province));
  return byName(
    [...(await getProvinces()).values()].filter(
      ({ id, validUntil }) => validUntil !== null && withReports.has(id),
    ),
  );
}

/** The units that have a page: all of today, and those of the past that have reports. */
export const listProvincesWithPage = keep(async (): Promise<Province[]> => [
  ...(await listPresentProvinces()),
  ...(await listFormerProvinces()),
]);

/** Whether a unit has a page that can be linked to. */
export async function hasPage(province: Province): Promise<boolean> {
  return (await listProvincesWithPage()).some(({ id }) => id === province.id);
}

/** The unit of that id. The content check has made sure that it exists. */
async function getProvince(id: string): Promise<Province> {
  const province = (await getProvinces()).get(id);
  if (!province) throw new Error(`There is no province "${id}" in content/provinces.json.`);
  return province;
}

/** A report's unit, and the unit its territory belongs to today (the same, when it was not merged). */
export async function getTerritory(id: string): Promise<{ unit: Province; present: Province }> {
  const unit = await getProvince(id);
  return { unit, present: presentProvince(unit, await getProvinces()) };
}

/** The socio-economic region a unit lies in, by the division of its time. */
export async function getRegionName(province: Province, language: Language): Promise<string> {
  const region = await getEntry('regions', province.region);
  return region?.data.names[language] ?? province.region;
}

/** The name of that region in every language. */
export async function getRegionNames({ region }: Province): Promise<Region['names']> {
  const entry = await getEntry('regions', region);
  return entry?.data.names ?? { id: region, en: region, vi: region };
}

/** Code point order of the unmarked names: the same on every machine, whatever its locale data. */
function byName(provinces: Province[]): Province[] {
  return provinces.toSorted((a, b) => (a.names.ascii < b.names.ascii ? -1 : 1));
}

/** The reports that stand under exactly this unit, newest first. */
export async function reportsOfProvince(id: string): Promise<ArchivedReport[]> {
  return (await getReportsByProvince()).get(id) ?? [];
}

/** How many reports stand under each unit; those of predecessors are counted for the successor too. */
export async function countReportsByProvince(): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const [id, reports] of await getReportsByProvince()) {
    const { unit, present } = await getTerritory(id);
    for (const counted of new Set([unit.id, present.id])) {
      counts.set(counted, (counts.get(counted) ?? 0) + reports.length);
    }
  }
  return counts;
}

const getReportsByProvince = keep(async () =>
  Map.groupBy(await listReports(), ({ province }) => province),
);
