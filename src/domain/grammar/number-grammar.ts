import type { Qualifier } from '../figure.ts';
import type { NonQuantityReason } from '../quantity.ts';
import type { UnitId } from '../unit.ts';

/** The languages whose quantities can be read and written; that of most sources is among them. */
export const grammarLanguages = ['id', 'en', 'vi'] as const;
export type GrammarLanguage = (typeof grammarLanguages)[number];

/** What a "per" can name, and how a unit's id calls it. The order is that of the ids. */
export const denominators = [
  'person',
  'household',
  'house',
  'commune',
  'ha',
  'm2',
  'kg',
  'tonne',
  'day',
  'month',
  'year',
] as const;
export type Denominator = (typeof denominators)[number];

/**
 * How one language prints quantities. All words are in lower case; a longer phrase is tried before a shorter one,
 * so their order in a list says only which the writer uses: the first.
 */
export interface NumberGrammar {
  decimal: ',' | '.';
  thousands: ',' | '.';
  /** Scale words and the power of ten each stands for. */
  scales: Readonly<Record<string, number>>;
  /** Letters that are a scale word only between a currency and its end, without a space: "VND14T". */
  gluedScales: Readonly<Record<string, number>>;
  /** Powers of ten that the writer uses, with their word. */
  writtenScales: Readonly<Record<number, string>>;
  /** Number words; they count only before a unit, a scale word or the whole of a count. */
  numerals: ReadonlyMap<string, number>;
  /** Words for a hundred, after a number word or with one in them, and what may join the rest to them. */
  hundreds: {
    one: readonly string[];
    many: readonly string[];
    and: readonly string[];
  };
  /** Phrases that hold number words and count nothing. */
  idioms: readonly string[];
  /** Fractions in words. */
  fractions: ReadonlyMap<string, number>;
  /** Words that make a fraction of "half" and belong no more to it. */
  fractionTails: readonly string[];
  /** Fractions that count only with a qualifier: "nearly half", not "half finished". */
  looseFractions: readonly string[];
  /** Fractions that a scale word or a measure follows: "half a million", "setengah hektar". */
  partsOfOne: readonly string[];
  /** Words for so many times as much: "twice". */
  multiples: ReadonlyMap<string, number>;
  qualifiersBefore: Readonly<Record<Exclude<Qualifier, 'exact'>, readonly string[]>>;
  qualifiersAfter: Readonly<Partial<Record<Qualifier, readonly string[]>>>;
  /** Adjectives that make a comparison of a qualifier beside them: "cao hơn 3,2%", "3,2% lebih tinggi". */
  compared: { before: readonly string[]; after: readonly string[] };
  /** Words that may stand between a qualifier, or a verb of change, and its number. */
  links: readonly string[];
  /** Names of units beside their labels in src/domain/unit.ts. In English the first is the singular. */
  units: Readonly<Partial<Record<UnitId, readonly string[]>>>;
  /**
   * Names of things for which the archive has no unit; above all those that begin with the name of a unit: "rumah
   * sakit" are no houses.
   */
  unitless: readonly string[];
  /**
   * Whether a number word before a noun without a unit counts it, and when not: after words that point, before nouns of
   * idioms, with words that point behind the noun. Null where number words have other meanings too often.
   */
  plainCounts: {
    pointing: readonly string[];
    nouns: readonly string[];
    pointers: readonly string[];
    /** Words after a number word that goes on about what was counted: "eight of which". */
    partitives: readonly string[];
  } | null;
  /** Whether words may stand between a number and the name of what it counts: "62 new rural communes". */
  adjectivesComeFirst: boolean;
  /** Words that end such a run. */
  stopWords: readonly string[];
  /** Whether a currency is written before its amount. */
  currencyFirst: boolean;
  /** Words for "per"; a slash is one in every language. */
  per: readonly string[];
  denominators: Readonly<Record<Denominator, readonly string[]>>;
  /** Words that say "per" and what at once: "annually", "setahun". */
  perAdverbs: ReadonlyMap<string, Denominator>;
  /** Words between the ends of a range, beside the dash. */
  to: readonly string[];
  /** Words between two numbers of which either may be meant: "two or three". */
  or: readonly string[];
  /** Words before the first end and between the ends: "between 30 and 50". */
  between: readonly (readonly [first: string, second: string])[];
  /** Words between a count and its whole, beside the slash: "84 of 126"; the writer uses the first. */
  of: readonly string[];
  /** What stands between a count and its whole in print. */
  writtenOf: string;
  change: {
    /** Verbs that say how much something became less. */
    falls: readonly string[];
    rises: readonly string[];
    /** Words right before the size of a change whose verb stands further away. */
    by: readonly string[];
    /** Nouns of change: with the name of a rate in one clause, a percentage is one of points. */
    nouns: readonly string[];
    /** Names of rates: their changes are percentage points. */
    rates: readonly string[];
    /** Names of the fall of a rate, where they end no program's name: what follows is its size in points. */
    reductions: readonly string[];
    /** Words that such a name stands behind in the name of a program or of its money. */
    programWords: readonly string[];
    /** Names of amounts: their changes are percentages. */
    amounts: readonly string[];
    /** Words after which the number is the level arrived at, not the change. */
    arrivals: readonly string[];
    /** Words after which the number is the level left behind. */
    starts: readonly string[];
  };
  /** Words for "every year" before what happens: "bình quân mỗi năm giảm 1,58%". */
  yearly: readonly string[];
  /** Words after which a number of four digits is a year. */
  yearCues: readonly string[];
  /**
   * Numbers that are no quantities, as regular expressions in order of precedence. `«` stands where a word must
   * begin and `»` where it must end, since `\b` knows no letters with marks.
   */
  others: readonly (readonly [NonQuantityReason, string])[];
}
