import type { Figure } from './figure.ts';
import { intervalsMeet } from './interval.ts';
import { calculate, resultOf, scale, type Result } from './relation-arithmetic.ts';
import type { Relation, Verdict } from './relation.ts';

/** One side of a relation: the figures it takes and what comes out. */
export interface Side {
  figures: Figure[];
  /** How many of the last figures make the whole of a share. */
  wholeSize: number;
  result: Result;
}

/** A relation with its arithmetic done. */
export interface ComputedRelation {
  relation: Relation;
  verdict: Verdict;
  /** What `of` gives. */
  left: Side;
  /** The figure that it must equal, or what the same arithmetic gives of the figures in `equals`. */
  right: Side;
}

/**
 * Does the arithmetic of a relation and says whether its figures fit. `disagrees`: no values that the words allow
 * fit. `agrees`: the numbers as printed fit within their rounding. `cannot-tell`: they fit only because words such
 * as "nearly" or "at least", or a range, leave room. Where it cannot be computed, a sentence says why; null where
 * it names a figure that is not there. `stepOf` gives a figure's printed step (see printedStep).
 */
export function computeRelation(
  relation: Relation,
  figures: ReadonlyMap<string, Figure>,
  stepOf: (figure: Figure) => number,
): ComputedRelation | string | null {
  const { kind, of, whole = [], equals } = relation;
  const wholeSize = whole.length || 1;
  const isSameArithmetic = Array.isArray(equals);
  const taken = findAll([...of, ...whole], figures);
  const expected = findAll(isSameArithmetic ? equals : [equals], figures);
  if (!taken || !expected) return null;
  const operands = (some: readonly Figure[]) =>
    some.map((figure) => resultOf(figure, stepOf(figure)));
  const left = calculate(kind, operands(taken), wholeSize);
  const right = isSameArithmetic
    ? calculate(kind, operands(expected))
    : calculate('equal', operands(expected));
  if (typeof left === 'string') return left;
  if (typeof right === 'string') return right;
  const fitted = inUnitOf(left, right);
  if (fitted === null) {
    return `the arithmetic gives ${left.unit}, and what it must equal is in ${right.unit}`;
  }
  return {
    relation,
    verdict: judge(fitted, right),
    left: { figures: taken, wholeSize, result: fitted },
    right: { figures: expected, wholeSize: 1, result: right },
  };
}

function judge(left: Result, right: Result): Verdict {
  if (!intervalsMeet(left.interval, right.interval)) return 'disagrees';
  const fitAsPrinted = left.printed && right.printed && intervalsMeet(left.printed, right.printed);
  return fitAsPrinted ? 'agrees' : 'cannot-tell';
}

/** A plain number may be told as a percentage or as a multiple. */
function inUnitOf(left: Result, { unit }: Result): Result | null {
  if (left.unit === unit) return left;
  if (left.unit === 'one' && unit === 'percent') return scale({ ...left, unit }, 100);
  return left.unit === 'one' && unit === 'times' ? { ...left, unit } : null;
}

function findAll(ids: readonly string[], figures: ReadonlyMap<string, Figure>): Figure[] | null {
  const found = ids.flatMap((id) => figures.get(id) ?? []);
  return found.length === ids.length ? found : null;
}
