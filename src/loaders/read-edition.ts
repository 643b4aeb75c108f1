import type { GrammarLanguage } from '../domain/grammar/number-grammar.ts';
import type { Problem } from '../domain/problem.ts';
import type { Edition } from '../domain/report.ts';
import { readYaml, splitFrontmatter } from '../markdown/frontmatter.ts';
import type { EditionFile } from './report-files.ts';

/** An edition cut into its parts. */
export interface ReadEdition {
  slug: string;
  language: GrammarLanguage;
  file: string;
  yaml: string;
  /** The text, at the line numbers of its file. */
  body: string;
  /** Title and summary; null when they do not fit the schema. */
  edition: Edition | null;
}

/**
 * Cuts an edition into frontmatter and text and reads the YAML. `data` is undefined when that fails; the text is
 * there all the same, so that its faults can be told in the same run.
 */
export function readEdition({ slug, language, file, text }: EditionFile): {
  edition: ReadEdition;
  data: unknown;
  problems: Problem[];
} {
  const split = splitFrontmatter(text);
  const edition = { slug, language, file, yaml: '', body: text, ...split, edition: null };
  const rule = 'frontmatter/syntax';
  if (!split) {
    const place = { line: 1, column: 1 };
    const message = 'there is no frontmatter';
    const hint = 'A report starts with a line ---, its data in YAML, and another line ---.';
    return { edition, data: undefined, problems: [{ file, place, rule, message, hint }] };
  }
  const read = readYaml(split.yaml);
  if ('data' in read) return { edition, data: read.data, problems: [] };
  const hint = 'Check quotes, colons and indentation.';
  const problems = read.faults.map((fault): Problem => ({ file, ...fault, rule, hint }));
  return { edition, data: undefined, problems };
}
