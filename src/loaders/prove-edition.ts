import type { Coverage } from '../domain/coverage.ts';
import type { Figure } from '../domain/figure.ts';
import { readQuantities } from '../domain/grammar/read-quantities.ts';
import { isSameAmount } from '../domain/prove-figure.ts';
import { placeInYaml } from '../markdown/frontmatter.ts';
import { proveText, unexplained } from '../markdown/prove-text.ts';
import type { TextBlock } from '../markdown/text-blocks.ts';
import type { TextProblem } from '../markdown/text-rules.ts';
import type { ReadEdition } from './read-edition.ts';

/**
 * Holds every number of an edition, its title and summary included, against the figures of its report. Without
 * figures (null: they could not be read) nothing can be said, and the numbers are only counted.
 */
export function proveEdition(
  figures: readonly Figure[] | null,
  edition: ReadEdition,
  blocks: readonly TextBlock[],
): { problems: TextProblem[]; coverage: Coverage } {
  const setAside = edition.edition?.setAside ?? [];
  const { problems, coverage, usedSetAside } = proveText(blocks, {
    figures: new Map((figures ?? []).map((figure) => [figure.id, figure])),
    setAside,
    language: edition.language,
  });
  if (figures === null) return { problems: [], coverage };
  const unused = setAside.flatMap(({ words }, index): TextProblem[] =>
    usedSetAside.has(words)
      ? []
      : [
          {
            place: placeInYaml(edition.yaml, ['setAside', index, 'words']),
            rule: 'number/set-aside',
            message: `"${words}" is set aside, but the text has no such unmarked number`,
            hint: 'Copy the words as they stand in the text, or remove the entry.',
          },
        ],
  );
  return { problems: [...problems, ...headProblems(figures, edition), ...unused], coverage };
}

/** Title and summary cannot hold marks; a number in them must be that of a figure. */
function headProblems(figures: readonly Figure[], edition: ReadEdition): TextProblem[] {
  return (['title', 'summary'] as const).flatMap((field) =>
    readQuantities(edition.edition?.[field] ?? '', edition.language)
      .quantities.filter(
        (quantity) =>
          !figures.some(
            (figure) => isSameAmount(quantity, figure) && quantity.unit === figure.unit,
          ),
      )
      .map((quantity) => ({
        ...unexplained(quantity, () => placeInYaml(edition.yaml, [field]), new Map()),
        hint: 'A number in the title or the summary must be that of a figure.',
      })),
  );
}
