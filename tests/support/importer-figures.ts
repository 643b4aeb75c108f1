import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import type { GrammarLanguage } from '../../src/domain/grammar/number-grammar.ts';
import { indicatorSchema } from '../../src/domain/indicator.ts';
import { programSchema } from '../../src/domain/program.ts';
import type { Block } from '../../src/importer/article.ts';
import { indicatorCuesSchema } from '../../src/domain/indicator-cues.ts';
import {
  proposeFigures,
  type ProposedFigures,
} from '../../src/importer/figures/propose-figures.ts';
import { contextsOf } from '../../src/importer/figures/text-context.ts';
import { placeText } from '../../src/importer/placed-text.ts';
import { decidePrograms } from '../../src/importer/programs/decide-programs.ts';
import type { ProposedFigure } from '../../src/importer/proposed-figure.ts';

/** The archive's own vocabularies. */
export const { programs } = read('programs.json', z.object({ programs: z.array(programSchema) }));
export const { indicators } = read(
  'indicators.json',
  z.object({ indicators: z.array(indicatorSchema) }),
);
export const cues = read('indicator-cues.json', indicatorCuesSchema);

/** The paragraphs of a text, one a line. */
export function paragraphsOf(input: string): Block[] {
  let offset = 0;
  return input.split('\n').flatMap((line): Block[] => {
    const start = offset;
    offset += line.length + 1;
    if (line.trim() === '') return [];
    return [{ kind: 'paragraph', text: placeText(input, { start, end: start + line.length }) }];
  });
}

/** The figures that the importer proposes for blocks of an article of a date. */
export function proposeFor(
  blocks: readonly Block[],
  language: GrammarLanguage,
  date: string | null,
  places: readonly string[] = [],
): ProposedFigures {
  const texts = contextsOf(blocks);
  const text = texts.map((one) => one.text.text).join('\n');
  const decided = decidePrograms(text, language, { date, programs });
  return proposeFigures(texts, {
    language,
    date,
    programs: decided.programs,
    allPrograms: programs,
    indicators,
    cues,
    places,
  });
}

/** A figure in a line: its words, then unit, indicator, status, period and group. */
export function figureLine(figure: ProposedFigure): string {
  const { quantity, unit, indicator, status, period, group } = figure;
  const parts = [unit, indicator, status, period ?? '-', ...(group === undefined ? [] : [group])];
  return `${quantity.text}: ${parts.join(' ')}`;
}

function read<T>(file: string, schema: z.ZodType<T>): T {
  const url = new URL(`../../content/${file}`, import.meta.url);
  return schema.parse(JSON.parse(readFileSync(url, 'utf8')));
}
