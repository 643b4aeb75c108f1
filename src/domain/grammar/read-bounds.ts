import type { Qualifier } from '../figure.ts';
import { anyOf, wordEnd, wordStart, type Lexicon } from './lexicon.ts';
import { matchAt } from './sticky-match.ts';

/** How the words beside a quantity bound it, and how far they reach. */
export interface Bounds {
  qualifier: Qualifier;
  start: number;
  end: number;
}

/** Reads "nearly", "more than", "or more" before or after the words from `start` to `end`. */
export function readBounds(
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
  side: 'both' | 'after' = 'both',
): Bounds {
  const { before, after, compared } = expressionsOf(lexicon);
  const lead = side === 'both' ? before.exec(text.slice(Math.max(0, start - reach), start)) : null;
  if (lead) {
    const qualifier = lexicon.qualifiersBefore.meaning(lead[1] ?? '');
    if (qualifier) return { qualifier, start: start - lead[0].length, end };
  }
  const tail = matchAt(after, text, end);
  const qualifier = tail === null ? undefined : lexicon.qualifiersAfter.meaning(tail[1] ?? '');
  const isCompared =
    tail !== null &&
    !/\s/.test(tail[1] ?? '') &&
    matchAt(compared, text, end + tail[0].length) !== null;
  if (tail === null || qualifier === undefined || isCompared)
    return { qualifier: 'exact', start, end };
  return { qualifier, start, end: end + tail[0].length };
}

// Longer than the longest qualifier with the words that may follow it.
const reach = 60;

interface BoundExpressions {
  before: RegExp;
  after: RegExp;
  /** What makes a comparison of the single word before it: "3,2% lebih tinggi". */
  compared: RegExp;
}

const made = new WeakMap<Lexicon, BoundExpressions>();

function expressionsOf(lexicon: Lexicon): BoundExpressions {
  const known = made.get(lexicon);
  if (known) return known;
  const space = '[\\s\\u00a0]';
  const links = `(?:${space}+(?:${anyOf(lexicon.grammar.links)}))*`;
  const { before, after } = lexicon.grammar.compared;
  const unlessAfter = before.length === 0 ? '' : `(?<!${wordStart}(?:${anyOf(before)})${space}+)`;
  const expressions = {
    before: new RegExp(
      `${unlessAfter}${wordStart}(${lexicon.qualifiersBefore.source})${links}${space}+$`,
      'iu',
    ),
    after: new RegExp(`,?${space}*(${lexicon.qualifiersAfter.source})${wordEnd}`, 'iuy'),
    compared: new RegExp(
      `${space}+(?:${after.length === 0 ? '(?!)' : anyOf(after)})${wordEnd}`,
      'iuy',
    ),
  };
  made.set(lexicon, expressions);
  return expressions;
}
