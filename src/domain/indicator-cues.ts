import { z } from 'astro/zod';
import { kebabCase } from './id.ts';
import { unitId } from './unit-schema.ts';

const phrasesSchema = {
  id: z.array(z.string().min(1)),
  en: z.array(z.string().min(1)),
  vi: z.array(z.string().min(1)),
};

/**
 * content/indicator-cues.json: the words by which articles name what the indicators measure (see compilePhrases for
 * how they are written). They stand apart from content/indicators.json, which is published: they are no part of a
 * definition.
 */
export const indicatorCuesSchema = z.strictObject({
  about: z.strictObject({ note: z.string() }),
  cues: z.array(z.strictObject({ indicator: kebabCase, ...phrasesSchema })),
  /** Words that look like a cue for figures of these units and name nothing that has an indicator. */
  none: z.array(z.strictObject({ units: z.array(unitId).min(1), ...phrasesSchema })),
});
export type IndicatorCues = z.output<typeof indicatorCuesSchema>;
