import type { QuantityRule } from '../quantity.ts';
import { units, type UnitId } from '../unit.ts';
import type { SizedAmount } from './amount-readings.ts';
import type { Lexicon } from './lexicon.ts';
import { readChange } from './read-change.ts';

/** A quantity found in a text, as far as its unit depends on it. */
interface Found {
  text: string;
  /** Where its words begin. */
  start: number;
  isFraction: boolean;
  /** "Twice". */
  isMultiple: boolean;
  /** "2,2% trở lên". */
  isAtLeast: boolean;
  lexicon: Lexicon;
}

/** The ways to read the unit, the best first; `unit` and `hasUnit` are what its own words give. */
export function unitsOf(
  found: Found,
  unit: UnitId | null,
  hasUnit: boolean,
  { amount, scale }: SizedAmount,
): { unit: UnitId | null; rule: QuantityRule }[] {
  if (found.isMultiple) return [{ unit: 'times', rule: 'multiple' }];
  if (found.isFraction) return [{ unit: 'one', rule: 'fraction' }];
  if (unit === 'percent' || unit === 'percent/year') {
    const isSize = amount.low !== undefined || found.isAtLeast;
    return percentOrPoints(found, unit, isSize);
  }
  // Nobody meets a part of a criterion: "18,6 kriteria" is an average over communes.
  if (unit === 'criteria' && amount.value !== undefined && !Number.isInteger(amount.value))
    return [
      { unit: 'criteria/commune', rule: 'count' },
      { unit, rule: 'count' },
    ];
  // "Each year the family earns VND 60 million" is a rate, or the sum of one of the years.
  if (unit === 'VND' && isYearly(found))
    return [
      { unit: 'VND/year', rule: 'money' },
      { unit, rule: 'money' },
    ];
  if (unit !== null) return [{ unit, rule: ruleOf(unit) }];
  const isMoney = !hasUnit && scale >= 1e6 && amount.value !== 0;
  const bare = { unit: null, rule: 'number' as const };
  const money = { unit: 'VND' as const, rule: 'money-by-scale' as const };
  if (!isMoney) return [bare];
  return scale >= 1e9 ? [money, bare] : [bare, money];
}

function percentOrPoints(
  found: Found,
  unit: 'percent' | 'percent/year',
  isSize: boolean,
): { unit: UnitId; rule: QuantityRule }[] {
  const { text, start, lexicon } = found;
  const { isChange, isOfRate } = readChange(text, start, isSize, lexicon);
  if (unit === 'percent' && isYearly(found)) {
    const [first, ...others] = percentOrPoints(found, 'percent/year', isSize);
    const plain = isOfRate ? ('percentage-points' as const) : unit;
    return [...(first ? [first] : []), { unit: plain, rule: 'percent' }, ...others];
  }
  const percent = { unit, rule: 'percent' as const };
  const points = {
    unit: unit === 'percent' ? ('percentage-points' as const) : ('percentage-points/year' as const),
    rule: 'points-by-verb' as const,
  };
  if (isOfRate) return [points, percent];
  return isChange ? [percent, points] : [percent];
}

/** Whether words for "every year" go before it in its clause. */
function isYearly({ text, start, lexicon }: Found): boolean {
  return lexicon.yearly.test(text.slice(Math.max(0, start - 60), start));
}

function ruleOf(unit: UnitId): QuantityRule {
  if (unit.startsWith('percentage-points')) return 'points-by-word';
  if (unit.startsWith('VND') || unit === 'USD') return 'money';
  if (unit === 'times') return 'multiple';
  return 'ucum' in units[unit] ? 'measure' : 'count';
}
