import { computeRelation, type ComputedRelation, type Side } from './compute-relation.ts';
import type { Figure } from './figure.ts';
import type { GrammarLanguage } from './grammar/number-grammar.ts';
import { writeQuantity } from './grammar/write-quantity.ts';
import { printedStep } from './printed-step.ts';
import type { Problem } from './problem.ts';
import { arithmeticText, isArithmetic, resultText, spanText } from './relation-text.ts';
import type { Relation } from './relation.ts';

/**
 * What is wrong with a relation: it cannot be computed, it does not hold and nobody says so, or a finding says that
 * it does not hold although it does. `language` is the one in which the source was read.
 */
export function relationFaults(
  relation: Relation,
  figures: ReadonlyMap<string, Figure>,
  language: GrammarLanguage,
): Pick<Problem, 'rule' | 'message' | 'hint'>[] {
  const { id, finding } = relation;
  const computed = computeRelation(relation, figures, (figure) => printedStep(figure, language));
  if (computed === null) return [];
  if (typeof computed === 'string') {
    return [
      {
        rule: 'relation/computable',
        message: `relation "${id}" cannot be computed: ${computed}`,
        hint: 'See src/domain/relation.ts for what each kind takes.',
      },
    ];
  }
  if (computed.verdict === 'disagrees' && !finding) {
    return [
      {
        rule: 'relation/disagrees',
        message: `relation "${id}" does not hold: ${inWords(computed)}`,
        hint: 'If the source prints it so, tell the reader in `finding` (id and en); else correct the figures.',
      },
    ];
  }
  if (computed.verdict === 'agrees' && finding) {
    return [
      {
        rule: 'relation/finding',
        message: `relation "${id}" holds: ${inWords(computed)}`,
        hint: 'Remove its `finding`.',
      },
    ];
  }
  return [];
}

/** `nearly VND 134.6 billion ÷ nearly VND 2,419 billion gives 5.56% (5.56% … 5.57%), the figure says 12.8%` */
function inWords({ relation: { kind, equals }, left, right }: ComputedRelation): string {
  const gives = (side: Side) => {
    const terms = arithmeticText(kind, side, 'en');
    if (!isArithmetic(side)) return terms;
    const { result } = side;
    const span = result.printed && spanText(result, 'en');
    const ends = span ? ` (${span.low ?? ''} … ${span.high ?? ''})` : '';
    return `${terms} gives ${resultText(result, 'en')}${ends}`;
  };
  const stated = Array.isArray(equals)
    ? gives(right)
    : `the figure says ${right.figures.map((figure) => writeQuantity(figure, 'en')).join('')}`;
  return `${gives(left)}, ${stated}`;
}
