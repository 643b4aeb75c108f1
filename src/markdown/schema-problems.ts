import type { z } from 'astro/zod';
import type { Rule } from '../domain/problem.ts';
import { fenceLines, isInYaml, placeInYaml } from './frontmatter.ts';
import { didYouMean } from './nearest.ts';
import type { TextProblem } from './text-rules.ts';

/**
 * Says for people, and with its place in the file, what a zod schema found wrong with YAML or JSON data.
 * `fields` are the names that the schema knows at the top, for hints on misspelled ones.
 */
export function schemaProblems(
  error: z.ZodError,
  yaml: string,
  options: {
    rule: Rule;
    fields?: readonly string[];
    path?: (string | number)[];
    linesBefore?: number;
  },
): TextProblem[] {
  const { rule, fields = [], path: base = [], linesBefore = fenceLines } = options;
  return error.issues.flatMap((issue) => {
    const path = [...base, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        place: placeInYaml(yaml, path, key, linesBefore),
        rule,
        message: `unknown field \`${[...path, key].join('.')}\``,
        hint: didYouMean(
          key,
          issue.path.length === 0 ? fields : [],
          'Remove it, or correct its name.',
        ),
      }));
    }
    const name = path.join('.');
    const message = isInYaml(yaml, path) ? issue.message : 'is missing';
    return [
      {
        place: placeInYaml(yaml, path, undefined, linesBefore),
        rule,
        message: name === '' ? message : `\`${name}\`: ${message}`,
        hint: 'README.md says under "To add a report" where each field is described.',
      },
    ];
  });
}
