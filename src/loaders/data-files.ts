import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { communeSchema, districtSchema } from '../domain/gazetteer.ts';
import { glossaryTermSchema } from '../domain/glossary.ts';
import { indicatorCuesSchema } from '../domain/indicator-cues.ts';
import { indicatorSchema } from '../domain/indicator.ts';
import type { Problem } from '../domain/problem.ts';
import { programSchema } from '../domain/program.ts';
import { conceptSchema } from '../domain/thesaurus.ts';
import { provinceSchema, regionSchema } from '../domain/territory.ts';
import { vocabularyOriginSchema } from '../domain/vocabulary-origin.ts';
import { readYaml } from '../markdown/frontmatter.ts';
import { schemaProblems } from '../markdown/schema-problems.ts';

const about = vocabularyOriginSchema;

/** The data files of content/, each with the shape of the whole file. */
export const dataFiles = {
  provinces: {
    file: 'content/provinces.json',
    schema: z.strictObject({
      about,
      regions: z.array(regionSchema),
      provinces: z.array(provinceSchema),
    }),
  },
  programs: {
    file: 'content/programs.json',
    schema: z.strictObject({ about, programs: z.array(programSchema) }),
  },
  indicators: {
    file: 'content/indicators.json',
    schema: z.strictObject({ about, indicators: z.array(indicatorSchema) }),
  },
  cues: { file: 'content/indicator-cues.json', schema: indicatorCuesSchema },
  glossary: {
    file: 'content/glossary.json',
    schema: z.strictObject({ about, terms: z.array(glossaryTermSchema) }),
  },
  thesaurus: {
    file: 'content/thesaurus.json',
    schema: z.strictObject({ about, concepts: z.array(conceptSchema) }),
  },
  districts: {
    file: 'content/gazetteer/districts.json',
    schema: z.strictObject({ about, districts: z.array(districtSchema) }),
  },
  communes: {
    file: 'content/gazetteer/communes.json',
    schema: z.strictObject({ about, communes: z.array(communeSchema) }),
  },
} as const;

/** A data file as it was read; `data` is null when it does not fit its schema. */
export interface ReadData<T> {
  file: string;
  text: string;
  data: T | null;
  problems: Problem[];
}

/**
 * Reads a data file as fast as can be, for a command that has no time to check it: JSON alone, in which a key that is
 * given twice goes unseen. A file that cannot be read so is read with all care, and its faults are told.
 */
export async function readDataQuickly<T>(
  root: string,
  { file, schema }: { file: string; schema: z.ZodType<T> },
): Promise<ReadData<T>> {
  try {
    const text = await readFile(join(root, file), 'utf8');
    return { file, text, data: schema.parse(JSON.parse(text)), problems: [] };
  } catch {
    return readDataFile(root, { file, schema });
  }
}

/** Reads a data file below `root` and holds it against its schema; every misfit comes back with its place. */
export async function readDataFile<T>(
  root: string,
  { file, schema }: { file: string; schema: z.ZodType<T> },
): Promise<ReadData<T>> {
  const text = await readFile(join(root, file), 'utf8').catch(() => null);
  if (text === null) return { file, text: '', data: null, problems: [missing(file)] };
  // JSON is YAML, and the YAML reader says where things stand.
  const read = readYaml(text, 0);
  if ('faults' in read) {
    const hint = 'Check commas, quotes and brackets.';
    const problems = read.faults.map((fault) => ({
      file,
      ...fault,
      rule: 'data/schema' as const,
      hint,
    }));
    return { file, text, data: null, problems };
  }
  const result = schema.safeParse(read.data);
  if (result.success) return { file, text, data: result.data, problems: [] };
  const problems = schemaProblems(result.error, text, { rule: 'data/schema', linesBefore: 0 });
  return { file, text, data: null, problems: problems.map((problem) => ({ file, ...problem })) };
}

function missing(file: string): Problem {
  return {
    file,
    place: { line: 1, column: 1 },
    rule: 'files/layout',
    message: 'the file cannot be read',
    hint: 'The archive needs it; bring it back from the last commit.',
  };
}
