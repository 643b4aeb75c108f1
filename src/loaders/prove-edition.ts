import type { Coverage } from '../domain/coverage.ts';
import type { Figure } from '../domain/figure.ts';
import { readQuantities } from '../domain/grammar/read-quantities.ts';
import { isSameAmount } from '../domain/prove-figure.ts';
import type { Quantity } from '../domain/quantity.ts';
import { placeInYaml } from '../markdown/frontmatter.ts';
import { proveText, setAsideWords, unexplained } from '../markdown/prove-text.ts';
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
  const head = proveHead(figures, edition);
  for (const words of head.usedSetAside) usedSetAside.add(words);
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
  return { problems: [...problems, ...head.problems, ...unused], coverage };
}

/** Title and summary cannot hold marks; a number in them must be that of a figure, or set aside. */
function proveHead(
  figures: readonly Figure[],
  { edition, yaml, language }: ReadEdition,
): { problems: TextProblem[]; usedSetAside: string[] } {
  const problems: TextProblem[] = [];
  const usedSetAside: string[] = [];
  for (const field of ['title', 'summary'] as const) {
    const text = edition?.[field] ?? '';
    for (const quantity of readQuantities(text, language).quantities) {
      if (figures.some((figure) => saysFigure(quantity, figure))) continue;
      const words = setAsideWords(text, quantity, edition?.setAside ?? []);
      if (words !== null) usedSetAside.push(words);
      else {
        problems.push({
          ...unexplained(quantity, () => placeInYaml(yaml, [field]), new Map()),
          hint: 'A number in the title or the summary must be that of a figure, or be named in `setAside`.',
        });
      }
    }
  }
  return { problems, usedSetAside };
}

function saysFigure(quantity: Quantity, figure: Figure): boolean {
  return isSameAmount(quantity, figure) && quantity.unit === figure.unit;
}
