import { z } from 'astro/zod';
import { kebabCase } from './id.ts';
import { textSchema } from './label.ts';

/**
 * Arithmetic that must hold between figures of a report. With a, b, c the figures named in `of`, in order:
 * ratio a / b; share a / b as a percentage; sum a + b + c; difference a − b; growth (a − b) / b; equal a = b.
 */
const relationKinds = ['ratio', 'share', 'sum', 'difference', 'growth', 'equal'] as const;

export const relationSchema = z.strictObject({
  /** Unique among the report's relations. */
  id: kebabCase,
  kind: z.enum(relationKinds),
  /** Figure ids, in the order the arithmetic takes them. */
  of: z.array(kebabCase).min(1),
  /** The figure that the arithmetic must give. */
  equals: kebabCase,
  /** What to tell the reader when it does not hold, by language. */
  finding: textSchema.optional(),
});
