import { getEntry } from 'astro:content';
import { originSources } from '../domain/vocabulary-origin.ts';

/** The vocabularies of content/ that are published as data. */
export type VocabularyName = 'provinces' | 'programs' | 'indicators';

/** What a vocabulary rests on, and what in it was not verified. */
export async function getVocabularyOrigin(
  name: VocabularyName,
): Promise<{ sources: readonly string[]; unverified: readonly string[] }> {
  const entry = await getEntry('vocabularies', name);
  if (!entry) throw new Error(`The head of content/${name}.json was not loaded.`);
  return { sources: originSources(entry.data), unverified: entry.data.unverified };
}
