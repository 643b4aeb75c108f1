import { getCollection, render, type CollectionEntry } from 'astro:content';
import { isLanguage, type Language } from '../domain/language.ts';

/** A guide in one language; `name` is the same in all of them. */
export interface Guide {
  name: string;
  language: Language;
  title: string;
  summary: string;
  entry: CollectionEntry<'guides'>;
}

/** The guides of a language, in their order. */
export async function listGuides(language: Language): Promise<Guide[]> {
  const entries = await getCollection('guides');
  return entries
    .toSorted((a, b) => a.data.order - b.data.order)
    .flatMap((entry) => {
      const [folder, name] = entry.id.split('/');
      if (!isLanguage(folder) || folder !== language || name === undefined) return [];
      return [{ name, language, title: entry.data.title, summary: entry.data.summary, entry }];
    });
}

export async function renderGuide({ entry }: Guide) {
  return render(entry);
}
