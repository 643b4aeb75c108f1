import type { Qualifier } from '../figure.ts';
import type { UnitId } from '../unit.ts';
import { anyOf, wordEnd, type Lexicon } from './lexicon.ts';
import type { Atom } from './read-atoms.ts';
import { readBounds } from './read-bounds.ts';
import { readPer, readUnit, type UnitWords } from './read-unit.ts';
import { matchAt } from './sticky-match.ts';

/** A number with its own scale word, currency and unit, before it is joined to another. */
export interface Part {
  atom: Atom;
  /** With a currency before the number, where that begins; else the number's start. */
  start: number;
  end: number;
  /** The power of ten of its scale words; null without one. */
  exponent: number | null;
  /** One that stands between the number and its unit: "300 lebih rumah". */
  qualifier: Qualifier | null;
  hasUnit: boolean;
  /** Null without one, or where the words name a combination that the archive has no unit for. */
  unit: UnitId | null;
}

/** Reads what belongs to a number: a currency before it, a scale word and a unit after it. */
export function readPart(text: string, atom: Atom, lexicon: Lexicon): Part {
  const { scales, gluedScales, currency } = expressionsOf(lexicon);
  const before = currency.exec(text.slice(Math.max(0, atom.start - 8), atom.start));
  const hasScale = atom.kind !== 'fraction' || atom.isPartOfOne === true;
  const glued = before === null ? null : matchAt(gluedScales, text, atom.end);
  const scale = glued ?? (hasScale ? matchAt(scales, text, atom.end) : null);
  const { meaning } = glued === null ? lexicon.scales : lexicon.gluedScales;
  const exponent = scale === null ? null : (meaning(scale[1] ?? '') ?? null);
  const afterScale = atom.end + (scale?.[0].length ?? 0);
  const money = before === null ? undefined : lexicon.currencies.meaning(before[1] ?? '');
  const direct =
    money === undefined
      ? readUnit(text, afterScale, lexicon)
      : readPer(text, afterScale, money, lexicon);
  const inside = direct === null ? readInside(text, afterScale, lexicon) : null;
  const words =
    direct ??
    inside ??
    readPartitive(text, afterScale, lexicon) ??
    readBareMoney(text, afterScale, exponent, lexicon);
  return {
    atom,
    start: atom.start - (before?.[0].length ?? 0),
    end: words?.end ?? afterScale,
    exponent,
    qualifier: inside?.qualifier ?? null,
    hasUnit: words !== null,
    unit: words?.unit ?? null,
  };
}

function readInside(
  text: string,
  start: number,
  lexicon: Lexicon,
): (UnitWords & { qualifier: Qualifier }) | null {
  const { qualifier, end } = readBounds(text, start, start, lexicon, 'after');
  const words = qualifier === 'exact' ? null : readUnit(text, end, lexicon);
  return words === null ? null : { ...words, qualifier };
}

/** "Six of the poorest communes". */
function readPartitive(text: string, start: number, lexicon: Lexicon): UnitWords | null {
  if (!lexicon.grammar.adjectivesComeFirst) return null;
  const [of] =
    /^\sof (?:the|its|their|these|those)(?=\s\p{Ll})/u.exec(text.slice(start, start + 16)) ?? [];
  return of === undefined ? null : readUnit(text, start + of.length, lexicon);
}

/** "120 triệu/ha": nothing else comes in millions per hectare, house or person. */
function readBareMoney(
  text: string,
  start: number,
  exponent: number | null,
  lexicon: Lexicon,
): UnitWords | null {
  if (exponent === null || exponent < 6) return null;
  const words = readPer(text, start, 'VND', lexicon);
  return words.end > start && words.unit !== null ? words : null;
}

interface PartExpressions {
  scales: RegExp;
  gluedScales: RegExp;
  currency: RegExp;
}

const made = new WeakMap<Lexicon, PartExpressions>();

function expressionsOf(lexicon: Lexicon): PartExpressions {
  const known = made.get(lexicon);
  if (known) return known;
  const expressions = {
    // "Năm 2025 tỷ lệ" is a rate, not billions.
    scales: new RegExp(
      `(?:[\\s\\u00a0]*|-)(?!(?:${anyOf(lexicon.grammar.idioms)})${wordEnd})(${lexicon.scales.source})${wordEnd}`,
      'iuy',
    ),
    gluedScales: new RegExp(`(${lexicon.gluedScales.source})${wordEnd}`, 'iuy'),
    currency: new RegExp(`(?<![\\p{L}\\p{N}])(${lexicon.currencies.source})[\\s\\u00a0]*$`, 'iu'),
  };
  made.set(lexicon, expressions);
  return expressions;
}
