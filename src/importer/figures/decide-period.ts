import { parseEdtf, periodEnd, periodStart } from '../../domain/edtf.ts';
import type { FoundPeriod } from './read-periods.ts';
import type { Scene, Stretch } from './scenes.ts';

/** A period with the reason. */
export interface DecidedPeriod {
  /** EDTF. */
  period: string;
  why: string;
}

/** What decidePeriod knows beside the times of the text itself. */
export interface PeriodContext {
  /** EDTF, or null where the article has none. */
  date: string | null;
  /** Names of programs: the periods in them say less than others. */
  names: readonly Stretch[];
  indicator: string;
  /** The time of a cell's labels, of the heading or of the sentence that leads to a list. */
  labelled: DecidedPeriod | null;
  /** The time of the texts before. */
  topic: DecidedPeriod | null;
  /** Whether its words say that it lies ahead: then a time named before its sentence that is over is not its own. */
  isAhead: boolean;
  /** Whether they may: where they do not, a time named before its sentence that is still to come is not its own. */
  mayBeAhead: boolean;
}

/**
 * Decides the period of a quantity: a time right after it, else the nearest among its own words, else the last before
 * it in its sentence, else the only one after it, else the last of the sentences before, else that of the texts
 * before. Times in brackets speak only of what stands in them.
 */
export function decidePeriod(
  text: string,
  scene: Scene,
  found: readonly FoundPeriod[],
  context: PeriodContext,
): DecidedPeriod | null {
  const { quantity, window, sentence } = scene;
  const usable = found.filter((one) => one.role !== 'compared' && isOpenTo(text, one, quantity));
  const isOfName = ({ start, end }: FoundPeriod) =>
    context.names.some((name) => name.start <= start && end <= name.end);
  const plain = usable.filter((one) => !isOfName(one));
  const candidates = [plain, usable].map(
    (some) =>
      rightAfter(text, scene, some) ??
      nearestIn(window, quantity, some) ??
      lastIn(sentence.start, quantity.start, some) ??
      onlyAfter(sentence, quantity, some),
  );
  const here = candidates[0] ?? candidates[1];
  if (here) return settle(here, 'its sentence names the time', usable, context);
  const before = lastIn(0, sentence.start, plain) ?? lastIn(0, sentence.start, usable);
  const told = before ? settle(before, 'a sentence before names the time', usable, context) : null;
  const inherited = before ? told : (context.labelled ?? context.topic);
  if (inherited === null) return null;
  const { isAhead, mayBeAhead, date, labelled } = context;
  const lies = timeOf(inherited.period, date);
  if (isAhead && lies === 'over') return null;
  return !mayBeAhead && lies === 'to come' && inherited !== labelled ? null : inherited;
}

/** The day or month up to which the sentence of a quantity counts, where it names one before it. */
export function countedUntil(
  { sentence, quantity }: Scene,
  found: readonly FoundPeriod[],
): string | undefined {
  const untils = found.filter(({ role }) => role === 'until');
  return lastIn(sentence.start, quantity.start, untils)?.period;
}

function timeOf(period: string, date: string | null): 'over' | 'to come' | 'open' {
  const read = parseEdtf(period);
  const today = date === null ? null : parseEdtf(date);
  if (!read || !today) return 'open';
  if (periodEnd(read) < periodStart(today)) return 'over';
  return periodStart(read) > periodEnd(today) ? 'to come' : 'open';
}

/** The last time of a text that what follows may still be about. */
export function topicOf(found: readonly FoundPeriod[], text: string): DecidedPeriod | null {
  const last = found.findLast(
    ({ role, start }) => (role === 'during' || role === 'now') && !isInBrackets(text, start),
  );
  return last === undefined ? null : { period: last.period, why: 'the text before names the time' };
}

function rightAfter(
  text: string,
  { quantity, sentence }: Scene,
  some: readonly FoundPeriod[],
): FoundPeriod | null {
  const next = some.find(({ start }) => start >= quantity.end);
  if (next === undefined || next.start > sentence.end) return null;
  return /^[\s(]*(?:[\p{L}-]+\s+)?$/u.test(text.slice(quantity.end, next.start)) ? next : null;
}

function nearestIn(
  { start, end }: Stretch,
  quantity: Stretch,
  some: readonly FoundPeriod[],
): FoundPeriod | null {
  const inside = some.filter((one) => one.start >= start && one.end <= end);
  const before = inside.findLast((one) => one.end <= quantity.start);
  return before ?? inside.find((one) => one.start >= quantity.end) ?? null;
}

function lastIn(from: number, to: number, some: readonly FoundPeriod[]): FoundPeriod | null {
  return some.findLast(({ start, end }) => start >= from && end <= to) ?? null;
}

function onlyAfter(
  sentence: Stretch,
  quantity: Stretch,
  some: readonly FoundPeriod[],
): FoundPeriod | null {
  const after = some.filter(({ start, end }) => start >= quantity.end && end <= sentence.end);
  const [first] = after;
  return first !== undefined && after.every(({ period }) => period === first.period) ? first : null;
}

/** A time up to a day, or since one, made a period. */
function settle(
  { period, role, start }: FoundPeriod,
  why: string,
  found: readonly FoundPeriod[],
  context: PeriodContext,
): DecidedPeriod | null {
  const { date, indicator } = context;
  const since =
    role === 'now' ? found.findLast((one) => one.end <= start && start - one.end < 12) : undefined;
  // "From 2021 until now".
  if (since?.role === 'since') return settle(since, why, found, context);
  if (role === 'since') {
    const day = date?.split('/').at(-1)?.slice(0, 7);
    if (day === undefined || period.slice(0, 7) > day) return null;
    return { period: `${period.split('/')[0]}/${day}`, why: 'since then, up to the article' };
  }
  if (role === 'until' && indicator.startsWith('finance-disburse')) {
    const funds = found.findLast((one) => one.start < start && isBudgetOf(one, period));
    if (funds)
      return { period: funds.period, why: `funds of ${funds.period} paid out by ${period}` };
  }
  return { period, why };
}

/** Whether a time is the budget year of a day: Viet Nam pays out a year's funds until 31 January of the next. */
function isBudgetOf({ period, role }: FoundPeriod, day: string): boolean {
  const read = parseEdtf(period);
  if (!read || role !== 'during' || read.to.month !== undefined) return false;
  const end = periodEnd(read);
  const nextJanuary = `${read.to.year + 1}-01-31`;
  return day >= periodStart(read) && (day <= end || day <= nextJanuary);
}

function isOpenTo(text: string, { start }: FoundPeriod, quantity: Stretch): boolean {
  return !isInBrackets(text, start) || bracketAt(text, start) === bracketAt(text, quantity.start);
}

function isInBrackets(text: string, offset: number): boolean {
  return bracketAt(text, offset) !== -1;
}

/** Where the bracket opens that an offset stands in; -1 outside any. Brackets are not followed far. */
function bracketAt(text: string, offset: number): number {
  const before = text.slice(Math.max(0, offset - 400), offset);
  const open = before.lastIndexOf('(');
  if (open === -1 || before.lastIndexOf(')') > open) return -1;
  return offset - before.length + open;
}
