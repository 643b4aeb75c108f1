import type { Problem } from '../domain/problem.ts';
import type { Vocabulary } from '../domain/references.ts';
import { findVocabularyFaults } from '../domain/vocabulary-faults.ts';
import { placeInYaml } from '../markdown/frontmatter.ts';
import { didYouMean } from '../markdown/nearest.ts';
import { dataFiles, readDataFile, type ReadData } from './data-files.ts';

/**
 * Reads every data file of content/ and checks the references between them. `isWhole` is false when a file could
 * not be read: then its entries are missing, and references to them say nothing.
 */
export async function readVocabulary(
  root: string,
): Promise<{ vocabulary: Vocabulary; isWhole: boolean; problems: Problem[] }> {
  const [provinces, programs, indicators, glossary, thesaurus, districts, communes] =
    await Promise.all([
      readDataFile(root, dataFiles.provinces),
      readDataFile(root, dataFiles.programs),
      readDataFile(root, dataFiles.indicators),
      readDataFile(root, dataFiles.glossary),
      readDataFile(root, dataFiles.thesaurus),
      readDataFile(root, dataFiles.districts),
      readDataFile(root, dataFiles.communes),
    ]);
  const lists = {
    regions: provinces.data?.regions ?? [],
    provinces: provinces.data?.provinces ?? [],
    programs: programs.data?.programs ?? [],
    indicators: indicators.data?.indicators ?? [],
    terms: glossary.data?.terms ?? [],
    concepts: thesaurus.data?.concepts ?? [],
    districts: districts.data?.districts ?? [],
    communes: communes.data?.communes ?? [],
  };
  const files: Record<keyof typeof lists, ReadData<unknown>> = {
    regions: provinces,
    provinces,
    programs,
    indicators,
    terms: glossary,
    concepts: thesaurus,
    districts,
    communes,
  };
  const readProblems = [...new Set(Object.values(files))].flatMap(({ problems }) => problems);
  const isWhole = readProblems.length === 0;
  const faults = (isWhole ? findVocabularyFaults(lists) : []).map(
    ({ list, path, rule, message, written, known }): Problem => {
      const { file, text } = files[list];
      const place = placeInYaml(text, [list, ...path], undefined, 0);
      const hint = didYouMean(written, known, 'Correct it, or add what it names.');
      return { file, place, rule, message, hint };
    },
  );
  return {
    vocabulary: {
      provinces: new Map(lists.provinces.map((province) => [province.id, province])),
      programs: new Set(lists.programs.map(({ id }) => id)),
      indicators: new Map(lists.indicators.map((indicator) => [indicator.id, indicator])),
      districts: lists.districts,
      communes: lists.communes,
    },
    isWhole,
    problems: [...readProblems, ...faults],
  };
}
