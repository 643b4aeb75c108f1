import { z } from 'astro/zod';

/** A name in the three languages of the archive: Indonesian, English, Vietnamese. */
export const labelSchema = z.strictObject({
  id: z.string().trim().min(1),
  en: z.string().trim().min(1),
  vi: z.string().trim().min(1),
});
export type Label = z.output<typeof labelSchema>;

/** A sentence or more in the languages of the interface. */
export const textSchema = z.strictObject({
  id: z.string().trim().min(1),
  en: z.string().trim().min(1),
});
