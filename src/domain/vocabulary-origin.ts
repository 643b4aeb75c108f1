import { z } from 'astro/zod';

/** What stands at the head of a vocabulary of content/: where it comes from, and what was not verified. */
export const vocabularyOriginSchema = z.looseObject({
  note: z.string(),
  /** One by one, or by what they are the source of. */
  sources: z.union([z.array(z.string()), z.record(z.string(), z.string())]).default([]),
  /** Laws and decisions that the vocabulary follows, by what they decide. */
  legal: z.record(z.string(), z.string()).default({}),
  unverified: z.array(z.string()).default([]),
});
type VocabularyOrigin = z.output<typeof vocabularyOriginSchema>;

/** Everything that a vocabulary rests on, as one list. */
export function originSources({ sources, legal }: VocabularyOrigin): string[] {
  return [...Object.values(legal), ...Object.values(sources)];
}
