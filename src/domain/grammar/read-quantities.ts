import type { Amount, NonQuantity, Quantity, QuantityRule, Reading } from '../quantity.ts';
import { units, type UnitId } from '../unit.ts';
import { joinParts, type Joint } from './join-parts.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import type { GrammarLanguage } from './number-grammar.ts';
import { valueOf, type PrintedNumber } from './printed-number.ts';
import { readAtoms } from './read-atoms.ts';
import { readBounds, type Bounds } from './read-bounds.ts';
import { readChange } from './read-change.ts';
import { readNonQuantities } from './read-non-quantities.ts';
import { readPart, type Part } from './read-part.ts';
import { readPer } from './read-unit.ts';

/** Everything in a text that holds a number, in order of place. */
export interface NumbersOfText {
  quantities: Quantity[];
  /** Dates, names and other numbers that state no quantity. */
  others: NonQuantity[];
}

/**
 * Reads every quantity of a text in the notation of its language. Never throws; what cannot be read as a number of
 * the language comes back as a quantity without an amount, so that nothing is passed over. Number words count only
 * before a unit, a scale word or the whole of a count.
 */
export function readQuantities(text: string, language: GrammarLanguage): NumbersOfText {
  const lexicon = lexiconOf(language);
  const others = readNonQuantities(text, language);
  const parts = readAtoms(text, lexicon, others).map((atom) => readPart(text, atom, lexicon));
  const quantities: Quantity[] = [];
  let end = 0;
  for (const [index, part] of parts.entries()) {
    if (part.atom.start < end) continue;
    if (isYear(text, part, lexicon)) {
      const { start, end: yearEnd } = part.atom;
      others.push({ start, end: yearEnd, text: text.slice(start, yearEnd), reason: 'year' });
      continue;
    }
    const next = parts[index + 1];
    const joint =
      next && !isYear(text, next, lexicon) ? joinParts(text, part, next, lexicon) : null;
    const second = joint && next ? { ...joint, part: next } : null;
    const quantity = readOne(text, part, second, { lexicon, from: end });
    if (quantity === null) continue;
    quantities.push(quantity);
    end = quantity.end;
  }
  return { quantities, others: others.toSorted((a, b) => a.start - b.start) };
}

type Second = Joint & { part: Part };

/** "300 lebih rumah": the qualifier stands between the number and the unit. */
function withInner(bounds: Bounds, { qualifier }: Part): Bounds {
  return bounds.qualifier === 'exact' && qualifier !== null ? { ...bounds, qualifier } : bounds;
}

function readOne(
  text: string,
  first: Part,
  second: Second | null,
  { lexicon, from }: { lexicon: Lexicon; from: number },
): Quantity | null {
  const last = second === null ? first : withCurrencyOf(text, first, second.part, lexicon);
  const unit = last.unit ?? first.unit;
  const hasUnit = last.hasUnit || first.hasUnit;
  const exponent = last.exponent ?? first.exponent;
  if (first.atom.kind === 'word' && !hasUnit && exponent === null) return null;
  const inner = { start: second?.start ?? first.start, end: last.end };
  const beside = readBounds(text, inner.start, inner.end, lexicon);
  // Right after another quantity the word is a preposition: "65 tonnes over 120 ha".
  const isPreposition = beside.start < inner.start && text.slice(from, beside.start).trim() === '';
  const bounds: Bounds =
    isPreposition && from > 0 ? { ...inner, qualifier: 'exact' } : withInner(beside, last);
  const found = { text, first, second, start: bounds.start, lexicon };
  const readings = amountsOf(first, second).flatMap((amount) =>
    unitsOf(found, unit, hasUnit, amount).map(({ unit: read, rule }): Reading => ({
      ...amount.amount,
      unit: read,
      multiplier: amount.multiplier,
      qualifier: bounds.qualifier,
      step: amount.step,
      rule,
    })),
  );
  const [best, ...alternatives] = readings;
  if (best === undefined) return null;
  return {
    ...best,
    start: bounds.start,
    end: bounds.end,
    text: text.slice(bounds.start, bounds.end),
    numberStart: first.atom.start,
    numberEnd: last.atom.end,
    alternatives,
  };
}

/** "VND 30–50 million per household": what follows the second number belongs to the currency before the first. */
function withCurrencyOf(text: string, first: Part, second: Part, lexicon: Lexicon): Part {
  const isAfterCurrency = first.start < first.atom.start && first.unit !== null && !second.hasUnit;
  if (!isAfterCurrency || first.unit === null) return second;
  return { ...second, ...readPer(text, second.end, first.unit, lexicon), hasUnit: true };
}

interface SizedAmount {
  amount: Amount;
  multiplier: number;
  step: number;
  /** What the scale word beside it, or beside its whole, stands for. */
  scale: number;
}

/** The ways to read the digits, the best first. */
function amountsOf(first: Part, second: Second | null): SizedAmount[] {
  const exponent = second?.part.exponent ?? first.exponent ?? 0;
  const multiplier = Number(`1e${exponent}`);
  const { fraction, printed } = first.atom;
  if (fraction !== undefined)
    return [{ amount: { value: fraction }, multiplier: 1, step: 0, scale: 1 }];
  if (printed.length === 0) return [{ amount: {}, multiplier, step: 0, scale: multiplier }];
  const sized = (number: PrintedNumber, amount: Amount): SizedAmount => ({
    amount,
    multiplier,
    step: Number(`1e${exponent - number.decimals}`),
    scale: multiplier,
  });
  if (second === null) {
    return printed.map((number) => sized(number, { value: valueOf(number, exponent) }));
  }
  const [number] = printed;
  const [whole] = second.part.atom.printed;
  if (number === undefined || whole === undefined) return [];
  const own = valueOf(number, first.exponent ?? exponent);
  const other = valueOf(whole, exponent);
  if (second.kind === 'range') return [sized(whole, { low: own, high: other })];
  const shared = sized(number, { value: own, of: other });
  const isShared = exponent > 0 && first.exponent === null;
  return isShared
    ? [
        shared,
        { ...shared, amount: { value: valueOf(number, 0), of: other }, multiplier: 1, step: 1 },
      ]
    : [shared];
}

/** The ways to read the unit, the best first. */
function unitsOf(
  found: { text: string; first: Part; start: number; lexicon: Lexicon },
  unit: UnitId | null,
  hasUnit: boolean,
  { amount, scale }: SizedAmount,
): { unit: UnitId | null; rule: QuantityRule }[] {
  if (found.first.atom.kind === 'fraction') return [{ unit: 'one', rule: 'fraction' }];
  if (unit === 'percent' || unit === 'percent/year') return percentOrPoints(found, unit);
  if (unit !== null) return [{ unit, rule: ruleOf(unit) }];
  const isMoney = !hasUnit && scale >= 1e6 && amount.value !== 0;
  const bare = { unit: null, rule: 'number' as const };
  const money = { unit: 'VND' as const, rule: 'money-by-scale' as const };
  if (!isMoney) return [bare];
  return scale >= 1e9 ? [money, bare] : [bare, money];
}

function percentOrPoints(
  { text, start, lexicon }: { text: string; start: number; lexicon: Lexicon },
  unit: 'percent' | 'percent/year',
): { unit: UnitId; rule: QuantityRule }[] {
  const { isChange, isOfRate } = readChange(text, start, lexicon);
  const percent = { unit, rule: 'percent' as const };
  const points = {
    unit: unit === 'percent' ? ('percentage-points' as const) : ('percentage-points/year' as const),
    rule: 'points-by-verb' as const,
  };
  if (isOfRate) return [points, percent];
  return isChange ? [percent, points] : [percent];
}

function ruleOf(unit: UnitId): QuantityRule {
  if (unit.startsWith('percentage-points')) return 'points-by-word';
  if (unit.startsWith('VND') || unit === 'USD') return 'money';
  if (unit === 'times') return 'multiple';
  return 'ucum' in units[unit] ? 'measure' : 'count';
}

/**
 * Four bare digits from 1900 to 2099 are a year, unless a unit or a scale word follows them, and even then after a
 * word that goes before years; "more than 2,024" is written with a separator or with a qualifier.
 */
function isYear(text: string, { atom, hasUnit, exponent, start }: Part, lexicon: Lexicon): boolean {
  const digits = text.slice(atom.start, atom.end);
  if (!/^(?:19|20)\d{2}$/.test(digits) || exponent !== null || start < atom.start) return false;
  if (!hasUnit) return true;
  if (readBounds(text, atom.start, atom.end, lexicon).start < atom.start) return false;
  return lexicon.yearCue.test(text.slice(Math.max(0, atom.start - 24), atom.start));
}
