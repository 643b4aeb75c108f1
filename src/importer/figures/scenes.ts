import type { GrammarLanguage } from '../../domain/grammar/number-grammar.ts';
import type { Quantity } from '../../domain/quantity.ts';

/** A stretch of a text: UTF-16 offsets. */
export interface Stretch {
  start: number;
  end: number;
}

/** Where a quantity stands: stretches of its text, each within the next. */
export interface Scene {
  quantity: Quantity;
  /** The words that speak of it alone, as far as commas and joining words tell. */
  window: Stretch;
  /** From one semicolon or bracket to the next. */
  clause: Stretch;
  sentence: Stretch;
}

/** Where each of a text's quantities stands; they are given in order. */
export function scenesOf(
  text: string,
  quantities: readonly Quantity[],
  language: GrammarLanguage,
): Scene[] {
  if (quantities.length === 0) return [];
  const sentences = cutAt(text, sentenceEnds(text));
  const clauses = cutAt(text, [...sentenceEnds(text), ...clauseEnds(text, quantities)]);
  const sentenceOf = finder(sentences);
  const clauseOf = finder(clauses);
  const placed = quantities.map((quantity) => ({
    quantity,
    clause: clauseOf(quantity.numberStart),
    sentence: sentenceOf(quantity.numberStart),
  }));
  // "to carry out 3 national target programs" parts no words of others: it is a name more than a count.
  const parting = placed.filter(({ quantity }) => !isName(quantity));
  let passed = 0;
  return placed.map(({ quantity, clause, sentence }, index) => {
    while ((parting[passed]?.quantity.start ?? Infinity) < quantity.start) passed += 1;
    const before = isName(quantity) ? placed[index - 1] : parting[passed - 1];
    const after = isName(quantity) ? placed[index + 1] : parting[passed + 1];
    const start =
      before?.clause === clause ? cut(text, before.quantity, quantity, language).to : clause.start;
    const end =
      after?.clause === clause ? cut(text, quantity, after.quantity, language).from : clause.end;
    return { quantity, clause, sentence, window: { start, end } };
  });
}

function isName({ unit }: Quantity): boolean {
  return unit === 'national-target-programs';
}

// Abbreviations whose full stop ends no sentence, and initials.
const abbreviation = /(?:^|[\s(])(?:tp|tx|ths|ts|pgs|gs|mr|mrs|ms|dr|no|st|bp|sdr|\p{Lu})$/iu;

function sentenceEnds(text: string): number[] {
  return [...text.matchAll(/[.!?…]+["”’')\]]*(?=\s+["“‘'(-]*[\p{Lu}\d])|\n/gu)]
    .filter(({ index }) => !abbreviation.test(text.slice(Math.max(0, index - 5), index)))
    .map(({ 0: sign, index }) => index + sign.length);
}

/** Semicolons, and brackets that hold a quantity: a bracket with a name or a year in it parts nothing. */
function clauseEnds(text: string, quantities: readonly Quantity[]): number[] {
  const semicolons = [...text.matchAll(/;/g)].map(({ index }) => index + 1);
  const brackets: number[] = [];
  let at = 0;
  for (const match of text.matchAll(/\([^()]{0,400}\)/g)) {
    const end = match.index + match[0].length;
    while ((quantities[at]?.numberStart ?? Infinity) < match.index) at += 1;
    if ((quantities[at]?.numberStart ?? Infinity) < end) brackets.push(match.index, end);
  }
  return [...semicolons, ...brackets];
}

function cutAt(text: string, ends: readonly number[]): Stretch[] {
  const cuts = [...new Set([0, ...ends, text.length])].toSorted((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => ({ start, end: cuts[index + 1] ?? text.length }));
}

/** Finds the stretch that holds an offset; offsets are asked for in order. */
function finder(stretches: readonly Stretch[]): (offset: number) => Stretch {
  let at = 0;
  return (offset) => {
    while ((stretches[at]?.end ?? Infinity) <= offset) at += 1;
    return stretches[at] ?? { start: offset, end: offset };
  };
}

/** Where the words of one quantity end and those of the next begin; the same words are of both if nothing parts them. */
function cut(
  text: string,
  first: Quantity,
  second: Quantity,
  language: GrammarLanguage,
): { from: number; to: number } {
  const gap = text.slice(first.end, second.start);
  const comma = gap.indexOf(',');
  const joins = comma === -1 ? [...gap.matchAll(joiners[language])] : [];
  const index = comma === -1 ? joins.at(-1)?.index : comma;
  if (index === undefined) return { from: second.start, to: first.end };
  return { from: first.end + index, to: first.end + index };
}

const joiners: Readonly<Record<GrammarLanguage, RegExp>> = {
  id: /(?<!\p{L})(?:dan|serta|dengan|di mana|termasuk|atau|sedangkan|sementara)(?!\p{L})/giu,
  en: /(?<!\p{L})(?:and|with|while|of which|including|or|but)(?!\p{L})/giu,
  vi: /(?<!\p{L})(?:và|với|trong đó|gồm|cùng|còn lại|hoặc)(?!\p{L})/giu,
};
