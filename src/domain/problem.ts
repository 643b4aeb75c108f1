import { z } from 'astro/zod';

/** A place in a file: lines and columns count from 1. */
export interface Place {
  line: number;
  column: number;
}

/** Something that a person has to put right before the archive can be built. */
export interface Problem {
  /** Path from the project's folder, with forward slashes. */
  file: string;
  place: Place;
  rule: Rule;
  /** What is wrong. */
  message: string;
  /** What to do about it. */
  hint: string;
}

/** The rules of the content check, each with what holds when it is kept. */
export const rules = {
  'files/layout':
    'Files and folders stand where the archive looks for them, under names that no system confuses.',
  'frontmatter/syntax': 'The frontmatter can be read as YAML.',
  'frontmatter/schema': 'The frontmatter has the fields it needs, each of its kind, and no others.',
  'data/schema': 'A data file has the fields it needs, each of its kind, and no others.',
  'reference/exists': 'What is named exists.',
  'reference/unique': 'An id is given once.',
  'reference/valid-on-date': 'A territorial unit existed on the date of the report.',
  'figure/unmarked': 'Every figure is marked at least once in every edition.',
  'figure/unknown': 'Every mark names a figure of the report.',
  'figure/empty': 'A mark holds the words that state the figure.',
  'figure/value': 'The words inside a mark, read in their language, give the value of the figure.',
  'figure/unit': 'The words inside a mark give the unit of the figure.',
  'figure/qualifier': 'The words inside a mark bound the number as the figure does.',
  'figure/as-written':
    'The words of the source give the value of the figure and bound it as it does.',
  'number/unexplained': 'Every number of the text is in a mark, set aside, or clearly no quantity.',
  'number/set-aside': 'What is set aside stands in the text.',
  'relation/computable': 'A relation can be computed from its figures.',
  'relation/disagrees': 'A relation that does not hold has a finding, which tells the reader.',
  'relation/finding': 'A relation that holds has no finding.',
  'draft/proposed': 'Somebody has looked at every proposal of the import.',
  'draft/unassigned': 'Every figure has an indicator.',
  'draft/language': 'A report has an edition in a language of the archive.',
  'text/syntax': 'A mark opens and closes in one paragraph, list item or cell.',
  'text/no-code': 'A report is text: no code, no tags but <Figure>.',
  'text/address': 'A report loads nothing from elsewhere and links to plain addresses only.',
  'text/heading': 'Headings start at the second level and skip none.',
} as const satisfies Record<string, string>;
export type Rule = keyof typeof rules;

/** A problem as it is kept with a draft that a page shows. */
export const leftToDoSchema = z.object({
  file: z.string(),
  place: z.object({ line: z.number(), column: z.number() }),
  message: z.string(),
  hint: z.string(),
});
export type LeftToDo = z.output<typeof leftToDoSchema>;

/** In the order of files, then places; stable, so that two runs print the same list. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      compareText(a.rule, b.rule),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
