/** Paths of the data on the site, without a slash at their start. They are the same in every language. */
export const dataFolder = 'data/';

export function dataFilePath(name: string): string {
  return `${dataFolder}${name}`;
}

/** The JSON Schema of a file: `data/schemas/figures.json`. */
export function schemaPath(name: string): string {
  return dataFilePath(`schemas/${name}.json`);
}
