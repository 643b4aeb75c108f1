import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { qualifiers } from '../../src/domain/figure.ts';
import {
  nonQuantityReasons,
  type Amount,
  type NonQuantity,
  type Quantity,
} from '../../src/domain/quantity.ts';
import { unitId } from '../../src/domain/unit-schema.ts';

const reading = z.strictObject({
  value: z.number().optional(),
  low: z.number().optional(),
  high: z.number().optional(),
  of: z.number().optional(),
  unit: unitId.nullable(),
});

const stated = reading.extend({
  /** The number as it is printed: the whole of a range, of a count of a whole, of a number in words. */
  number: z.string().min(1),
  qualifier: z.enum(qualifiers),
});
const goldQuantity = stated.extend({
  /** Readings that must be among the alternatives, where print is ambiguous. */
  alternatives: z.array(reading).default([]),
});
type GoldQuantity = z.output<typeof goldQuantity>;

const reason = z.enum(nonQuantityReasons);
const phrase = z.strictObject({
  language: z.enum(['id', 'en', 'vi']),
  text: z.string().min(1),
  quantities: z.array(goldQuantity),
  others: z.array(z.strictObject({ text: z.string().min(1), reason })),
});

const place = {
  /** The source article's file in the folder that SOURCE_ARTICLES names. */
  file: z.string().min(1),
  /** A few words that stand there exactly. */
  words: z.string().min(1),
  /** Which occurrence of the words it is, from 1. */
  occurrence: z.int().positive(),
};
type Place = z.output<z.ZodObject<typeof place>>;

/** Phrases as newspapers print them, with every quantity and every other number that a person read in them. */
export const goldPhrases = read('phrases.json', z.array(phrase));
/** Every quantity of the source articles, in the order of the text. */
export const articleQuantities = read('source-articles.json', z.array(stated.extend(place)));
/** Every number of the source articles that is no quantity, in the order of the text. */
export const articleOthers = read(
  'source-articles-others.json',
  z.array(z.strictObject({ ...place, reason })),
);

/** Where an entry's words stand in the article; -1 where they do not. */
export function placeOf(text: string, { words, occurrence }: Place): number {
  let at = -1;
  for (let found = 0; found < occurrence; found += 1) {
    at = text.indexOf(words, at + 1);
    if (at === -1) return -1;
  }
  return at;
}

/** What a person wrote down of a quantity, in the form that `comparable` gives what was read. */
export function expectedQuantity(gold: Omit<GoldQuantity, 'alternatives'>) {
  const { number, value, low, high, of, unit, qualifier } = gold;
  return { number, value, low, high, of, unit, qualifier, missing: [] };
}

/** What was read of a quantity, with the alternatives that a person expects and that are `missing`. */
export function comparable(text: string, found: Quantity, gold?: Partial<GoldQuantity>) {
  const { numberStart, numberEnd, unit, qualifier } = found;
  const isMissing = (wanted: z.output<typeof reading>) =>
    !found.alternatives.some(
      (one) => one.unit === wanted.unit && amounts.every((key) => isNear(one[key], wanted[key])),
    );
  return {
    number: text.slice(numberStart, numberEnd),
    // The last bits of a product are no concern: 2,97 billion may come out as 2969999999.9999995.
    ...Object.fromEntries(
      amounts.map((key) => [key, isNear(found[key], gold?.[key]) ? gold?.[key] : found[key]]),
    ),
    unit,
    qualifier,
    missing: (gold?.alternatives ?? []).filter(isMissing),
  };
}

/**
 * The numbers that are no quantity, each as its digits with their places and its reason. How many words around the digits
 * belong to it ("2024" or "tahun 2024") is the reader's business; names without digits do not count.
 */
export function comparableOthers(
  text: string,
  others: Pick<NonQuantity, 'start' | 'end' | 'reason'>[],
) {
  return others
    .map(({ start, end, reason: why }) => ({ numbers: numbersIn(text, start, end), reason: why }))
    .filter(({ numbers }) => numbers.length > 0);
}

const amounts = ['value', 'low', 'high', 'of'] as const satisfies (keyof Amount)[];

function isNear(left: number | undefined, right: number | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  return Math.abs(left - right) <= 1e-12 * Math.abs(right);
}

function numbersIn(text: string, start: number, end: number): string[] {
  return [...text.slice(start, end).matchAll(/\d+/g)].map(
    ({ 0: digits, index }) => `${digits} at ${start + index}`,
  );
}

function read<T>(file: string, schema: z.ZodType<T>): T {
  const url = new URL(`../fixtures/quantities/${file}`, import.meta.url);
  return schema.parse(JSON.parse(readFileSync(url, 'utf8')));
}
