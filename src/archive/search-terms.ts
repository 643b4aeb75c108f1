import { getCollection } from 'astro:content';
import { glossaryLabels } from '../domain/glossary-labels.ts';
import type { SearchTerm } from '../domain/search-term.ts';
import { keep } from './keep.ts';

/** Every term of the thesaurus and the glossary that has a label in more than one language. */
export const listSearchTerms = keep(async (): Promise<SearchTerm[]> => {
  const concepts = (await getCollection('concepts')).map(({ data }) => data.labels);
  const terms = (await getCollection('glossary')).map(({ data }) => glossaryLabels(data));
  return [...concepts, ...terms].filter(
    (labels) => Object.values(labels).filter((list) => list.length > 0).length > 1,
  );
});
