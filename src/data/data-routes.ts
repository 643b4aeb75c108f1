import { dataFiles, type DataFile } from './data-files.ts';

/**
 * The routes of the data files with that extension. While `astro dev` runs, only a route that names the extension
 * itself answers an address without a slash at its end.
 */
export function dataRoutes(
  extension: '.csv' | '.json',
): { params: { name: string }; props: { file: DataFile } }[] {
  return dataFiles
    .filter(({ name }) => name.endsWith(extension))
    .map((file) => ({ params: { name: file.name.slice(0, -extension.length) }, props: { file } }));
}
