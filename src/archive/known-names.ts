import type { Language } from '../domain/language.ts';
import { localSpellings, provinceSpellings } from '../domain/place-spellings.ts';
import type { KnownName } from '../domain/known-name.ts';
import { listPrograms, reportsOfProgram } from './programs.ts';
import { countReportsByProvince, getTerritory, listProvincesWithPage } from './provinces.ts';
import { listReports } from './reports.ts';
import { getDistricts } from './search-places.ts';
import { getSearchRecord } from './search-records.ts';

/** The names that a search can be narrowed by, each of something that has reports. */
export async function listKnownNames(language: Language): Promise<KnownName[]> {
  return [
    ...(await provinceNames()),
    ...(await programNames(language)),
    ...(await districtNames()),
  ];
}

/** Of a name that a former and a present unit share, the present one: its reports are those of both. */
async function provinceNames(): Promise<KnownName[]> {
  const counts = await countReportsByProvince();
  const units = (await listProvincesWithPage()).filter(({ id }) => counts.has(id));
  const present = new Set(
    units.filter(({ validUntil }) => validUntil === null).map(({ names }) => names.vi),
  );
  return Promise.all(
    units
      .filter(({ names, validUntil }) => validUntil === null || !present.has(names.vi))
      .map(async ({ id, names, formerNames }) => {
        const { unit } = await getTerritory(id);
        const spellings = provinceSpellings[names.ascii.toLowerCase()] ?? [];
        const former = formerNames.flatMap(({ vi, ascii }) => [vi, ascii]);
        const glued = names.ascii.replaceAll(' ', '');
        const all = [names.vi, names.ascii, glued, ...spellings, ...former];
        return { facet: 'province' as const, value: unit.id, label: names.vi, names: unique(all) };
      }),
  );
}

async function programNames(language: Language): Promise<KnownName[]> {
  const programs = await Promise.all(
    (await listPrograms()).map(async ({ id, short, names, aliases }): Promise<KnownName[]> => {
      if ((await reportsOfProgram(id)).length === 0) return [];
      const all = [
        ...Object.values(short),
        ...Object.values(names),
        ...Object.values(aliases).flat(),
      ];
      return [{ facet: 'program', value: id, label: short[language], names: unique(all) }];
    }),
  );
  return programs.flat();
}

async function districtNames(): Promise<KnownName[]> {
  const records = await Promise.all((await listReports()).map(getSearchRecord));
  const districts = await getDistricts();
  const named = new Set(records.flatMap((record) => record.districts));
  return [...named].toSorted().flatMap((code): KnownName[] => {
    const district = districts.get(code);
    if (district === undefined) return [];
    const { name, ascii } = district;
    const all = [name, ascii, ascii.replaceAll(' ', ''), ...(localSpellings[name] ?? [])];
    return [{ facet: 'district', value: code, label: name, names: unique(all) }];
  });
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
