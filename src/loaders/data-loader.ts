import type { z } from 'astro/zod';
import { file, type Loader } from 'astro/loaders';

/** Loads one list of a data file; its entries keep the ids they have there. */
export function dataLoader<T>(
  data: { file: string; schema: z.ZodType<T> },
  listIn: (data: T) => Record<string, unknown>[],
): Loader {
  return file(data.file, { parser: (text) => listIn(data.schema.parse(JSON.parse(text))) });
}
