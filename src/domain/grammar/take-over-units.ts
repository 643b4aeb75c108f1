import type { Quantity } from '../quantity.ts';
import { lexiconOf, wordEnd, wordStart, type Lexicon } from './lexicon.ts';
import type { GrammarLanguage } from './number-grammar.ts';
import {
  goals,
  goesOnAfter,
  goingOn,
  levels,
  numberOf,
  perPerson,
  remaining,
} from './take-over-words.ts';

/**
 * Gives quantities the unit of what stands before them in their sentence, where their words only go on about it: a
 * bare number that of what was counted, the goal of a change its points, a second level the "per person" of the first.
 * The unit of their own words stays among the alternatives.
 */
export function takeOverUnits(
  text: string,
  quantities: readonly Quantity[],
  language: GrammarLanguage,
): Quantity[] {
  let counted: Quantity | null = null;
  let before: Quantity | null = null;
  return quantities.map((quantity, index) => {
    const { unit, rule, start, numberStart, numberEnd, end } = quantity;
    const since = counted === null ? '' : text.slice(counted.end, numberStart);
    if (endsSentence(since) && !goesOnAfter[language].test(since)) counted = null;
    const gap = before === null ? '' : text.slice(before.end, start);
    const taken = before === null ? null : unitInTurn(before, quantity, gap, language);
    if (rule === 'count') counted = quantity;
    // "30 cows …; the herd has grown to 71": the last thing counted has no unit.
    else if (unit === null && end > numberEnd) counted = null;
    const isBare =
      unit === null && rule === 'number' && end === numberEnd && quantity.of === undefined;
    const goesOn =
      goingOn[language].test(text.slice(end, end + 24)) ||
      remaining[language].test(text.slice(Math.max(0, start - 24), start));
    const isOfCounted = isBare && counted !== null && goesOn;
    const named = isBare && !isOfCounted ? unitNamedBefore(text, quantity, before, language) : null;
    let result = quantity;
    if (isBare && isAge(text, quantity, language)) result = withUnit(quantity, 'years', 'measure');
    else if (isOfCounted && counted !== null) result = withUnit(quantity, counted.unit, 'count');
    else if (isBare && isLevelBefore(text, quantity, quantities[index + 1], language))
      result = withUnit(quantity, 'percent', 'percent');
    else if (named !== null) result = withUnit(quantity, named, 'count');
    else if (taken !== null) result = withUnit(quantity, taken.unit, taken.rule);
    else if (unit === 'VND/year' && perPerson.test(clauseBefore(text, start)))
      result = withUnit(quantity, 'VND/person/year', rule);
    before = result;
    return result;
  });
}

/** "From 45.2 to 58.9 percent": the sign stands only behind the second. */
function isLevelBefore(
  text: string,
  { end }: Quantity,
  next: Quantity | undefined,
  language: GrammarLanguage,
): boolean {
  if (next?.unit !== 'percent') return false;
  return levels[language].test(text.slice(end, next.start));
}

/** The unit of "the number of …" in the clause before a number, when nothing else was counted since. */
function unitNamedBefore(
  text: string,
  { start }: Quantity,
  before: Quantity | null,
  language: GrammarLanguage,
): Quantity['unit'] {
  const lexicon = lexiconOf(language);
  const clause = clauseBefore(text, start);
  const [named] = [...clause.matchAll(namesOf(lexicon, language))].slice(-1);
  const unit = named === undefined ? undefined : lexicon.units.meaning(named[1] ?? '');
  if (named === undefined || !unit) return null;
  const since = clause.slice(named.index + named[0].length);
  return !/\d/.test(since) || before?.unit === unit ? unit : null;
}

function clauseBefore(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 140), start);
  return before.slice(
    Math.max(...['. ', '; ', ': ', '\n'].map((sign) => before.lastIndexOf(sign))) + 1,
  );
}

const namesMade = new WeakMap<Lexicon, RegExp>();

function namesOf(lexicon: Lexicon, language: GrammarLanguage): RegExp {
  const known = namesMade.get(lexicon);
  if (known) return known;
  const between = lexicon.grammar.adjectivesComeFirst ? '(?:[\\p{L}-]+\\s+){0,3}?' : '';
  const made = new RegExp(
    `${wordStart}(?:${numberOf[language]})\\s+${between}(${lexicon.units.source})${wordEnd}`,
    'giu',
  );
  namesMade.set(lexicon, made);
  return made;
}

function endsSentence(between: string): boolean {
  return /[.!?:]\s|\n/.test(between);
}

/** The unit that a quantity has because of the one right before it, when there is one. */
function unitInTurn(
  before: Quantity,
  { unit }: Quantity,
  gap: string,
  language: GrammarLanguage,
): Pick<Quantity, 'unit' | 'rule'> | null {
  if (endsSentence(gap)) return null;
  const { rule } = before;
  const isOfPoints = before.unit !== null && before.unit.startsWith('percentage-points');
  if (unit === 'percent' && isOfPoints && goals[language].test(gap))
    return { unit: 'percentage-points', rule };
  const isMoneyPer = before.unit !== null && before.unit.startsWith('VND/');
  if (unit === 'VND' && isMoneyPer && levels[language].test(gap))
    return { unit: before.unit, rule };
  return null;
}

function withUnit(quantity: Quantity, unit: Quantity['unit'], rule: Quantity['rule']): Quantity {
  const {
    start: _start,
    end: _end,
    text: _text,
    numberStart: _from,
    numberEnd: _to,
    alternatives,
    ...bare
  } = quantity;
  return { ...quantity, unit, rule, alternatives: [...alternatives, bare] };
}

/** English print gives an age between commas: "Thach Sang, 42, said". */
function isAge(
  text: string,
  { value = 0, start, end }: Quantity,
  language: GrammarLanguage,
): boolean {
  return (
    language === 'en' &&
    value >= 15 &&
    value <= 110 &&
    /\p{Lu}[\p{L}.’'-]*,\s$/u.test(text.slice(Math.max(0, start - 40), start)) &&
    /^,\s\p{Ll}/u.test(text.slice(end, end + 3))
  );
}
