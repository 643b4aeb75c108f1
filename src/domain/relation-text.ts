import type { ComputedRelation, Side } from './compute-relation.ts';
import type { Figure } from './figure.ts';
import { writeNumber, writeQuantity } from './grammar/write-quantity.ts';
import type { GrammarLanguage } from './grammar/number-grammar.ts';
import type { Interval } from './interval.ts';
import type { Result } from './relation-arithmetic.ts';
import type { RelationKind } from './relation.ts';
import type { UnitId } from './unit.ts';

/** A piece of arithmetic in print: an operand, or what stands between operands. */
export type Term = { figure: Figure } | { sign: string };

/** The arithmetic of a side in the order in which it is read: a ÷ b, (a + b) ÷ c, (a − b) ÷ b. */
export function termsOf(kind: RelationKind, { figures }: Side): Term[] {
  const operands = figures.map((figure): Term => ({ figure }));
  const joined = (terms: readonly Term[], sign: string) =>
    terms.flatMap((term, index): Term[] => (index === 0 ? [term] : [{ sign }, term]));
  const grouped = (terms: readonly Term[]) =>
    terms.length === 1 ? [...terms] : [{ sign: '(' }, ...joined(terms, '+'), { sign: ')' }];
  switch (kind) {
    case 'sum':
      return joined(operands, '+');
    case 'difference':
      return joined(operands, '−');
    case 'share':
      return [...grouped(operands.slice(0, -1)), { sign: '÷' }, ...operands.slice(-1)];
    case 'growth':
      return [
        { sign: '(' },
        ...joined(operands, '−'),
        { sign: ')' },
        { sign: '÷' },
        ...operands.slice(1),
      ];
    case 'ratio':
      return joined(operands, '÷');
    default:
      return operands;
  }
}

/** Whether a space stands before a term: not inside brackets, not at the start. */
export function isApart(terms: readonly Term[], index: number): boolean {
  const isSign = (at: number, sign: string) => {
    const term = terms[at];
    return term !== undefined && 'sign' in term && term.sign === sign;
  };
  return index > 0 && !isSign(index, ')') && !isSign(index - 1, '(');
}

/** What a side comes to, from the numbers as printed: `82.99%`. */
export function resultText({ value, unit }: Result, language: GrammarLanguage): string {
  return numberText(value, unit, language);
}

/** From where to where what a side comes to can lie; null where it is a single number. */
export function intervalText(
  { low, high }: Interval,
  unit: UnitId,
  language: GrammarLanguage,
): { low: string | null; high: string | null } | null {
  if (low === high) return null;
  return {
    low: Number.isFinite(low) ? numberText(low, unit, language) : null,
    high: Number.isFinite(high) ? numberText(high, unit, language) : null,
  };
}

/** The arithmetic in one line, what it must equal after a double arrow: `(a + b) ÷ c = 82.99% ↔ 100%`. */
export function relationText(computed: ComputedRelation, language: GrammarLanguage): string {
  const { relation, left, right } = computed;
  const side = (some: Side) =>
    `${arithmeticText(relation.kind, some, language)} = ${resultText(some.result, language)}`;
  const [figure] = right.figures;
  const stated =
    Array.isArray(relation.equals) || !figure ? side(right) : writeQuantity(figure, language);
  return `${side(left)} ↔ ${stated}`;
}

function arithmeticText(kind: RelationKind, side: Side, language: GrammarLanguage): string {
  return termsOf(kind, side)
    .map((term, index, terms) => {
      const words = 'sign' in term ? term.sign : writeQuantity(term.figure, language);
      return isApart(terms, index) ? ` ${words}` : words;
    })
    .join('');
}

/** Percentages to two decimals, quotients to seven digits, large counts whole: more would be noise. */
function numberText(value: number, unit: UnitId, language: GrammarLanguage): string {
  if (unit === 'one') return writeNumber(Number(value.toPrecision(7)), language);
  const isRate = unit.startsWith('percent');
  const rounded = isRate ? Number(value.toFixed(2)) : tidy(value, unit);
  return writeQuantity({ value: rounded, unit, qualifier: 'exact' }, language);
}

function tidy(value: number, unit: UnitId): number {
  if (Number.isInteger(value)) return value;
  const isLargeCount = !unit.includes('/') && Math.abs(value) >= 1000;
  return isLargeCount ? Math.round(value) : Number(value.toPrecision(7));
}
