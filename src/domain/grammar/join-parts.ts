import { anyOf, wordStart, type Lexicon } from './lexicon.ts';
import type { Part } from './read-part.ts';
import { valueOf } from './printed-number.ts';

/** How two numbers belong together, and where the words of it begin. */
export interface Joint {
  kind: 'range' | 'of' | 'sum';
  start: number;
}

/**
 * Whether two numbers next to each other are the ends of a range ("30–50", "between 30 and 50") or a count and its
 * whole ("84/126", "9 of 10"); a scale word after the second holds for both. Or one number in two steps: "1.234 tỷ 567
 * triệu". Null when they are two quantities.
 */
export function joinParts(text: string, first: Part, second: Part, lexicon: Lexicon): Joint | null {
  const gap = text.slice(first.end, second.start);
  if (gap.length > 24) return null;
  const { to, levels, changes, of, or, dash, slash, between, by } = expressionsOf(lexicon);
  if (isSum(first, second, gap)) return { kind: 'sum', start: first.start };
  const [low, high] = [sizeOf(first, second), sizeOf(second, second)];
  if (low === null || high === null || !unitsFit(first, second)) return null;
  const lead = text.slice(Math.max(0, first.start - 16), first.start);
  for (const { opening, middle } of between) {
    const opened = opening.exec(lead);
    if (opened && middle.test(gap) && low < high) {
      return { kind: 'range', start: first.start - opened[0].length };
    }
  }
  // "Fell by 2,345 to 10,234": the second is the level arrived at. The ends of a range are nearer to each other.
  const isArrival = by.test(lead) && high > 2 * low;
  // "Two or three": neighbors in words.
  const isEither = isWord(first) && isWord(second) && or.test(gap) && high - low === 1;
  if (isEither) return { kind: 'range', start: first.start };
  // "Rose from 45.2 to 58.9 percent": two levels.
  if (to.test(gap) && levels.test(text.slice(Math.max(0, first.start - 40), first.start)))
    return null;
  // "1.0 percent to 1.5 percent": the unit stands twice.
  const isTwice =
    first.hasUnit &&
    (first.unit === second.unit || isMoneyPair(first, second)) &&
    high <= 2 * low &&
    !changes.test(lead) &&
    !by.test(lead);
  // "VND1.5 to 3 million": the currency stands before both.
  const isOpen =
    first.start < first.atom.start && first.exponent === null && second.exponent !== null;
  const isBareRange =
    dash.test(gap) || (to.test(gap) && (!first.hasUnit || isOpen || isTwice) && !isArrival);
  if (isBareRange && low < high) return { kind: 'range', start: first.start };
  // "One of the 10 poorest communes" counts none.
  const isIdiom = isWord(first) && low === 1 && !slash.test(gap);
  if (!isIdiom && (slash.test(gap) || of.test(gap)) && low <= high)
    return { kind: 'of', start: first.start };
  return null;
}

function isWord({ atom }: Part): boolean {
  return atom.kind === 'word';
}

/** Whether the second number goes on with the next smaller scale: it then has to be less than one of the first. */
function isSum(first: Part, second: Part, gap: string): boolean {
  const size = sizeOf(second, second);
  if (first.hasUnit || first.exponent === null || second.exponent === null || size === null)
    return false;
  const isSmaller = second.exponent < first.exponent && size < Number(`1e${first.exponent}`);
  return isSmaller && /^[\s\u00a0]+$/u.test(gap) && first.atom.printed[0]?.decimals === 0;
}

/** The number's size with the scale word it has or shares. */
function sizeOf({ atom, exponent }: Part, second: Part): number | null {
  const [printed] = atom.printed;
  return printed === undefined ? null : valueOf(printed, exponent ?? second.exponent ?? 0);
}

function unitsFit(first: Part, second: Part): boolean {
  return (
    !first.hasUnit || !second.hasUnit || first.unit === second.unit || isMoneyPair(first, second)
  );
}

/** "VND 30–50 million per household": the currency stands before the first, the rest after the second. */
function isMoneyPair({ unit }: Part, second: Part): boolean {
  return unit !== null && second.unit !== null && second.unit.split('/')[0] === unit;
}

interface JointExpressions {
  to: RegExp;
  /** A verb of change and the word before a level left behind, at the end. */
  levels: RegExp;
  /** A verb of change or that word right before, at the end. */
  changes: RegExp;
  or: RegExp;
  of: RegExp;
  dash: RegExp;
  slash: RegExp;
  by: RegExp;
  between: { opening: RegExp; middle: RegExp }[];
}

const made = new WeakMap<Lexicon, JointExpressions>();

function expressionsOf(lexicon: Lexicon): JointExpressions {
  const known = made.get(lexicon);
  if (known) return known;
  const { grammar } = lexicon;
  const alone = (words: readonly string[]) =>
    new RegExp(`^[\\s\\u00a0]*(?:${anyOf(words)})[\\s\\u00a0]+$`, 'iu');
  // "Từ 20 đến dưới 30 triệu đồng".
  const below = `(?:[\\s\\u00a0]+(?:${anyOf(grammar.qualifiersBefore['less-than'])}))?`;
  const upTo = (words: readonly string[]) =>
    new RegExp(`^[\\s\\u00a0]*(?:${anyOf(words)})${below}[\\s\\u00a0]+$`, 'iu');
  const expressions = {
    to: upTo(grammar.to),
    or: alone(grammar.or),
    levels: new RegExp(
      `${wordStart}(?:${anyOf([...grammar.change.falls, ...grammar.change.rises])})[\\s\\u00a0]+(?:${anyOf(grammar.change.starts)})[\\s\\u00a0]+$`,
      'iu',
    ),
    changes: new RegExp(
      `${wordStart}(?:${anyOf([...grammar.change.falls, ...grammar.change.rises, ...grammar.change.starts])})[\\s\\u00a0]+$`,
      'iu',
    ),
    // "134 out of the province’s 143 pagodas".
    of: new RegExp(
      `^[\\s\\u00a0]*(?:${anyOf(grammar.of)})(?:(?:[\\s\\u00a0]+\\p{Lu}\\p{L}*){0,2}[\\s\\u00a0]+\\p{L}+[’']s)?[\\s\\u00a0]+$`,
      'iu',
    ),
    dash: /^[\s\u00a0]*[-–—][\s\u00a0]*$/u,
    slash: /^[\s\u00a0]*\/[\s\u00a0]*$/u,
    by: new RegExp(`${wordStart}(?:${anyOf(grammar.change.by)})[\\s\\u00a0]+$`, 'iu'),
    between: grammar.between.map(([opening, middle]) => ({
      opening: new RegExp(`${wordStart}${anyOf([opening])}[\\s\\u00a0]+$`, 'iu'),
      middle: upTo([middle]),
    })),
  };
  made.set(lexicon, expressions);
  return expressions;
}
