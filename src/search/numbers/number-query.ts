import { grammarLanguages, type GrammarLanguage } from '../../domain/grammar/number-grammar.ts';
import { readQuantities } from '../../domain/grammar/read-quantities.ts';
import type { Interval } from '../../domain/interval.ts';
import type { Reading } from '../../domain/quantity.ts';
import type { UnitId } from '../../domain/unit.ts';

/** One thing that a number in a search can mean. */
export interface WantedNumber {
  /** What it stands for as far as it was typed: "1.78 trillion" is anything that rounds to it. */
  interval: Interval;
  /** Whether a range was asked for, so that everything in it is wanted. */
  isRange: boolean;
  /** The whole of "84/126". */
  of?: number;
  /** Null: any. */
  unit: UnitId | null;
}

/** A number found in what was typed. */
export interface NumberQuery {
  /** What it can mean, the likeliest first. */
  wanted: WantedNumber[];
  /** The words beside it. */
  rest: string;
}

/**
 * Reads what was typed as a number in the notation of any of the three languages: "1.782 miliar", "1,782 tỷ", "> 5%",
 * "30-50 juta". Null where no number is asked for: words alone, a year, a date, or more than one number.
 */
export function readNumberQuery(typed: string): NumberQuery | null {
  const compared = /^\s*(>=|<=|[><≥≤])\s*(?=\S)/u.exec(typed);
  const text = typed.slice(compared?.[0].length ?? 0);
  if (!/\d/.test(text)) return null;
  // Who types a comma for a point means the same number.
  const readings = [text, withSignsSwapped(text)].flatMap((notation) =>
    grammarLanguages.flatMap((language) => readOne(notation, language)),
  );
  // "230 desa model" names villages in one language and models in another; words of no language name nothing.
  const named = readings.filter(({ reading }) => reading.unit !== null);
  const known = named.length > 0 ? named : readings;
  // What is a scale word in one language is a strange word in another: "1000 miliar VND".
  const scaled = known.filter(({ reading }) => reading.multiplier > 1);
  const meant = scaled.length > 0 ? scaled : known;
  const [first] = meant.toSorted((a, b) => a.rest.length - b.rest.length);
  if (first === undefined) return null;
  const wanted = meant.flatMap(({ reading }) => wantedOf(reading, compared?.[1]));
  const seen = new Set<string>();
  return {
    wanted: wanted.filter((one) => {
      const key = JSON.stringify(one, (_, value: unknown) =>
        value === Infinity || value === -Infinity ? String(value) : value,
      );
      return seen.has(key) ? false : seen.add(key);
    }),
    rest: first.rest,
  };
}

function readOne(text: string, language: GrammarLanguage): { reading: Reading; rest: string }[] {
  const { quantities, others } = readQuantities(text, language);
  const [quantity, second] = quantities;
  if (quantity === undefined || second !== undefined || others.length > 0) return [];
  const rest = `${text.slice(0, quantity.start)} ${text.slice(quantity.end)}`
    .replaceAll(/[\s"“”'().,;:]+/g, ' ')
    .trim();
  return [quantity, ...quantity.alternatives].map((reading) => ({ reading, rest }));
}

function withSignsSwapped(text: string): string {
  return text.replaceAll(/(?<=\d)[.,](?=\d)/g, (sign) => (sign === '.' ? ',' : '.'));
}

function wantedOf(
  { value, low, high, of, unit, step }: Reading,
  sign: string | undefined,
): WantedNumber[] {
  const whole = of === undefined ? {} : { of };
  if (low !== undefined && high !== undefined)
    return [{ interval: { low, high }, isRange: true, unit, ...whole }];
  if (value === undefined) return [];
  const bounds: Record<string, Interval> = {
    '>': { low: value, high: Infinity, isLowOpen: true },
    '≥': { low: value, high: Infinity },
    '>=': { low: value, high: Infinity },
    '<': { low: -Infinity, high: value, isHighOpen: true },
    '≤': { low: -Infinity, high: value },
    '<=': { low: -Infinity, high: value },
  };
  const bound = sign === undefined ? undefined : bounds[sign];
  if (bound) return [{ interval: bound, isRange: true, unit, ...whole }];
  const half = step / 2;
  return [
    {
      interval:
        half === 0
          ? { low: value, high: value }
          : { low: value - half, high: value + half, isHighOpen: true },
      isRange: false,
      unit,
      ...whole,
    },
  ];
}
