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
export function termsOf(kind: RelationKind, { figures, wholeSize }: Side): Term[] {
  const operands = figures.map((figure): Term => ({ figure }));
  const joined = (terms: readonly Term[], sign: string) =>
    terms.flatMap((term, index): Term[] => (index === 0 ? [term] : [{ sign }, term]));
  const inBrackets = (terms: readonly Term[]) =>
    terms.length > 1 ? [{ sign: '(' }, ...terms, { sign: ')' }] : terms;
  switch (kind) {
    case 'sum':
      return joined(operands, '+');
    case 'difference':
      return joined(operands, '−');
    case 'share':
      return [
        ...inBrackets(joined(operands.slice(0, -wholeSize), '+')),
        { sign: '÷' },
        ...inBrackets(joined(operands.slice(-wholeSize), '+')),
      ];
    case 'growth':
      return [...inBrackets(joined(operands, '−')), { sign: '÷' }, ...operands.slice(-1)];
    case 'difference-per-year':
      return [...inBrackets(joined(operands, '−')), { sign: '÷' }, { sign: yearsOf(figures) }];
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
  { figures, wholeSize }: Side,
  language: GrammarLanguage,
): string | null {
  const last = figures.at(-1);
  if (!last) return null;
  const written = (value: number | undefined, unit = last.unit) =>
    value === undefined ? null : numberText(value, unit, language);
  const divide = (above: string | null, below: string | null) =>
    above === null || below === null ? null : `${above} ÷ ${below}`;
  switch (kind) {
    case 'share': {
      const whole = figures.slice(-wholeSize);
      const below = wholeSize > 1 ? written(sumOf(whole)) : writeQuantity(last, language);
      return figures.length > 2
        ? divide(written(sumOf(figures.slice(0, -wholeSize))), below)
        : null;
    }
    case 'growth':
      return divide(written(differenceOf(figures)), writeQuantity(last, language));
    case 'difference-per-year':
      return divide(written(differenceOf(figures), differenceUnit(last.unit)), yearsOf(figures));
    default:
      return null;
  }
}

/** All values together; undefined where one is a range. */
function sumOf(figures: readonly Figure[]): number | undefined {
  return figures.reduce<number | undefined>(
    (sum, { value }) => (sum === undefined || value === undefined ? undefined : sum + value),
    0,
  );
}

function differenceOf([a, b]: readonly Figure[]): number | undefined {
  return a?.value === undefined || b?.value === undefined ? undefined : a.value - b.value;
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
