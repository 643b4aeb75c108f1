import { readFileSync } from 'node:fs';
import { makePlaceIndex, type Gazetteer } from '../../src/importer/places/place-index.ts';
import { dataFiles } from '../../src/loaders/data-files.ts';

/** The gazetteer of content/. */
export const gazetteer: Gazetteer = {
  provinces: dataFiles.provinces.schema.parse(read(dataFiles.provinces.file)).provinces,
  districts: dataFiles.districts.schema.parse(read(dataFiles.districts.file)).districts,
  communes: dataFiles.communes.schema.parse(read(dataFiles.communes.file)).communes,
};
/** The index of its names. */
export const placeIndex = makePlaceIndex(gazetteer);

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
