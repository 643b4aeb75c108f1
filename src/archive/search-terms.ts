import { getCollection } from 'astro:content';
import { glossaryLabels } from '../domain/glossary-labels.ts';
import type { SearchTerm } from '../domain/search-term.ts';
import { isCountUnit, isUnitId, unitLabel, units } from '../domain/unit.ts';
import { keep } from './keep.ts';
import { listPrograms } from './programs.ts';

/**
 * Every term that has a label in more than one language: of the thesaurus, of the glossary, names of programs, and
 * things that are counted.
 */
export const listSearchTerms = keep(async (): Promise<SearchTerm[]> => {
  const concepts = (await getCollection('concepts')).map(({ data }) => data.labels);
  const terms = (await getCollection('glossary')).map(({ data }) => glossaryLabels(data));
  const programs = (await listPrograms()).map(({ short, names, aliases }) => ({
    id: [short.id, names.id, ...aliases.id],
    en: [short.en, names.en, ...aliases.en],
    vi: [short.vi, names.vi, ...aliases.vi],
  }));
  const counted = Object.keys(units)
    .filter(isUnitId)
    .filter(isCountUnit)
    .map((id) => unitLabel(id))
    .map(({ id, en, vi }) => ({ id: [id], en: [en], vi: [vi] }));
  return [...concepts, ...terms, ...programs, ...counted].filter(
    (labels) => Object.values(labels).filter((list) => list.length > 0).length > 1,
  );
});
