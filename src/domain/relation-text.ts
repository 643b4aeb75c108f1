import type { ComputedRelation, Side } from './compute-relation.ts';
import type { Figure } from './figure.ts';
import { writeQuantity } from './grammar/write-quantity.ts';
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
    `${termsOf(relation.kind, some)
      .map((term) => ('sign' in term ? term.sign : writeQuantity(term.figure, language)))
      .join(' ')
      .replaceAll('( ', '(')
      .replaceAll(' )', ')')} = ${resultText(some.result, language)}`;
  const [figure] = right.figures;
  const stated =
    Array.isArray(relation.equals) || !figure ? side(right) : writeQuantity(figure, language);
  return `${side(left)} ↔ ${stated}`;
}

/** Percentages to two decimals, everything else to seven digits: more would be noise. */
function numberText(value: number, unit: UnitId, language: GrammarLanguage): string {
  const isRate = unit.startsWith('percent');
  const rounded = isRate
    ? Number(value.toFixed(2))
    : Number(value.toPrecision(isCount(value) ? 12 : 7));
  if (unit === 'one')
    return (
      writeQuantity({ value: rounded, unit: 'times', qualifier: 'exact' }, language).split(
        ' ',
      )[0] ?? ''
    );
  const whole =
    !isRate && !unit.includes('/') && Math.abs(rounded) >= 1000 ? Math.round(rounded) : rounded;
  return writeQuantity({ value: whole, unit, qualifier: 'exact' }, language);
}

function isCount(value: number): boolean {
  return Number.isInteger(value);
}
