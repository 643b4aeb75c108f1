import { besideExpressions } from './beside-expressions.ts';
import type { Quantity } from '../quantity.ts';
import { clauseBefore, type Place, type Rule, type Taken } from './place-beside.ts';
import { readPer } from './read-unit.ts';
import { ofNamed } from './refine-unit.ts';
import {
  classifiers,
  comparedWith,
  goingOn,
  inSupport,
  populationOf,
  remaining,
} from './take-over-words.ts';
import {
  countedWithNext,
  levelBeforeNext,
  measuredWithNext,
  reachedOfNext,
  sharedWithNext,
} from './unit-of-next.ts';

/** The unit that the words and numbers beside a quantity give it; null where its own words stand. */
export function unitBeside(place: Place): Taken | null {
  for (const rule of rulesFor(place)) {
    const taken = rule(place);
    if (taken !== null) return taken.rule === 'count' ? withPer(place, taken) : taken;
  }
  return null;
}

/** "The number of criteria reached to 12.5 per commune". */
function withPer({ text, lexicon, quantity: { end } }: Place, taken: Taken): Taken {
  if (taken.unit === null || text[end] === '/') return taken;
  const { unit } = readPer(text, end, taken.unit, lexicon);
  return unit === null ? taken : { ...taken, unit };
}

function rulesFor({ quantity: { unit, rule, of }, isUnnamed }: Place): readonly Rule[] {
  if (unit !== null) return ofNamed;
  if (!isUnnamed) return ofQualified;
  if (of !== undefined) return ofShares;
  return rule === 'number' ? ofBare : [];
}

/** For a number without any word of its own. */
const ofBare: readonly Rule[] = [
  ageInYears,
  reachedOfNext,
  measuredWithNext,
  namedRightBefore,
  oneOfTheCounted,
  oneOfMany,
  levelBeforeNext,
  sharedWithNext,
  countedWithNext,
  moneyInSupport,
  moreMoney,
  comparedShare,
  namedInClause,
];
/** With "and over" behind it, or what it counts told by a name that is no unit. */
const ofQualified: readonly Rule[] = [ageInYears, pointsAgain];
const ofShares: readonly Rule[] = [countOfShare, namedRightBefore];

const percent: Taken = { unit: 'percent', rule: 'percent' };

/** Print gives an age between commas ("Thach Sang, 42, said"), in English after a word too ("women aged 20-24"). */
function ageInYears({ text, quantity }: Place): Taken | null {
  const { value, low, start, end } = quantity;
  const years = value ?? low ?? 0;
  if (years > 110) return null;
  const isSaid =
    /(?<!\p{L})(?:aged?\s(?:between\s(?:\d+\sand\s)?)?|at the age of\s|when (?:s?he|I) was\s)$/iu.test(
      text.slice(Math.max(0, start - 24), start),
    );
  const isBetweenCommas =
    years >= 15 &&
    /\p{Lu}[\p{L}.’'-]*,\s$/u.test(text.slice(Math.max(0, start - 40), start)) &&
    /^,\s\p{Ll}/u.test(text.slice(end, end + 3));
  return isSaid || isBetweenCommas ? { unit: 'years', rule: 'measure' } : null;
}

/** "By 2 percentage points a year, and by 4-5 points among ethnic minorities". */
function pointsAgain({ text, quantity, changed }: Place): Taken | null {
  const { numberEnd, end } = quantity;
  const isAgain =
    changed !== null && /^[\s\u00a0](?:points?|poin|điểm)$/iu.test(text.slice(numberEnd, end));
  return isAgain ? { unit: changed.unit, rule: 'points-by-word' } : null;
}

/** "Bringing the number of cooperatives to 226", "a population of 320,000". */
function namedRightBefore(place: Place): Taken | null {
  const clause = clauseBefore(place);
  // "The majority of the population are 53 ethnic groups".
  const { value, low } = place.quantity;
  const isPopulation = (value ?? low ?? 0) >= 100 && populationOf[place.language].test(clause);
  if (isPopulation) return { unit: 'people', rule: 'count' };
  const [, many] = besideExpressions(place.lexicon, place.language).amountTo.exec(clause) ?? [];
  const counted = many === undefined ? undefined : place.lexicon.units.meaning(many);
  if (counted) return { unit: counted, rule: 'count' };
  const named = nameIn(clause, place);
  return named === null || /\d/.test(named.since) ? null : { unit: named.unit, rule: 'count' };
}

/** The same with numbers between, where the last of them counted the same. */
function namedInClause(place: Place): Taken | null {
  const named = nameIn(clauseBefore(place), place);
  return named === null || place.before?.unit !== named.unit
    ? null
    : { unit: named.unit, rule: 'count' };
}

/** "3.400 rumah, 2.900 sudah selesai". */
function oneOfTheCounted(place: Place): Taken | null {
  const { text, language, quantity, counted } = place;
  const { start, end } = quantity;
  const goesOn =
    goingOn[language].test(text.slice(end, end + 48)) ||
    remaining[language].test(text.slice(Math.max(0, start - 24), start)) ||
    saysAgain(place);
  return counted !== null && goesOn ? { unit: counted.unit, rule: 'count' } : null;
}

/** "192/664 đơn vị cấp huyện …, tăng 14 đơn vị": the first word of the name stands for it; and "units" for houses. */
function saysAgain({ text, language, quantity: { end }, counted }: Place): boolean {
  const [word] = classifiers[language].exec(text.slice(end, end + 12)) ?? [];
  if (word === undefined || counted === null) return false;
  const isHouse =
    counted.unit === 'houses' && goingOn[language].test(text.slice(end + word.length).slice(0, 48));
  return isHouse || counted.text.includes(word.trim());
}

/** "Her household is one of 1,150 that took out loans". */
function oneOfMany({ text, language, lexicon, quantity: { start, end } }: Place): Taken | null {
  if (!goingOn[language].test(text.slice(end, end + 48))) return null;
  const [, name] =
    besideExpressions(lexicon, language).oneOf.exec(text.slice(Math.max(0, start - 80), start)) ??
    [];
  const unit = name === undefined ? undefined : lexicon.units.meaning(name);
  return unit ? { unit, rule: 'count' } : null;
}

/** "With 60 million in state support". */
function moneyInSupport({ text, language, quantity: { multiplier, end } }: Place): Taken | null {
  const isMoney = multiplier >= 1e6 && inSupport[language].test(text.slice(end, end + 48));
  return isMoney ? { unit: 'VND', rule: 'money-by-scale' } : null;
}

/** "42.8 million VND annually, up 14.2 million compared to 2015". */
function moreMoney({ text, language, lexicon, quantity, before }: Place): Taken | null {
  if (quantity.multiplier < 1e6 || !before?.unit?.startsWith('VND')) return null;
  const isMore = besideExpressions(lexicon, language).more.test(
    text.slice(before.end, quantity.start),
  );
  return isMore ? { unit: before.unit, rule: before.rule } : null;
}

/** "62 per cent Khmer compared to 31.5 in the province". */
function comparedShare({ text, language, quantity, before }: Place): Taken | null {
  if (before?.unit !== 'percent' || (quantity.value ?? 101) > 100) return null;
  return comparedWith[language].test(text.slice(before.end, quantity.start)) ? percent : null;
}

/** "79.3% of communes nationwide (6,084 out of 7,669)". */
function countOfShare({ text, language, lexicon, quantity, before }: Place): Taken | null {
  if (before?.unit !== 'percent') return null;
  const gap = text.slice(before.end, quantity.start);
  const [, name] = besideExpressions(lexicon, language).share.exec(gap) ?? [];
  const unit = name === undefined ? undefined : lexicon.units.meaning(name);
  return unit ? { unit, rule: 'count' } : null;
}

/** What a clause says that the number of is told, and the words since. */
function nameIn(
  clause: string,
  { lexicon, language }: Place,
): { unit: NonNullable<Quantity['unit']>; since: string } | null {
  const [named] = [...clause.matchAll(besideExpressions(lexicon, language).names)].slice(-1);
  const unit = named === undefined ? undefined : lexicon.units.meaning(named[1] ?? '');
  if (named === undefined || !unit) return null;
  return { unit, since: clause.slice(named.index + named[0].length) };
}
