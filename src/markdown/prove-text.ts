import type { Coverage } from '../domain/coverage.ts';
import type { Figure } from '../domain/figure.ts';
import { blotOut } from '../domain/grammar/blot-out.ts';
import type { GrammarLanguage } from '../domain/grammar/number-grammar.ts';
import { readCell } from '../domain/grammar/read-cell.ts';
import { readQuantities } from '../domain/grammar/read-quantities.ts';
import { disproveFigure, isSameAmount } from '../domain/prove-figure.ts';
import type { Quantity } from '../domain/quantity.ts';
import type { Edition } from '../domain/report.ts';
import { describeDisproof } from './describe-disproof.ts';
import type { TextBlock } from './text-blocks.ts';
import type { TextProblem } from './text-rules.ts';

/** What a text is held against. */
export interface Proof {
  figures: ReadonlyMap<string, Figure>;
  setAside: NonNullable<Edition['setAside']>;
  language: GrammarLanguage;
}

/**
 * Reads every number of a text. What a mark says must be what its figure says; what no mark holds must be set aside
 * or be recognisably no quantity. Everything else comes back as a problem, with its place.
 */
export function proveText(
  blocks: readonly TextBlock[],
  proof: Proof,
): { problems: TextProblem[]; coverage: Coverage; usedSetAside: Set<string> } {
  const coverage: Coverage = { figures: 0, numbers: 0, setAside: 0, others: {} };
  const problems: TextProblem[] = [];
  const usedSetAside = new Set<string>();
  for (const block of blocks) {
    coverage.figures += block.marks.length;
    coverage.numbers += block.marks.length;
    problems.push(...markProblems(block, proof));
    // A number beside a mark is not to be read together with the one inside.
    const { quantities, others } = readBlock(
      blotOut(block.text, block.marks),
      block.labels,
      proof.language,
    );
    for (const quantity of quantities) {
      const words = setAsideWords(block.text, quantity, proof.setAside);
      coverage.numbers += 1;
      if (words === null) problems.push(unexplained(quantity, block.placeAt, proof.figures));
      else {
        coverage.setAside += 1;
        usedSetAside.add(words);
      }
    }
    for (const { reason } of others) {
      coverage.numbers += 1;
      coverage.others[reason] = (coverage.others[reason] ?? 0) + 1;
    }
  }
  return { problems, coverage, usedSetAside };
}

function markProblems({ text, marks, labels, placeAt }: TextBlock, proof: Proof): TextProblem[] {
  return marks.flatMap(({ id, start, end }) => {
    const figure = proof.figures.get(id);
    const words = text.slice(start, end);
    if (figure === undefined || words.trim() === '') return [];
    const alone = readBlock(words, labels, proof.language).quantities;
    const [quantity, another] = alone;
    if (quantity === undefined) return [unread(figure, words, placeAt(start))];
    if (another !== undefined)
      return [crowded(figure, words, placeAt(start + another.numberStart))];
    if (disproveFigure(figure, [quantity, ...quantity.alternatives]) === null) return [];
    // What the words around it say counts too: "fell by" before a mark makes its percent sign points.
    const around = readBlock(text, labels, proof.language)
      .quantities.filter(
        (read) => read.numberStart >= start && read.numberEnd <= end && read.end <= end,
      )
      .flatMap((read) => [read, ...read.alternatives]);
    const disproof = disproveFigure(figure, [quantity, ...quantity.alternatives, ...around]);
    if (disproof === null) return [];
    const at = placeAt(start + quantity.numberStart);
    return [{ place: at, ...describeDisproof(figure, disproof, words) }];
  });
}

/** A cell's number may have its unit in the label of its column or row. */
function readBlock(text: string, labels: TextBlock['labels'], language: GrammarLanguage) {
  return labels === undefined ? readQuantities(text, language) : readCell(text, labels, language);
}

/** The words of the entry that sets a quantity of a text aside; null where none does. */
export function setAsideWords(
  text: string,
  { numberStart, numberEnd }: Quantity,
  setAside: Proof['setAside'],
): string | null {
  const found = setAside.find(({ words }) => {
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
      if (at <= numberStart && numberEnd <= at + words.length) return true;
    }
    return false;
  });
  return found?.words ?? null;
}

function unread(figure: Figure, words: string, place: TextProblem['place']): TextProblem {
  return {
    place,
    rule: 'figure/value',
    message: `the words "${words}" state no quantity that can be read; figure "${figure.id}" needs one`,
    hint: `Put the number with its unit inside the mark. The source has: ${figure.asWritten}`,
  };
}

function crowded(figure: Figure, words: string, place: TextProblem['place']): TextProblem {
  return {
    place,
    rule: 'figure/value',
    message: `the mark of "${figure.id}" holds more than one number: "${words}"`,
    hint: 'Close the mark before the next number.',
  };
}

/** A number that nothing accounts for; where a figure has its value, the hint names it. */
export function unexplained(
  quantity: Quantity,
  placeAt: TextBlock['placeAt'],
  figures: Proof['figures'],
): TextProblem {
  const figure = [...figures.values()].find(
    (known) => isSameAmount(known, quantity) && known.unit === quantity.unit,
  );
  return {
    place: placeAt(quantity.numberStart),
    rule: 'number/unexplained',
    message: `"${quantity.text}" is in no mark`,
    hint: figure
      ? `Write <Figure id="${figure.id}">${quantity.text}</Figure> if it is that figure.`
      : 'Declare it in `figures` and mark it, or name it in `setAside` of this edition with the reason.',
  };
}
