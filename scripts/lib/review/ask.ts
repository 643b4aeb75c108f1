import type { Vocabulary } from '../../../src/domain/references.ts';
import { didYouMean } from '../../../src/markdown/nearest.ts';
import { wordsAt, type DraftText } from './draft-text.ts';
import type { Change } from './change-draft.ts';
import type { EditField } from './field-kinds.ts';
import { plain } from './plain-line.ts';
import { rankIndicators } from './rank-indicators.ts';
import { sentencesOf } from './show-item.ts';
import type { Terminal } from './terminal.ts';

interface Asking {
  terminal: Terminal;
  vocabulary: Pick<Vocabulary, 'indicators'>;
}

/** Asks for the indicator of a figure until one is named; null where somebody leaves it. */
export async function askIndicator(
  { terminal, vocabulary: { indicators } }: Asking,
  draft: DraftText,
  index: number,
): Promise<string | null> {
  const at = (name: string) => wordsAt(draft, ['figures', index, name]);
  const sentence = `${at('asWritten')} ${sentencesOf(draft, at('id')).join(' ')}`;
  const ranked = rankIndicators(indicators.values(), at('unit'), sentence);
  let shown = ranked.filter(({ units }) => units.some((unit) => unit === at('unit'))).slice(0, 8);
  if (shown.length === 0)
    terminal.say(
      `No indicator is measured in ${plain(at('unit'))}: it may be no figure of the archive. Enter leaves it, then s sets it aside.`,
    );
  for (;;) {
    for (const [place, { id, labels, units }] of shown.entries())
      terminal.say(`  ${place + 1}  ${id}: ${labels.en} (${units.join(', ')})`);
    // oxlint-disable-next-line no-await-in-loop
    const answer = await terminal.ask(
      'indicator (number, id, or words to look for; l lists all, Enter leaves it) > ',
    );
    if (answer === '') return null;
    const numbered = /^\d+$/.test(answer) ? shown[Number(answer) - 1] : undefined;
    if (numbered !== undefined) return numbered.id;
    if (indicators.has(answer)) return answer;
    const wanted = answer.toLowerCase();
    const found = ranked.filter(({ id, labels }) =>
      [id, ...Object.values(labels)].some((words) => words.toLowerCase().includes(wanted)),
    );
    if (answer === 'l') shown = ranked;
    else if (found.length > 0) shown = found;
    else {
      const hint = didYouMean(answer, indicators.keys(), 'l lists them all.');
      terminal.say(`There is no indicator "${plain(answer)}". ${hint}`);
    }
  }
}

/** Asks which field is to be changed; null where somebody leaves it. The only one is not asked for. */
export async function askField(
  { terminal }: Pick<Asking, 'terminal'>,
  fields: readonly EditField[],
  hasIndicator: boolean,
): Promise<string | null> {
  const names = [...(hasIndicator ? ['indicator'] : []), ...fields.map(({ name }) => name)];
  const [only] = names;
  if (names.length === 1 && only !== undefined) return only;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop
    const answer = await terminal.ask(`Which field? ${names.join(', ')} (Enter leaves it) > `);
    if (answer === '') return null;
    const exact = names.find((name) => name.toLowerCase() === answer.toLowerCase());
    const starting = names.filter((name) => name.toLowerCase().startsWith(answer.toLowerCase()));
    const [first, ...more] = starting;
    if (exact !== undefined) return exact;
    if (first !== undefined && more.length === 0) return first;
    const hint = didYouMean(answer, names, '');
    terminal.say(
      more.length > 0
        ? `That can be ${starting.join(' or ')}.`
        : `There is no field "${plain(answer)}". ${hint}`,
    );
  }
}

/** Asks for a new value until one is allowed; null where somebody leaves the field as it is. */
export async function askValue(
  { terminal }: Pick<Asking, 'terminal'>,
  { name, now, help, allowed, read }: EditField,
): Promise<Change[] | null> {
  const is = now === '' ? 'empty' : `"${plain(now)}"`;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop
    const answer = await terminal.ask(`${name} is ${is}; new value (${help}; Enter leaves it) > `);
    if (answer === '') return null;
    if (answer === 'l' && allowed.length > 0) {
      terminal.say(`  ${allowed.map(plain).join(', ')}`);
      continue;
    }
    const parsed = read(answer);
    if ('changes' in parsed) return parsed.changes;
    terminal.say(plain(parsed.fault));
  }
}

/** Asks why a number is no figure; null where somebody leaves it. */
export async function askReason({ terminal }: Pick<Asking, 'terminal'>): Promise<string | null> {
  const reason = await terminal.ask(
    'Why is it no figure? The reason stands in the report (Enter leaves it) > ',
  );
  return reason === '' ? null : reason;
}

/** Whether an answer says yes. */
export function isYes(answer: string): boolean {
  return /^y(?:es)?$/i.test(answer);
}
