import { fold, marksOf, numberSign, type FoldedWord } from './fold-words.ts';

/** A phrase found in a text, with what it means. */
export interface FoundPhrase<T> {
  meaning: T;
  /** How many words the phrase names; of two that meet, the one that names more says more. */
  words: number;
  /** UTF-16 offsets in the text. */
  start: number;
  end: number;
}

/** Phrases ready to be looked for. */
export type PhraseIndex<T> = ReadonlyMap<string, readonly Pattern<T>[]>;

interface Pattern<T> {
  steps: readonly Step[];
  meaning: T;
}

/** One word of a phrase: what it may be, folded and with its marks, and how many other words may stand before it. */
interface Step {
  words: ReadonlyMap<string, string>;
  stems: readonly string[];
  gap: number;
}

/** How many other words `…` stands for at most. */
const longestGap = 4;

/**
 * Makes phrases ready to be looked for. Their words are compared folded (see foldWords) and in order, within one
 * clause. `a|b` is either word, `(a b|c)` either group of words, `stem*` any word that begins so, and `…` up to four words of any kind.
 * `#` is the place of a number (see markNumbers), which `…` never stands for.
 */
export function compilePhrases<T>(phrases: Iterable<readonly [string, T]>): PhraseIndex<T> {
  const index = new Map<string, Pattern<T>[]>();
  const written = [...phrases].flatMap(([phrase, meaning]) =>
    groupsOut(phrase).map((plain) => [plain, meaning] as const),
  );
  for (const [phrase, meaning] of written) {
    const steps = stepsOf(phrase);
    const [first] = steps;
    if (first === undefined) continue;
    const keys = [...first.words.keys(), ...first.stems.map(stemKey)];
    for (const key of new Set(keys))
      index.set(key, [...(index.get(key) ?? []), { steps, meaning }]);
  }
  return index;
}

/** Every place where one of the phrases stands, in order; phrases may overlap. */
export function findPhrases<T>(
  words: readonly FoldedWord[],
  index: PhraseIndex<T>,
): FoundPhrase<T>[] {
  const found: FoundPhrase<T>[] = [];
  for (const [at, first] of words.entries()) {
    for (const key of [first.word, stemKey(first.word)]) {
      for (const { steps, meaning } of index.get(key) ?? []) {
        const last = matchFrom(words, at, steps);
        if (last === null) continue;
        found.push({ meaning, words: steps.length, start: first.start, end: last.end });
      }
    }
  }
  return found;
}

/** The found phrases without those that lie inside a longer one. */
export function withoutInner<T>(found: readonly FoundPhrase<T>[]): FoundPhrase<T>[] {
  let reach: { start: number; end: number } = { start: -1, end: -1 };
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (end < reach.end || (end === reach.end && start > reach.start)) return false;
      reach = { start, end };
      return true;
    });
}

function matchFrom(
  words: readonly FoldedWord[],
  from: number,
  steps: readonly Step[],
): FoldedWord | null {
  let at = from;
  for (const [index, step] of steps.entries()) {
    const limit = at + step.gap;
    for (;;) {
      const word = words[at];
      if (word === undefined || (at > from && word.isAfterBreak)) return null;
      if (fits(word, step)) break;
      if (index === 0 || at >= limit || word.word === numberSign) return null;
      at += 1;
    }
    at += 1;
  }
  return words[at - 1] ?? null;
}

/** A word printed without marks may be any that folds to it; one with marks must have those of the phrase. */
function fits({ word, marks }: FoldedWord, { words, stems }: Step): boolean {
  const wanted = words.get(word);
  if (wanted !== undefined && (wanted === '' || marks === '' || wanted === marks)) return true;
  return stems.some((stem) => word.startsWith(stem));
}

/** A phrase for each way through its groups in brackets. */
function groupsOut(phrase: string): string[] {
  const [whole, choices] = /\(([^()]*)\)/.exec(phrase) ?? [];
  if (whole === undefined || choices === undefined) return [phrase];
  return choices.split('|').flatMap((choice) => groupsOut(phrase.replace(whole, choice)));
}

function stepsOf(phrase: string): Step[] {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of phrase.split(/[\s\u00a0]+/).filter((piece) => piece !== '')) {
    if (part === '…') {
      gap = longestGap;
      continue;
    }
    // Hyphens and signs part words here as they do in a text: "sosial-ekonomi" is two.
    for (const piece of part.split(/[^\p{L}\p{M}\p{N}|*.%#]+/u).filter((one) => one !== '')) {
      const choices = piece.split('|');
      const stems = choices.filter((choice) => choice.endsWith('*'));
      const whole = choices.filter((choice) => !choice.endsWith('*'));
      steps.push({
        words: new Map(whole.map((choice) => [fold(choice), marksOf(choice)])),
        stems: stems.map((stem) => fold(stem.slice(0, -1))),
        gap,
      });
      gap = 0;
    }
  }
  return steps;
}

/** A phrase that begins with a stem is looked up by the stem's first two letters. */
function stemKey(word: string): string {
  return `${word.slice(0, 2)}*`;
}
