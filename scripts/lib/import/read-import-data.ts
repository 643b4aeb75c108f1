import type { ImportData } from '../../../src/importer/import-article.ts';
import { makePlaceIndex } from '../../../src/importer/places/place-index.ts';
import { dataFiles, readDataQuickly } from '../../../src/loaders/data-files.ts';

/** Reads the vocabularies that an import needs. Throws, naming every fault, when one of them cannot be used. */
export async function readImportData(root: string): Promise<ImportData> {
  const [provinces, programs, indicators, districts, communes, cues] = await Promise.all([
    readDataQuickly(root, dataFiles.provinces),
    readDataQuickly(root, dataFiles.programs),
    readDataQuickly(root, dataFiles.indicators),
    readDataQuickly(root, dataFiles.districts),
    readDataQuickly(root, dataFiles.communes),
    readDataQuickly(root, dataFiles.cues),
  ]);
  if (
    !provinces.data ||
    !programs.data ||
    !indicators.data ||
    !districts.data ||
    !communes.data ||
    !cues.data
  ) {
    const problems = [provinces, programs, indicators, districts, communes, cues]
      .flatMap((read) => read.problems)
      .map(({ file, place, message }) => `${file}:${place.line}:${place.column}  ${message}`);
    throw new Error(['The vocabularies of the archive cannot be read:', ...problems].join('\n'));
  }
  const gazetteer = {
    provinces: provinces.data.provinces,
    districts: districts.data.districts,
    communes: communes.data.communes,
  };
  return {
    provinces: new Map(gazetteer.provinces.map((province) => [province.id, province])),
    programs: programs.data.programs,
    indicators: indicators.data.indicators,
    cues: cues.data,
    districts: gazetteer.districts,
    communes: gazetteer.communes,
    places: makePlaceIndex(gazetteer),
  };
}
