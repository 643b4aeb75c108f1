import { parseEdtf, periodEnd, periodStart } from '../../domain/edtf.ts';
import type { Status } from '../../domain/figure.ts';
import type { FoundPhrase } from '../../domain/phrases/find-phrases.ts';
import type { Scene } from './scenes.ts';
import type { StatusWord } from './status-words.ts';

/** A status with the reason. */
export interface DecidedStatus {
  status: Status;
  why: string;
}

/**
 * Decides whether a number has happened, is planned, aimed at or estimated: from the last word of status before it in
 * its sentence, or one after it among its own words, and from whether its period (EDTF) ended before the article's
 * date. Machine translation puts what happened into the future ("akan mencapai"), so of a period that is over only
 * words for a target, a plan or an estimate in the clause itself count; so it does with what is counted up to a day that
 * is over (`asOf`). `labelled` is what a cell's labels say, `led` what the heading or the sentence that leads to a list
 * does.
 */
export function decideStatus(
  scene: Scene,
  words: readonly FoundPhrase<StatusWord>[],
  {
    period,
    date,
    indicator,
    asOf,
    labelled,
    led,
  }: {
    period: string | undefined;
    date: string | null;
    indicator: string;
    asOf: string | undefined;
    labelled: StatusWord | null;
    led: StatusWord | null;
  },
): DecidedStatus {
  if (indicator === 'finance-plan') return { status: 'plan', why: 'a plan of funds' };
  const when = timeOf(period, date);
  const own = lastBefore(scene, words, scene.clause.start) ?? firstAfter(scene, words) ?? labelled;
  const said = own ?? lastBefore(scene, words, scene.sentence.start) ?? led;
  if (when === 'past') {
    if (own === 'target' || own === 'plan' || own === 'estimate') {
      return { status: own, why: `words for "${own}" stand beside it` };
    }
    if (said === 'estimate')
      return { status: 'estimate', why: 'the sentence speaks of an estimate' };
    return { status: 'actual', why: 'its period ended before the article' };
  }
  if (said === 'target' || said === 'plan' || said === 'estimate') {
    return { status: said, why: `words for "${said}" go before it` };
  }
  if (when === 'future') {
    if (said === 'future') return { status: 'plan', why: 'its period lies ahead and will come' };
    return { status: 'target', why: 'its period lies ahead' };
  }
  if (said === 'future' && when === 'now' && timeOf(asOf, date) === 'past')
    return { status: 'actual', why: `it is counted up to ${asOf}, before the article` };
  if (said === 'future' && when === 'now') {
    return { status: 'plan', why: 'it will happen in a period that is not over' };
  }
  return { status: 'actual', why: 'no words say otherwise' };
}

/**
 * Whether words of its own sentence make a number one that has not happened, and whether the future tense may, which
 * machine translation puts to what has happened too.
 */
export function lookingAhead(
  scene: Scene,
  words: readonly FoundPhrase<StatusWord>[],
): { isAhead: boolean; mayBeAhead: boolean } {
  const said = lastBefore(scene, words, scene.sentence.start) ?? firstAfter(scene, words);
  const isAhead = said === 'target' || said === 'plan' || said === 'estimate';
  return { isAhead, mayBeAhead: isAhead || said === 'future' };
}

/** Where a period lies, seen from the article: `now` when it was not over; `unknown` without a period or a date. */
function timeOf(
  period: string | undefined,
  date: string | null,
): 'past' | 'now' | 'future' | 'unknown' {
  const read = period === undefined ? null : parseEdtf(period);
  const today = date === null ? null : parseEdtf(date);
  if (!read || !today) return 'unknown';
  if (periodEnd(read) <= periodEnd(today)) return 'past';
  return periodStart(read) > periodEnd(today) ? 'future' : 'now';
}

function lastBefore(
  { quantity }: Scene,
  words: readonly FoundPhrase<StatusWord>[],
  from: number,
): StatusWord | null {
  const said = words.filter(
    ({ start, end, meaning }) => meaning !== 'none' && start >= from && end <= quantity.numberStart,
  );
  const [before, last] = said.slice(-2).map(({ meaning }) => meaning);
  const only = last ?? before ?? null;
  // "is expected to be carried over": the future is that of what is expected.
  return last === 'future' && before !== undefined && before !== 'actual' ? before : only;
}

function firstAfter(
  { quantity, window }: Scene,
  words: readonly FoundPhrase<StatusWord>[],
): StatusWord | null {
  // "to carry out 3 national target programs": what follows is said of something else.
  if (quantity.unit === 'national-target-programs') return null;
  const said = words.find(
    ({ start, end, meaning }) => meaning !== 'none' && start >= quantity.end && end <= window.end,
  );
  return said?.meaning ?? null;
}
