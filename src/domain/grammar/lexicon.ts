import { isUnitId, units, type UnitId } from '../unit.ts';
import { grammars } from './grammars.ts';
import {
  denominators,
  type Denominator,
  type GrammarLanguage,
  type NumberGrammar,
} from './number-grammar.ts';
import type { Qualifier } from '../figure.ts';

/** The words of a grammar, ready to be looked for. */
export interface Lexicon {
  grammar: NumberGrammar;
  /** Null is the meaning of a name of something that the archive has no unit for. */
  units: Phrases<UnitId | null>;
  currencies: Phrases<UnitId>;
  scales: Phrases<number>;
  gluedScales: Phrases<number>;
  numerals: Phrases<number>;
  fractions: Phrases<number>;
  multiples: Phrases<number>;
  denominators: Phrases<Denominator>;
  perAdverbs: Phrases<Denominator>;
  qualifiersBefore: Phrases<Qualifier>;
  qualifiersAfter: Phrases<Qualifier>;
  fractionTail: RegExp;
  /** A word before a year, at the end of a text. */
  yearCue: RegExp;
  /** Words that make what follows them in their clause a rate per year, at the end of a text. */
  yearly: RegExp;
}

/** Phrases with what each means. */
export interface Phrases<T> {
  /** A regular expression that matches any of them, the longest first; spaces match any white space. */
  source: string;
  meaning: (matched: string) => T | undefined;
}

/** The lexicon of a language; made once. */
export function lexiconOf(language: GrammarLanguage): Lexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const made = makeLexicon(language);
  lexicons.set(language, made);
  return made;
}

/** A regular expression for any of the phrases, the longest first. */
export function anyOf(words: readonly string[]): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) =>
      phrase.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '[\\s\\u00a0]+'),
    )
    .join('|');
}

/** Where a word must begin, and where it must end; `\b` knows no letters with marks. */
export const wordStart = '(?<![\\p{L}\\p{M}\\p{N}])';
export const wordEnd = '(?![\\p{L}\\p{M}\\p{N}])';

const lexicons = new Map<GrammarLanguage, Lexicon>();

function makeLexicon(language: GrammarLanguage): Lexicon {
  const grammar = grammars[language];
  return {
    grammar,
    units: phrases(unitNames(language, grammar)),
    currencies: phrases([
      ...['vnd', 'vnđ', '₫'].map((name): [string, UnitId] => [name, 'VND']),
      ...['usd', 'us$', '$'].map((name): [string, UnitId] => [name, 'USD']),
    ]),
    scales: phrases(Object.entries(grammar.scales)),
    gluedScales: phrases(Object.entries(grammar.gluedScales)),
    numerals: phrases([...grammar.numerals]),
    fractions: phrases([...grammar.fractions]),
    multiples: phrases([...grammar.multiples]),
    denominators: phrases(
      denominators.flatMap((id) =>
        grammar.denominators[id].map((name): [string, Denominator] => [name, id]),
      ),
    ),
    perAdverbs: phrases([...grammar.perAdverbs]),
    qualifiersBefore: phrases(qualifierWords(grammar.qualifiersBefore)),
    qualifiersAfter: phrases(qualifierWords(grammar.qualifiersAfter)),
    fractionTail: new RegExp(`[\\s\\u00a0]+(?:${anyOf(grammar.fractionTails)})$`, 'iu'),
    yearCue: new RegExp(`${wordStart}(?:${anyOf(grammar.yearCues)})[\\s\\u00a0]+$`, 'iu'),
    yearly: new RegExp(`${wordStart}(?:${anyOf(grammar.yearly)})${wordEnd}[^.;:\\d]*$`, 'iu'),
  };
}

function unitNames(language: GrammarLanguage, grammar: NumberGrammar): [string, UnitId | null][] {
  const labels = Object.keys(units)
    .filter(isUnitId)
    .map((id): [string, UnitId] => [units[id].label[language].toLowerCase(), id]);
  const others = Object.entries(grammar.units).flatMap(([id, names]) =>
    isUnitId(id) ? names.map((name): [string, UnitId] => [name, id]) : [],
  );
  const unitless = grammar.unitless.map((name): [string, null] => [name, null]);
  return [...labels, ...others, ...unitless];
}

function qualifierWords(
  words: Readonly<Partial<Record<Qualifier, readonly string[]>>>,
): [string, Qualifier][] {
  const order: readonly Qualifier[] = [
    'about',
    'nearly',
    'more-than',
    'less-than',
    'at-least',
    'at-most',
  ];
  return order.flatMap((qualifier) =>
    (words[qualifier] ?? []).map((word): [string, Qualifier] => [word, qualifier]),
  );
}

function phrases<T>(pairs: readonly (readonly [string, T])[]): Phrases<T> {
  const meanings = new Map(pairs);
  return {
    source: pairs.length === 0 ? '(?!)' : anyOf([...meanings.keys()]),
    meaning: (matched) =>
      meanings.get(
        matched
          .toLowerCase()
          .replaceAll(/[\s\u00a0]+/g, ' ')
          .trim(),
      ),
  };
}
