import { anyOf, wordEnd, wordStart, type Lexicon } from './lexicon.ts';
import { matchAt } from './sticky-match.ts';

/** What the words before a percentage make of it. */
export interface Change {
  /** Whether they say that something fell or rose by it. */
  isChange: boolean;
  /** Whether it is a change of a rate, so that a percent sign means percentage points. */
  isOfRate: boolean;
}

/**
 * Tells percentage points from percent by the words before: a rate that "fell by 6.29%" fell by points, an income
 * that "rose by 12%" rose by percent. A fall counts as one of a rate unless an amount is named in its clause, since
 * in these reports what falls is poverty; a rise only where a rate is named. Where the number is a
 * range or a bound it is the size (`isSize`), and the word before no level left behind: "giảm từ 2 - 2,5%".
 */
export function readChange(text: string, start: number, isSize: boolean, lexicon: Lexicon): Change {
  const before = text.slice(Math.max(0, start - 140), start);
  const whole = before.slice(Math.max(...clauseSigns.map((sign) => before.lastIndexOf(sign))) + 1);
  const {
    sizes,
    started,
    arrivals,
    falls,
    rises,
    by,
    verbs,
    fallVerbs,
    nouns,
    rates,
    amounts,
    rateFalls,
    reductions,
    levels,
    arrived,
  } = expressionsOf(lexicon);
  const clause = isSize ? whole.replace(started, ' ') : whole;
  const isOfAmount = amounts.test(clause);
  if (reductions.test(clause) && !isOfAmount) return { isChange: true, isOfRate: true };
  if (arrivals.test(clause) || started.test(clause)) return { isChange: false, isOfRate: false };
  const namesRate = rates.test(clause) || arrived.test(clause);
  if (rateFalls.test(clause) && matchAt(levels, text, start) === null) {
    return { isChange: true, isOfRate: true };
  }
  if (falls.test(clause)) return { isChange: true, isOfRate: namesRate || !isOfAmount };
  const verb = by.test(clause) ? [...clause.matchAll(verbs)].at(-1)?.[0] : undefined;
  if (verb !== undefined && fallVerbs.test(verb))
    return { isChange: true, isOfRate: namesRate || !isOfAmount };
  const isRise = rises.test(clause) || verb !== undefined;
  // The noun speaks of the first percentage after it: "a fall of 2.5%, disbursement of 95%".
  // Nor of one of a rate named after it: "the Office for Poverty Reduction says that by 2025 the rate will reach 1%".
  const latest = clause.slice(clause.lastIndexOf(', ') + 1);
  const isLevel = rates.test(latest) && !nouns.test(latest);
  const isNamed = !isLevel && nouns.test(clause.slice(endOfLast(sizes, clause)));
  if (isRise || isNamed) return { isChange: true, isOfRate: namesRate && !isOfAmount };
  return { isChange: false, isOfRate: false };
}

/** Where the last match ends; 0 without one. */
function endOfLast(expression: RegExp, text: string): number {
  const [last] = [...text.matchAll(expression)].slice(-1);
  return last ? last.index + last[0].length : 0;
}

// A full stop inside a number ends nothing.
const clauseSigns = ['. ', '.\n', ';', ':', '!', '?', '('];

interface ChangeExpressions {
  /** Percentages and points with their signs, every one. */
  sizes: RegExp;
  /** A word before a level left behind, at the end. */
  started: RegExp;
  arrivals: RegExp;
  falls: RegExp;
  rises: RegExp;
  by: RegExp;
  /** Every one. */
  verbs: RegExp;
  fallVerbs: RegExp;
  nouns: RegExp;
  rates: RegExp;
  amounts: RegExp;
  /** A verb with the rate that it lowers: "giảm tỷ lệ hộ nghèo 2,5%". */
  rateFalls: RegExp;
  /** "The average poverty reduction in the period is". */
  reductions: RegExp;
  /** A percentage arrived at, just named: "reduced to 33.26%, falling by 4.76%". */
  arrived: RegExp;
  /** A bound that is a level, not a change: "reduce the rate below 5%". */
  levels: RegExp;
}

const made = new WeakMap<Lexicon, ChangeExpressions>();

function expressionsOf(lexicon: Lexicon): ChangeExpressions {
  const known = made.get(lexicon);
  if (known) return known;
  const { grammar } = lexicon;
  const { change, links, qualifiersBefore } = grammar;
  const space = '[\\s\\u00a0]';
  const anywhere = (words: readonly string[]) =>
    new RegExp(`${wordStart}(?:${anyOf(words)})${wordEnd}`, 'iu');
  const last = (words: readonly string[], tail: string) =>
    new RegExp(`${wordStart}(?:${anyOf(words)})${tail}${space}*$`, 'iu');
  const linked = `(?:${space}+(?:${anyOf(links)}))*`;
  const signs = [...(grammar.units.percent ?? []), ...(grammar.units['percentage-points'] ?? [])];
  const arrived = `(?:${anyOf(change.arrivals.filter((word) => word !== 'at'))})`;
  const programs = `${wordStart}(?:${anyOf(change.programWords)})${wordEnd}`;
  const expressions = {
    sizes: new RegExp(`\\d${space}?(?:${anyOf(signs)})`, 'giu'),
    started: last(change.starts, ''),
    arrivals: last(change.arrivals, ''),
    falls: last(change.falls, linked),
    rises: last(change.rises, linked),
    by: last(change.by, linked),
    verbs: new RegExp(anywhere([...change.falls, ...change.rises]).source, 'giu'),
    fallVerbs: anywhere(change.falls),
    nouns: anywhere(change.nouns),
    rates: anywhere(change.rates),
    amounts: anywhere(change.amounts),
    rateFalls: new RegExp(
      `${wordStart}(?:${anyOf(change.falls)})(?:${space}+\\p{L}+)?${space}+(?:${anyOf(change.rates)})` +
        `(?:${space}+(?!(?:${anyOf([...change.arrivals, ...change.starts])})${wordEnd})\\p{L}+){0,6}${space}*$`,
      'iu',
    ),
    reductions: new RegExp(
      `(?<!${programs}${space}+(?:\\p{L}+${space}+){0,2})${wordStart}(?:${anyOf(change.reductions)})${wordEnd}` +
        `(?!${space}+${programs})(?:${space}+(?!${arrived}${wordEnd})[\\p{L}\\d-]+){0,8}${space}*$`,
      'iu',
    ),
    arrived: new RegExp(
      `${wordStart}(?:${anyOf(change.arrivals)})(?:${space}+\\p{L}+){0,2}${space}+\\d[\\d.,]*${space}?(?:${anyOf(grammar.units.percent ?? [])})`,
      'iu',
    ),
    levels: new RegExp(`(?:${anyOf(qualifiersBefore['less-than'])})${wordEnd}`, 'iuy'),
  };
  made.set(lexicon, expressions);
  return expressions;
}
