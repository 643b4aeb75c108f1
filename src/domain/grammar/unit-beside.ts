import type { Quantity } from '../quantity.ts';
import { anyOf, wordEnd, wordStart, type Lexicon } from './lexicon.ts';
import type { GrammarLanguage } from './number-grammar.ts';
import { readPer } from './read-unit.ts';
import {
  both,
  classifiers,
  comparedWith,
  goals,
  goingOn,
  inSupport,
  levels,
  numberOf,
  oneOf,
  perPerson,
  populationOf,
  remaining,
  shareWords,
} from './take-over-words.ts';

/** A quantity and what stands beside it. */
export interface Place {
  text: string;
  language: GrammarLanguage;
  lexicon: Lexicon;
  quantity: Quantity;
  /** Whether nothing but a scale word follows its number. */
  isUnnamed: boolean;
  /** Null where none stands before it in its sentence; the same holds for the others. */
  before: Quantity | null;
  next: Quantity | null;
  /** All after it, in its sentence or not. */
  following: readonly Quantity[];
  /** The last that counted something by name. */
  counted: Quantity | null;
  /** The last change in percentage points. */
  changed: Quantity | null;
}

type Taken = Pick<Quantity, 'unit' | 'rule'>;

/** The unit that the words and numbers beside a quantity give it; null where its own words stand. */
export function unitBeside(place: Place): Taken | null {
  for (const rule of rulesFor(place)) {
    const taken = rule(place);
    if (taken !== null) return taken;
  }
  return null;
}

type Rule = (place: Place) => Taken | null;

function rulesFor({ quantity: { unit, rule, of }, isUnnamed }: Place): readonly Rule[] {
  if (unit !== null) return ofNamed;
  if (!isUnnamed) return ofQualified;
  if (of !== undefined) return ofShares;
  return rule === 'number' ? ofBare : [];
}

/** For a number without any word of its own. */
const ofBare: readonly Rule[] = [
  ageInYears,
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
const ofQualified: readonly Rule[] = [ageInYears];
const ofShares: readonly Rule[] = [countOfShare, namedRightBefore];
const ofNamed: readonly Rule[] = [
  goalOfChange,
  changeAgain,
  changeOfLevel,
  secondLevel,
  amountOfPerson,
  perBehindBracket,
];

const percent: Taken = { unit: 'percent', rule: 'percent' };

/** Print gives an age between commas ("Thach Sang, 42, said"), in English after a word too ("women aged 20-24"). */
function ageInYears({ text, quantity }: Place): Taken | null {
  const { value, low, start, end } = quantity;
  const years = value ?? low ?? 0;
  if (years > 110) return null;
  const isSaid = /(?<!\p{L})aged?\s(?:between\s)?$/iu.test(
    text.slice(Math.max(0, start - 16), start),
  );
  const isBetweenCommas =
    years >= 15 &&
    /\p{Lu}[\p{L}.’'-]*,\s$/u.test(text.slice(Math.max(0, start - 40), start)) &&
    /^,\s\p{Ll}/u.test(text.slice(end, end + 3));
  return isSaid || isBetweenCommas ? { unit: 'years', rule: 'measure' } : null;
}

/** "Bringing the number of cooperatives to 226", "a population of 320,000". */
function namedRightBefore(place: Place): Taken | null {
  const clause = clauseBefore(place);
  if (populationOf[place.language].test(clause)) return { unit: 'people', rule: 'count' };
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
    expressionsOf(lexicon, language).oneOf.exec(text.slice(Math.max(0, start - 80), start)) ?? [];
  const unit = name === undefined ? undefined : lexicon.units.meaning(name);
  return unit ? { unit, rule: 'count' } : null;
}

/** "From 45.2 to 58.9 percent", "from 5.2 to 6.4 tonnes a hectare": the sign stands only behind the second. */
function levelBeforeNext({ text, language, lexicon, quantity, next }: Place): Taken | null {
  if (!next?.unit || !levels[language].test(text.slice(quantity.end, next.start))) return null;
  if (next.unit === 'percent') return percent;
  const isStart = expressionsOf(lexicon, language).starts.test(
    text.slice(Math.max(0, quantity.start - 12), quantity.start),
  );
  const { unit, rule } = next;
  return isStart && (rule === 'measure' || rule === 'count') ? { unit, rule } : null;
}

/** "At 48 and 8 per cent, respectively"; "97, 95 and 60 percent". */
function sharedWithNext({ text, language, quantity, following }: Place): Taken | null {
  let last = quantity;
  for (const next of following) {
    const isJoined = both[language].test(text.slice(last.end, next.start));
    if (!isJoined || (last.value ?? 101) > 100) return null;
    if (next.unit === 'percent') return percent;
    if (next.unit !== null) return null;
    last = next;
  }
  return null;
}

/** "11,140 poor and 5,300 near-poor households", "15-18 out of the 19 criteria". */
function countedWithNext({ text, lexicon, quantity, next }: Place): Taken | null {
  if (!lexicon.grammar.adjectivesComeFirst || next?.rule !== 'count') return null;
  const isPaired = /^\s(?:(?:[\p{Ll}-]+\s){1,2}and|out of(?: the)?)\s$/u.test(
    text.slice(quantity.end, next.start),
  );
  return isPaired ? { unit: next.unit, rule: 'count' } : null;
}

/** "With 60 million in state support". */
function moneyInSupport({ text, language, quantity: { multiplier, end } }: Place): Taken | null {
  const isMoney = multiplier >= 1e6 && inSupport[language].test(text.slice(end, end + 48));
  return isMoney ? { unit: 'VND', rule: 'money-by-scale' } : null;
}

/** "42.8 million VND annually, up 14.2 million compared to 2015". */
function moreMoney({ text, language, lexicon, quantity, before }: Place): Taken | null {
  if (quantity.multiplier < 1e6 || !before?.unit?.startsWith('VND')) return null;
  const isMore = expressionsOf(lexicon, language).more.test(text.slice(before.end, quantity.start));
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
  const [, name] = expressionsOf(lexicon, language).share.exec(gap) ?? [];
  const unit = name === undefined ? undefined : lexicon.units.meaning(name);
  return unit ? { unit, rule: 'count' } : null;
}

/** "A reduction of 7.05%, beyond the target of 5-6%": the goal of a change is one too. */
function goalOfChange({ text, language, quantity, changed }: Place): Taken | null {
  const { unit, start } = quantity;
  if (changed === null || (unit !== 'percent' && unit !== 'percent/year')) return null;
  const gap = text.slice(changed.end, start);
  if (!goals[language].test(gap)) return null;
  return pointsOf(quantity, changed.rule);
}

/** "The rate fell by 3.78%; the average annual decrease was 1.26%". */
function changeAgain({ text, language, lexicon, quantity, changed }: Place): Taken | null {
  const { unit, start } = quantity;
  if (changed === null || (unit !== 'percent' && unit !== 'percent/year')) return null;
  const gap = text.slice(changed.end, start);
  const { noun, amounts } = expressionsOf(lexicon, language);
  return noun.test(gap) && !amounts.test(gap) ? pointsOf(quantity, 'points-by-verb') : null;
}

/** "24,86% (penurunan 6,7% per tahun)". */
function changeOfLevel({ text, language, lexicon, quantity, before }: Place): Taken | null {
  const isPercent = quantity.unit === 'percent' || quantity.unit === 'percent/year';
  if (!isPercent || before?.unit !== 'percent') return null;
  const gap = text.slice(before.end, quantity.start);
  return expressionsOf(lexicon, language).change.test(gap)
    ? pointsOf(quantity, 'points-by-verb')
    : null;
}

function pointsOf({ unit }: Quantity, rule: Quantity['rule']): Taken {
  return { unit: unit === 'percent/year' ? 'percentage-points/year' : 'percentage-points', rule };
}

/** "From VND37 million per person a year in 2020 to VND56.8 million". */
function secondLevel({ text, language, quantity, before }: Place): Taken | null {
  if (quantity.unit !== 'VND' || !before?.unit?.startsWith('VND/')) return null;
  const gap = text.slice(before.end, quantity.start);
  return levels[language].test(gap) ? { unit: before.unit, rule: before.rule } : null;
}

/** "GRDP per kapita mencapai 97,5 juta VND/tahun". */
function amountOfPerson(place: Place): Taken | null {
  const { unit, rule } = place.quantity;
  return unit === 'VND/year' && perPerson.test(clauseBefore(place))
    ? { unit: 'VND/person/year', rule }
    : null;
}

/** "400,000 VND (19 USD) per person per month". */
function perBehindBracket({ text, lexicon, quantity }: Place): Taken | null {
  const { unit, rule, end } = quantity;
  if (unit !== 'VND') return null;
  const [bracket] = inOtherMoney.exec(text.slice(end, end + 40)) ?? [];
  const words = bracket === undefined ? null : readPer(text, end + bracket.length, unit, lexicon);
  return words === null || words.unit === null || words.unit === unit
    ? null
    : { unit: words.unit, rule };
}

const inOtherMoney =
  /^\s\((?:(?:about|around|over|nearly|more than)\s)?(?:US)?\$?\d[\d.,–\s-]*[^()\d]{0,12}\)/u;

/** What a clause says that the number of is told, and the words since. */
function nameIn(
  clause: string,
  { lexicon, language }: Place,
): { unit: NonNullable<Quantity['unit']>; since: string } | null {
  const [named] = [...clause.matchAll(expressionsOf(lexicon, language).names)].slice(-1);
  const unit = named === undefined ? undefined : lexicon.units.meaning(named[1] ?? '');
  if (named === undefined || !unit) return null;
  return { unit, since: clause.slice(named.index + named[0].length) };
}

function clauseBefore({ text, quantity: { start } }: Place): string {
  const before = text.slice(Math.max(0, start - 140), start);
  return before.slice(
    Math.max(...['. ', '; ', ': ', '\n'].map((sign) => before.lastIndexOf(sign))) + 1,
  );
}

interface BesideExpressions {
  /** "The number of poor households", every one. */
  names: RegExp;
  /** A verb of change right behind an amount. */
  more: RegExp;
  /** A word for a change in brackets, right behind a level. */
  change: RegExp;
  /** A noun of change without anything else that changes, right before its size. */
  noun: RegExp;
  /** The beginning of the name of an amount. */
  amounts: RegExp;
  /** What a share is one of, before its count in brackets. */
  share: RegExp;
  /** A name, and "is one of". */
  oneOf: RegExp;
  /** A word before a level left behind. */
  starts: RegExp;
}

const made = new WeakMap<Lexicon, BesideExpressions>();

function expressionsOf(lexicon: Lexicon, language: GrammarLanguage): BesideExpressions {
  const known = made.get(lexicon);
  if (known) return known;
  const { change, links } = lexicon.grammar;
  const between = lexicon.grammar.adjectivesComeFirst ? '(?:[\\p{L}-]+\\s+){0,3}?' : '';
  const name = `${between}(${lexicon.units.source})${wordEnd}`;
  const expressions = {
    names: new RegExp(`${wordStart}(?:${numberOf[language]})\\s+${name}`, 'giu'),
    more: new RegExp(
      `^[,\\s(]{1,3}(?:[\\p{L}]+\\s){0,2}(?:${anyOf([...change.falls, ...change.rises])})(?:\\s(?:${anyOf([...change.by, ...links])}))?\\s$`,
      'iu',
    ),
    change: new RegExp(
      `^\\s\\((?:${anyOf([...change.nouns, ...change.falls, ...change.rises])})${wordEnd}[^()\\d,;]*$`,
      'iu',
    ),
    noun: new RegExp(
      `[;,.]\\s(?:[\\p{L}\\d-]+,?\\s){0,8}?(?:${anyOf(change.nouns)})(?:\\s[\\p{L}-]+){0,3}\\s$`,
      'iu',
    ),
    amounts: new RegExp(`${wordStart}(?:${anyOf(change.amounts)})`, 'iu'),
    oneOf: new RegExp(
      `${wordStart}(${lexicon.units.source})${wordEnd}(?:\\s\\p{L}+){0,4}\\s(?:${oneOf[language]})\\s$`,
      'iu',
    ),
    starts: new RegExp(`${wordStart}(?:${anyOf(change.starts)})\\s$`, 'iu'),
    share: new RegExp(
      `^\\s(?:${shareWords[language]})\\s+${name}[^.;:()\\d]{0,40}[(—–-]\\s?$`,
      'iu',
    ),
  };
  made.set(lexicon, expressions);
  return expressions;
}
