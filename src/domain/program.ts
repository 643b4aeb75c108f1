import { z } from 'astro/zod';
import { edtf, isoDay } from './date-schema.ts';
import { kebabCase } from './id.ts';
import { labelSchema, textSchema } from './label.ts';

const decisionSchema = z.strictObject({
  /** Number of the document; null when it was not found in a source. */
  no: z.string().nullable(),
  date: isoDay,
  by: textSchema,
  inForce: isoDay.optional(),
});

/** A National Target Program. */
export const programSchema = z.strictObject({
  id: kebabCase,
  /** A name short enough for a list. */
  short: labelSchema,
  names: labelSchema,
  period: edtf,
  phases: z.array(z.strictObject({ id: z.string(), period: edtf })),
  decidingResolution: decisionSchema,
  approvingDecision: decisionSchema.nullable(),
  agency: textSchema,
  status: z.enum(['ended', 'running']),
  /** Programs that this one continues. */
  succeeds: z.array(kebabCase),
  /** Other names under which articles speak of it, by language. */
  aliases: z.strictObject({
    id: z.array(z.string()),
    en: z.array(z.string()),
    vi: z.array(z.string()),
  }),
  notes: textSchema.nullable(),
  sources: z.array(z.string()),
  /** Statements above that were not seen in a source. */
  unverified: z.array(textSchema),
});
export type Program = z.output<typeof programSchema>;
