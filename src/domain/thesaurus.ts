import { z } from 'astro/zod';
import { kebabCase } from './id.ts';

/**
 * A concept of the programs with its labels in three languages (SKOS: the first label of a language is preferred, the
 * others are alternative ones).
 */
export const conceptSchema = z.strictObject({
  id: kebabCase,
  labels: z.strictObject({
    id: z.array(z.string().min(1)).min(1),
    en: z.array(z.string().min(1)).min(1),
    vi: z.array(z.string().min(1)).min(1),
  }),
});
export type Concept = z.output<typeof conceptSchema>;
