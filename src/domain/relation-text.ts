import type { ComputedRelation, Side } from './compute-relation.ts';
import type { Figure } from './figure.ts';
import { writeNumber, writeQuantity } from './grammar/write-quantity.ts';
import type { GrammarLanguage } from './grammar/number-grammar.ts';
import { yearsBetween, type Result } from './relation-arithmetic.ts';
import type { RelationKind } from './relation.ts';
import type { UnitId } from './unit.ts';

/** A piece of arithmetic in print: an operand, or what stands between operands. */
export type Term = { figure: Figure } | { sign: string };

/** The arithmetic of a side in the order in which it is read: a ÷ b, (a + b) ÷ c, (a − b) ÷ b, (a − b) ÷ 4. */
export function termsOf(kind: RelationKind, { figures }: Side): Term[] {
  const operands = figures.map((figure): Term => ({ figure }));
  const joined = (terms: readonly Term[], sign: string) =>
    terms.flatMap((term, index): Term[] => (index === 0 ? [term] : [{ sign }, term]));
  switch (kind) {
    case 'sum':
      return joined(operands, '+');
    case 'difference':
      return joined(operands, '−');
    case 'share':
    case 'growth': {
      const above = joined(
        kind === 'share' ? operands.slice(0, -1) : operands,
        kind === 'share' ? '+' : '−',
      );
      const grouped = isGrouped(kind, figures) ? [{ sign: '(' }, ...above, { sign: ')' }] : above;
      return [...grouped, { sign: '÷' }, ...operands.slice(-1)];
    }
    case 'difference-per-year': {
      const years = yearsOf(figures);
      return [
        { sign: '(' },
        ...joined(operands, '−'),
        { sign: ')' },
        { sign: '÷' },
        { sign: years },
      ];
    }
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

function yearsOf([a, b]: readonly Figure[]): string {
  return a && b ? String(yearsBetween(a, b) ?? '') : '';
}

/** Whether the arithmetic of a kind has a part that is done first. */
function isGrouped(kind: RelationKind, figures: readonly Figure[]): boolean {
  return (
    kind === 'growth' || kind === 'difference-per-year' || (kind === 'share' && figures.length > 2)
  );
}

/** What a result is by the numbers as printed: `82.99%`; null where a range or an open bound takes part. */
export function plainText(result: Result, language: GrammarLanguage): string | null {
  return result.printed && numberText(result.value, result.unit, language);
}

/** The ends of what a result can be; an end that nothing bounds is null. */
export interface Span {
  low: string | null;
  high: string | null;
}

/** Where a result can lie by the words, null where that is one number or rounds to one. */
export function spanText({ interval, unit }: Result, language: GrammarLanguage): Span | null {
  const [low, high] = [interval.low, interval.high].map((end) =>
    Number.isFinite(end) ? numberText(end, unit, language) : null,
  );
  return low === undefined || high === undefined || (low !== null && low === high)
    ? null
    : { low, high };
}

/**
 * What stands between the terms and the result: the parts of a whole added up, how much there is more. Null where
 * there is nothing between.
 */
export function middleText(
  kind: RelationKind,
  { figures }: Side,
  language: GrammarLanguage,
): string | null {
  const [first, ...rest] = figures.map(({ value }) => value);
  if (first === undefined || !isGrouped(kind, figures)) return null;
  const taken = kind === 'share' ? rest.slice(0, -1) : rest.map((value) => value && -value);
  const middle = taken.reduce<number | undefined>(
    (sum, value) => (sum === undefined || value === undefined ? undefined : sum + value),
    first,
  );
  const whole = figures.at(-1);
  if (middle === undefined || !whole) return null;
  const unit = kind === 'difference-per-year' ? differenceUnit(whole.unit) : whole.unit;
  const divisor =
    kind === 'difference-per-year' ? yearsOf(figures) : writeQuantity(whole, language);
  return `${numberText(middle, unit, language)} ÷ ${divisor}`;
}

/** Between rates lie points. */
function differenceUnit(unit: UnitId): UnitId {
  return unit === 'percent' ? 'percentage-points' : unit;
}

/** The arithmetic of a side in one line: `(a + b) ÷ c`. */
export function arithmeticText(kind: RelationKind, side: Side, language: GrammarLanguage): string {
  return termsOf(kind, side)
    .map((term, index, terms) => {
      const words = 'sign' in term ? term.sign : writeQuantity(term.figure, language);
      return isApart(terms, index) ? ` ${words}` : words;
    })
    .join('');
}

/** Whether anything is done with the figures of a side: one alone is its own result. */
export function isArithmetic({ figures }: Side): boolean {
  return figures.length > 1;
}

/** What a side comes to, in one line: `82.99%`, or from where to where: `3% … 5%`, with a blank for no end. */
export function resultText(result: Result, language: GrammarLanguage): string {
  const plain = plainText(result, language);
  if (plain !== null) return plain;
  const span = spanText(result, language);
  return span
    ? `${span.low ?? ''} … ${span.high ?? ''}`.trim()
    : numberText(result.interval.low, result.unit, language);
}

/** A relation in one line, what it must equal after a double arrow: `(a + b) ÷ c = 82.99% ↔ 100%`. */
export function relationText(
  { relation: { kind, equals }, left, right }: ComputedRelation,
  language: GrammarLanguage,
): string {
  const computed = (side: Side) => {
    const terms = arithmeticText(kind, side, language);
    return isArithmetic(side) ? `${terms} = ${resultText(side.result, language)}` : terms;
  };
  const stated = Array.isArray(equals)
    ? computed(right)
    : right.figures.map((figure) => writeQuantity(figure, language)).join('');
  return `${computed(left)} ↔ ${stated}`;
}

/** Rates to two decimals, whole numbers and large amounts in full, others to seven digits: more would be noise. */
function numberText(value: number, unit: UnitId, language: GrammarLanguage): string {
  if (unit === 'one') return writeNumber(Number(value.toPrecision(7)), language);
  const isRate = unit.startsWith('percent');
  const rounded = isRate ? Number(value.toFixed(2)) : tidy(value, unit);
  return writeQuantity({ value: rounded, unit, qualifier: 'exact' }, language);
}

function tidy(value: number, unit: UnitId): number {
  const whole = Math.round(value);
  const isWhole = Math.abs(value - whole) <= 1e-12 * Math.abs(value);
  const isLargeAmount = !unit.includes('/') && Math.abs(value) >= 1000;
  return isWhole || isLargeAmount ? whole : Number(value.toPrecision(7));
}
