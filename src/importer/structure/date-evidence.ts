import { textsOf, type Block } from '../article.ts';
import type { GrammarLanguage } from '../../domain/grammar/number-grammar.ts';
import { spanInInput, type PlacedText, type Span } from '../placed-text.ts';
import { readDates, type FoundDate } from '../read-dates.ts';
import { dateCues } from './date-cues.ts';

/** A date of the text with what the words around it say of it. */
export interface DateEvidence {
  date: FoundDate;
  in: PlacedText;
  kind: 'result' | 'plan' | 'estimate' | 'event' | 'saying' | 'document' | 'other';
  /** Whether it stands in one of the paragraphs that open the article. */
  isOpening: boolean;
}

/** All dates of an article that say something of when it was written. */
export function readEvidence(blocks: readonly Block[], language: GrammarLanguage): DateEvidence[] {
  const openings = new Set(
    blocks
      .filter(({ kind }) => kind === 'paragraph')
      .slice(0, 3)
      .flatMap(textsOf),
  );
  return blocks.flatMap((block) =>
    textsOf(block).flatMap((placed) =>
      readDates(placed.text, language).map((date): DateEvidence => ({
        date,
        in: placed,
        kind: kindOf(placed.text, date, language),
        isOpening: openings.has(placed),
      })),
    ),
  );
}

/** Where in the input the words of a date stand. */
export function placeOf({ date, in: placed }: DateEvidence): Span {
  return spanInInput(placed, date.start, date.end);
}

function kindOf(text: string, date: FoundDate, language: GrammarLanguage): DateEvidence['kind'] {
  const cues = dateCues[language];
  const sentence = sentenceAround(text, date);
  const before = sentence.text.slice(0, date.start - sentence.from);
  if (cues.document.test(before.slice(-70)) && date.precision === 'day') return 'document';
  const isPeriod = date.from.day !== date.to.day || date.from.month !== date.to.month;
  const isLimit = cues.limit.test(before.slice(-40)) || date.part !== undefined;
  const isDay = date.precision === 'day' && (!isLimit || isPeriod);
  if (isDay && cues.event.test(sentence.text)) return 'event';
  if (isDay && cues.saying.test(sentence.text)) return 'saying';
  const clause = clauseAround(sentence.text, date.start - sentence.from, date.end - sentence.from);
  if (cues.estimate.test(clause)) return 'estimate';
  // "87% of the plan" measures a result.
  const unmeasured = clause.replaceAll(
    /%\s{0,3}(?:\p{L}{2,4}\s{1,3}){0,2}(?:rencana|target|plan|kế hoạch)/giu,
    '%',
  );
  if (cues.plan.test(unmeasured) && !hasDone(clause, language)) return 'plan';
  return cues.result.test(clause) ? 'result' : 'other';
}

/** "đã", "telah", "has": what is done is done, though it be measured by a plan. */
function hasDone(clause: string, language: GrammarLanguage): boolean {
  return done[language].test(clause);
}

const done: Readonly<Record<GrammarLanguage, RegExp>> = {
  id: /(?<!\p{L})(?:telah|sudah)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:has|have|had|was|were)(?!\p{L})/iu,
  vi: /(?<!\p{L})đã(?!\p{L})/iu,
};

function sentenceAround(text: string, { start, end }: Span): { text: string; from: number } {
  const opening = text.slice(Math.max(0, start - 400), start);
  const last = [...opening.matchAll(/[.!?…;][\s"”]{1,3}(?=\p{Lu})/gu)].at(-1);
  const from = start - opening.length + (last ? last.index + last[0].length : 0);
  const rest = text.slice(end, end + 400);
  const stop = /[.!?…;](?:\s|$)/.exec(rest)?.index ?? rest.length;
  return { text: text.slice(from, end + stop), from };
}

/** The words between the commas around a date; a date that opens a sentence belongs to the clause that follows too. */
function clauseAround(sentence: string, start: number, end: number): string {
  const from = Math.max(sentence.lastIndexOf(', ', start - 1) + 1, 0);
  const comma = sentence.indexOf(', ', end);
  const clause = sentence.slice(from, comma < 0 ? undefined : comma);
  if (comma < 0 || clause.trim().split(/\s+/).length > 7) return clause;
  const next = sentence.indexOf(', ', comma + 2);
  return sentence.slice(from, next < 0 ? undefined : next);
}
