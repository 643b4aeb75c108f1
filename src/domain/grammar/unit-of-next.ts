import type { Quantity } from '../quantity.ts';
import { besideExpressions } from './beside-expressions.ts';
import type { Place, Taken } from './place-beside.ts';
import { both, levels } from './take-over-words.ts';

// Rules for a number whose unit stands behind the next one.

const percent: Taken = { unit: 'percent', rule: 'percent' };

/** "From 45.2 to 58.9 percent", "from 5.2 to 6.4 tonnes a hectare": the sign stands only behind the second. */
export function levelBeforeNext({ text, language, lexicon, quantity, next }: Place): Taken | null {
  if (!next?.unit || !levels[language].test(text.slice(quantity.end, next.start))) return null;
  if (next.unit === 'percent') return percent;
  const isStart = besideExpressions(lexicon, language).starts.test(
    text.slice(Math.max(0, quantity.start - 12), quantity.start),
  );
  const { unit, rule } = next;
  if (isStart && rule === 'money') return inMillions(quantity, next);
  return isStart && (rule === 'measure' || rule === 'count') ? { unit, rule } : null;
}

/** "From 30 to 45 million VND": both are millions. */
function inMillions({ value, step, multiplier }: Quantity, next: Quantity): Taken | null {
  const { unit, rule, multiplier: scale } = next;
  if (value === undefined || multiplier !== 1 || scale < 1e6 || value >= scale) return null;
  return { unit, rule, value: value * scale, multiplier: scale, step: step * scale };
}

/** "53,5/52ha", "1.809,5/75 triệu đồng": what was reached, and what was planned. */
export function reachedOfNext({ text, quantity, next }: Place): Taken | null {
  if (!next?.unit || text.slice(quantity.end, next.start) !== '/') return null;
  if (next.numberEnd === next.end) return null;
  return next.multiplier > 1 ? inMillions(quantity, next) : { unit: next.unit, rule: next.rule };
}

/** "At 48 and 8 per cent, respectively"; "97, 95 and 60 percent". */
export function sharedWithNext({ text, language, quantity, following }: Place): Taken | null {
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

/** "Berusia 9 dan 13 tahun": what both measure stands only behind the second. */
export function measuredWithNext({ text, language, quantity, next }: Place): Taken | null {
  if (next?.rule !== 'measure' || next.numberEnd === next.end) return null;
  const between = text.slice(quantity.end, next.start);
  const isJoined = both[language].test(between) && !/^\s*,\s*$/.test(between);
  return isJoined ? { unit: next.unit, rule: next.rule } : null;
}

/** "11,140 poor and 5,300 near-poor households", "15-18 out of the 19 criteria". */
export function countedWithNext({ text, lexicon, quantity, next }: Place): Taken | null {
  if (!lexicon.grammar.adjectivesComeFirst || next?.rule !== 'count') return null;
  const isPaired = /^\s(?:(?:[\p{Ll}-]+\s){0,2}and|out of(?: the)?)\s$/u.test(
    text.slice(quantity.end, next.start),
  );
  return isPaired ? { unit: next.unit, rule: 'count' } : null;
}
