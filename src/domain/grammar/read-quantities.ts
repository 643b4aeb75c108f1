import type { NonQuantity, Quantity, Reading } from '../quantity.ts';
import type { UnitId } from '../unit.ts';
import { amountsOf } from './amount-readings.ts';
import { valueOf } from './printed-number.ts';
import { countsByWord, mayGoOnByWord } from './counts-by-word.ts';
import { joinParts, type Joint } from './join-parts.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import type { GrammarLanguage } from './number-grammar.ts';
import { readAtoms } from './read-atoms.ts';
import { readBounds, type Bounds } from './read-bounds.ts';
import { readNonQuantities } from './read-non-quantities.ts';
import { readPart, type Part } from './read-part.ts';
import { readPer } from './read-unit.ts';
import { takeOverUnits } from './take-over-units.ts';
import { unitsOf } from './unit-readings.ts';

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
  const claimed = readNonQuantities(text, language);
  const others = claimed.filter((claim) => /\d/.test(claim.text));
  const parts = readAtoms(text, lexicon, claimed).map((atom) => readPart(text, atom, lexicon));
  const quantities: Quantity[] = [];
  const goingOn = new Set<number>();
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
    const role = roleOf(text, part, second, { lexicon, language });
    const quantity = role === 'none' ? null : readOne(text, part, second, { lexicon, from: end });
    if (quantity === null) continue;
    if (role === 'goes-on') goingOn.add(quantities.length);
    quantities.push(quantity);
    end = quantity.end;
  }
  return {
    quantities: takeOverUnits(text, quantities, language).filter(
      ({ unit }, index) => unit !== null || !goingOn.has(index),
    ),
    others: others.toSorted((a, b) => a.start - b.start),
  };
}

type Second = Joint & { part: Part };

/** "300 lebih rumah": the qualifier stands between the number and the unit. */
function withInner(bounds: Bounds, { qualifier }: Part): Bounds {
  return bounds.qualifier === 'exact' && qualifier !== null ? { ...bounds, qualifier } : bounds;
}

/** What a number does; in words alone it may go on about what was counted before, or be no quantity. */
function roleOf(
  text: string,
  first: Part,
  second: Second | null,
  { lexicon, language }: { lexicon: Lexicon; language: GrammarLanguage },
): 'counts' | 'goes-on' | 'none' {
  const last = second?.part ?? first;
  const isNamed = first.hasUnit || last.hasUnit || (last.exponent ?? first.exponent) !== null;
  if (first.atom.kind !== 'word' || isNamed) return 'counts';
  const counting = { ...last, atom: first.atom };
  if (countsByWord(text, counting, lexicon)) return 'counts';
  return mayGoOnByWord(text, counting, language) ? 'goes-on' : 'none';
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
  const inner = { start: second?.start ?? first.start, end: last.end };
  const beside = readBounds(text, inner.start, inner.end, lexicon);
  // Right after another quantity the word is a preposition: "65 tonnes over 120 ha".
  const isPreposition = beside.start < inner.start && text.slice(from, beside.start).trim() === '';
  if (second === null && beside.qualifier === 'exact' && isArticle(first)) return null;
  const isPart = isPartOfMeasure(first);
  const isLoose = first.atom.isLoose === true && beside.qualifier !== 'exact';
  if (isUncounted(first.atom) && !isPart && !isLoose) return null;
  const bounds: Bounds =
    isPreposition && from > 0 ? { ...inner, qualifier: 'exact' } : withInner(beside, last);
  // What belongs to the quantity before is no part of this one.
  const start = Math.max(from, bounds.start);
  const isFraction = first.atom.kind === 'fraction' && !isPart;
  const isAtLeast = bounds.qualifier === 'at-least';
  const found = {
    text,
    start,
    isFraction,
    isAtLeast,
    isMultiple: first.atom.isMultiple === true,
    lexicon,
  };
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
  const [counted] = readings;
  // "Over 2/3 of the trainees" bounds no count.
  const isOfCount = hasUnit && (bounds.qualifier === 'exact' || counted?.rule !== 'count');
  if (counted && second && !isOfCount && isSlashed(text, first, second.part))
    readings.unshift(...asFraction(counted));
  const [best, ...alternatives] = readings;
  if (best === undefined) return null;
  return {
    ...best,
    start,
    end: bounds.end,
    text: text.slice(start, bounds.end),
    numberStart: first.atom.start,
    numberEnd: last.atom.end,
    alternatives,
  };
}

/** "Half a million", "half a hectare"; "two and a half years". */
function isPartOfMeasure({ atom, exponent, unit }: Part): boolean {
  if (atom.isPartOfOne !== true) return false;
  const isMore = (atom.fraction ?? 0) > 1;
  return exponent !== null || (unit !== null && (isMore || isMeasured(unit)));
}

/** Whether a fraction counts only with more words. */
function isUncounted({ isLoose, isPartOfOne }: Part['atom']): boolean {
  return isLoose === true || isPartOfOne === true;
}

function isSlashed(text: string, first: Part, second: Part): boolean {
  return /^[\s\u00a0]*\/[\s\u00a0]*$/u.test(text.slice(first.end, second.start));
}

/** "2/3 of the villages": small numbers that count nothing by name are a fraction. */
function asFraction({ value, of, ...counted }: Reading): Reading[] {
  if (value === undefined || of === undefined || of > 10 || value <= 0 || value >= of) return [];
  return [{ ...counted, value: value / of, unit: 'one', rule: 'fraction', multiplier: 1, step: 0 }];
}

/** "One commune", "satu tahun": without a scale, a measure or a bound the word is as good as "a". */
function isArticle({ atom, exponent, unit }: Part): boolean {
  const [printed] = atom.printed;
  const isOne = atom.kind === 'word' && printed !== undefined && valueOf(printed, 0) === 1;
  return isOne && exponent === null && (unit === null || !isMeasured(unit));
}

function isMeasured(unit: UnitId): boolean {
  return /^(?:percent|VND|USD|kg|tonnes|quintals|ha|m2|m3|km)/.test(unit);
}

/** "VND 30–50 million per household": what follows the second number belongs to the currency before the first. */
function withCurrencyOf(text: string, first: Part, second: Part, lexicon: Lexicon): Part {
  const isAfterCurrency = first.start < first.atom.start && first.unit !== null && !second.hasUnit;
  if (!isAfterCurrency || first.unit === null) return second;
  return { ...second, ...readPer(text, second.end, first.unit, lexicon), hasUnit: true };
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
