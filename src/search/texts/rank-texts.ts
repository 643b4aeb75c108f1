import type { SearchTerm } from '../../domain/search-term.ts';
import type { Language } from '../../domain/language.ts';
import { isQuoted } from '../query/quoted.ts';
import { readWords, type QueryWord } from '../query/read-words.ts';
import { translateTerms } from '../query/translate-terms.ts';
import { Findings, tiers, type TextHit } from './findings.ts';
import type { TextGroup } from './text-index.ts';

/** What the reader must know of how the words were taken. */
export interface WordNotes {
  /** Words that no text has, each with words that may be meant. */
  unknown: QueryWord[];
  /** Terms that were looked for in place of those of another language. */
  translated: string[];
  /** Whether no text has all the words, so that those with some are shown. */
  isPartial: boolean;
}

/** A query as it is looked for in texts. */
export interface TextQuery {
  /** All that was typed but the number. */
  text: string;
  /** The same without the names that are filters. */
  rest: string;
  /** Whether names were taken for filters: then a text need not have them. */
  hasNames: boolean;
}

/**
 * Looks for a query in the texts of a group: the words in a row first, then all of them, also as the terms of the
 * texts' language; where names are filters, the other words alone; where no text has all words, those with the most.
 */
export async function rankTexts(
  query: TextQuery,
  group: TextGroup,
  language: Language,
  loadTerms: () => Promise<readonly SearchTerm[]>,
): Promise<{ hits: TextHit[]; notes: WordNotes }> {
  const found = new Findings(group, language);
  if (query.text === '') {
    await found.addAll();
    return { hits: found.hits(), notes: { unknown: [], translated: [], isPartial: false } };
  }
  const words = await readWords(query.text, language, group.wordsLike);
  const strange = words.filter(({ forms }) => forms.length === 0);
  if (isQuoted(query.text)) {
    if (strange.length === 0) await found.add(`"${textOf(words)}"`, tiers.phrase, true);
    return { hits: found.hits(), notes: { unknown: strange, translated: [], isPartial: false } };
  }
  // Names that are filters are in every text shown: the words beside them tell where to look.
  const isShown = !query.hasNames || query.rest === '';
  const isFound = strange.length === 0 && (await findAll(found, words, isShown));
  const isOther = words.some(({ word, forms }) => !forms.includes(word));
  const translated = new Set<string>();
  const translate = async (asked: string, find: (read: QueryWord[]) => Promise<boolean>) => {
    for (const { text, terms } of translateTerms(asked, language, await loadTerms())) {
      const read = await readWords(text, language, group.wordsLike);
      const isKnown = read.every(({ forms }) => forms.length > 0);
      if (isKnown && (await find(read))) for (const term of terms) translated.add(term);
    }
  };
  if (!isFound || isOther) await translate(query.text, async (read) => findAll(found, read, true));
  if (query.hasNames && query.rest === '') await found.addAll();
  else if (query.hasNames) {
    const findRest = async (read: readonly QueryWord[]) =>
      (await found.add(textOf(read), tiers.rest, true)) > 0;
    const rest = await readWords(query.rest, language, group.wordsLike);
    const isKnown = rest.every(({ forms }) => forms.length > 0);
    if (!isKnown || !(await findRest(rest))) await translate(query.rest, findRest);
  }
  const known = words.filter(({ forms }) => forms.length > 0);
  const isPartial = found.isEmpty && known.length > 0 && words.length > 1;
  if (isPartial) await found.addSome(known, words);
  const isUnknown = translated.size === 0 && !(query.hasNames && !isPartial && !found.isEmpty);
  return {
    hits: found.hits(),
    notes: { unknown: isUnknown ? strange : [], translated: [...translated], isPartial },
  };
}

/** Looks for all of some words, in a row and anywhere; tells whether any page has them in its text. */
async function findAll(
  found: Findings,
  words: readonly QueryWord[],
  isShown: boolean,
): Promise<boolean> {
  let count = 0;
  const text = textOf(words);
  if (words.length >= 2 && words.length <= 5) await found.add(`"${text}"`, tiers.phrase, isShown);
  count += await found.add(text, tiers.words, isShown);
  if (words.length > 1) await found.addCloseness(words.map(({ word, forms }) => forms[0] ?? word));
  // Another form of a word that stands in no text as it was typed.
  for (const [place, { forms }] of words.entries()) {
    for (const form of forms.slice(1)) {
      const varied = words.map((word, at) => (at === place ? form : (word.forms[0] ?? '')));
      count += await found.add(varied.join(' '), tiers.words, isShown);
    }
  }
  return count > 0;
}

function textOf(words: readonly QueryWord[]): string {
  return words.map(({ word, forms }) => forms[0] ?? word).join(' ');
}
