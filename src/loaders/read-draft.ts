import {
  isDraftData,
  splitDraft,
  unassignedIndicator,
  type OpenProposal,
} from '../domain/draft.ts';
import { writeQuantity } from '../domain/grammar/write-quantity.ts';
import { isLanguage } from '../domain/language.ts';
import type { Problem } from '../domain/problem.ts';
import type { Report } from '../domain/report.ts';
import { placeInYaml } from '../markdown/frontmatter.ts';
import { schemaProblems } from '../markdown/schema-problems.ts';
import type { ReadEdition } from './read-edition.ts';

/** The frontmatter of a report, as a report's data and what is still open in it. */
export interface ReadDraft {
  isDraft: boolean;
  /** To be held against the schema of reports. */
  data: unknown;
  open: OpenProposal[];
  problems: Problem[];
}

/** Takes from a draft's data what a report does not have; the data of any other report come back as they are. */
export function readDraft(data: unknown, { file, yaml }: ReadEdition): ReadDraft {
  if (!isDraftData(data)) return { isDraft: false, data, open: [], problems: [] };
  const split = splitDraft(data);
  if ('report' in split)
    return { isDraft: true, data: split.report, open: split.open, problems: [] };
  const problems = schemaProblems(split, yaml, {
    rule: 'frontmatter/schema',
    fields: ['draft', 'proposed'],
  }).map((problem) => ({ file, ...problem }));
  return { isDraft: true, data, open: [], problems };
}

/** What a person has still to decide in a draft: its proposals one by one, and figures without an indicator. */
export function openPoints(
  open: readonly OpenProposal[],
  report: Report | null,
  { file, yaml, language }: ReadEdition,
): Problem[] {
  const points = open.map(({ path, reason }): Problem => {
    const [field, index] = path;
    const place = placeInYaml(yaml, path);
    const figure = field === 'figures' ? report?.figures[index ?? -1] : undefined;
    if (figure?.indicator === unassignedIndicator) {
      const message = `"${figure.asWritten}" has no indicator yet: ${writeQuantity(figure, 'en')}`;
      const hint = `Give it one of content/indicators.json, or set the number aside. ${reason}`;
      return { file, place, rule: 'draft/unassigned', message, hint };
    }
    const what = figure
      ? `figure "${figure.id}" (${figure.indicator}, ${writeQuantity(figure, 'en')}, ${figure.status}, ${figure.period ?? 'no period'})`
      : index === undefined
        ? `\`${field}\``
        : `entry ${index + 1} of \`${field}\``;
    const hint = `Look at it, then remove its \`proposed\`: ${reason}`;
    return { file, place, rule: 'draft/proposed', message: `${what} is only proposed`, hint };
  });
  // Those that are open too have been told of above.
  const told = new Set(open.map(({ path }) => path.join('.')));
  for (const [index, { indicator, asWritten }] of (report?.figures ?? []).entries()) {
    if (indicator !== unassignedIndicator || told.has(`figures.${index}`)) continue;
    points.push({
      file,
      place: placeInYaml(yaml, ['figures', index, 'indicator']),
      rule: 'draft/unassigned',
      message: `"${asWritten}" has no indicator yet`,
      hint: 'Give it one of content/indicators.json, or set the number aside.',
    });
  }
  if (isLanguage(language)) return points;
  const place = { line: 1, column: 1 };
  const message = 'the archive has no Vietnamese editions yet';
  const hint =
    'Retell the article as id.mdx or en.mdx, with this frontmatter, and remove this file.';
  return [...points, { file, place, rule: 'draft/language', message, hint }];
}
