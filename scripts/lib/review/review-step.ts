import { readFile } from 'node:fs/promises';
import { unassignedIndicator } from '../../../src/domain/draft.ts';
import type { Vocabulary } from '../../../src/domain/references.ts';
import { writeFileSafely } from '../write-file-safely.ts';
import { askField, askIndicator, askReason, askValue, isYes } from './ask.ts';
import { acceptItem, changeData, renameFigure, type Change, type Changed } from './change-draft.ts';
import { choiceLine, choicesFor, readChoice } from './choices.ts';
import { readDraftText, wordsAt, type DraftText } from './draft-text.ts';
import { editFields } from './edit-fields.ts';
import { figureFaults, figureObstacles } from './figure-faults.ts';
import { readDraftFile, type DraftFile } from './open-draft.ts';
import { plain } from './plain-line.ts';
import type { ReviewItem } from './review-items.ts';
import { relationsOf, setFigureAside } from './set-aside.ts';
import type { Terminal } from './terminal.ts';

/** What a review works with. */
export interface Review {
  root: string;
  slug: string;
  opened: DraftFile;
  vocabulary: Vocabulary;
  terminal: Terminal;
}

/** Where a step leads: to the item with a key, to the next open one, or out. */
export type Step = { draft: DraftText; go: 'next' | 'again' | 'back' | 'quit' };

/** Asks what is to become of an item, and does it: what was changed is on disk when this returns. */
export async function takeStep(review: Review, draft: DraftText, item: ReviewItem): Promise<Step> {
  const { terminal } = review;
  const answer = await terminal.ask(choiceLine(item));
  switch (readChoice(answer, item)) {
    case 'accept':
      return accept(review, draft, item);
    case 'edit':
      return edit(review, draft, item);
    case 'set-aside':
      return takeOut(review, draft, item);
    case 'skip':
      return { draft, go: 'next' };
    case 'back':
      return { draft, go: 'back' };
    case 'quit':
      return { draft, go: 'quit' };
    case 'help':
      for (const { key, choice, words } of choicesFor(item))
        terminal.say(`  ${key}  ${choice.replace('-', ' ')}: ${words}`);
      return { draft, go: 'again' };
    default:
      terminal.say(`"${plain(answer)}" is none of the keys; ? shows them.`);
      return { draft, go: 'again' };
  }
}

async function accept(review: Review, draft: DraftText, item: ReviewItem): Promise<Step> {
  const { terminal, vocabulary } = review;
  if (item.kind === 'field' && item.missing.length > 0) {
    for (const fault of item.missing)
      terminal.say(`It cannot be accepted yet: ${plain(fault)}. e gives it a value.`);
    return { draft, go: 'again' };
  }
  let own = draft;
  if (item.kind === 'figures') {
    if (wordsAt(draft, ['figures', item.index, 'indicator']) === unassignedIndicator) {
      const changes = await askedIndicator(review, draft, item.index);
      if (changes === null) return { draft, go: 'again' };
      const named = tried(draft, changeData(draft, changes), review);
      if (named === null) return { draft, go: 'again' };
      own = named;
    }
    const obstacles = figureObstacles(own, item.index, vocabulary);
    for (const fault of obstacles)
      terminal.say(`It cannot be accepted yet: ${plain(fault)}. e puts it right.`);
    if (obstacles.length > 0 || !(await isKept(review, own, item.index)))
      return { draft, go: 'again' };
  }
  return saved(review, draft, acceptItem(own, item), 'next');
}

async function edit(review: Review, draft: DraftText, item: ReviewItem): Promise<Step> {
  const { vocabulary } = review;
  const fields = editFields(item, draft, vocabulary);
  const name = await askField(review, fields, item.kind === 'figures');
  if (name === null) return { draft, go: 'again' };
  const field = fields.find((one) => one.name === name);
  let changes: Change[] | null = null;
  if (field !== undefined) changes = await askValue(review, field);
  else if (item.kind === 'figures') changes = await askedIndicator(review, draft, item.index);
  const [change] = changes ?? [];
  if (changes === null || change === undefined) return { draft, go: 'again' };
  const changed =
    item.kind === 'figures' && name === 'id' && typeof change.value === 'string'
      ? renameFigure(draft, item, change.value)
      : changeData(draft, changes);
  const now = tried(draft, changed, review);
  if (now === null) return { draft, go: 'again' };
  if (item.kind === 'figures' && !(await isKept(review, now, item.index)))
    return { draft, go: 'again' };
  return saved(review, draft, changed, 'again');
}

async function askedIndicator(
  review: Review,
  draft: DraftText,
  index: number,
): Promise<Change[] | null> {
  const indicator = await askIndicator(review, draft, index);
  return indicator === null ? null : [{ path: ['figures', index, 'indicator'], value: indicator }];
}

async function takeOut(review: Review, draft: DraftText, item: ReviewItem): Promise<Step> {
  const { terminal } = review;
  if (item.kind === 'relations')
    return saved(review, draft, changeData(draft, [{ path: ['relations', item.index] }]), 'next');
  if (item.kind !== 'figures') return { draft, go: 'again' };
  const relations = relationsOf(draft, item.id);
  for (const { id } of relations)
    terminal.say(`The relation "${plain(id)}" names it and goes with it.`);
  const reason = await askReason(review);
  if (reason === null) return { draft, go: 'again' };
  return saved(review, draft, setFigureAside(draft, item.index, reason), 'next');
}

/** Whether a figure is to be kept though the reader of the archive has something against it; true where it has not. */
async function isKept(review: Review, draft: DraftText, index: number): Promise<boolean> {
  const { terminal, vocabulary } = review;
  const faults = figureFaults(draft, index, vocabulary);
  for (const fault of faults) terminal.say(`But: ${plain(fault)}`);
  return faults.length === 0 || isYes(await terminal.ask('Keep it all the same? y or n > '));
}

/** The changed draft as it would be read; null, with the reason said, where there is none. */
function tried(draft: DraftText, changed: Changed, { terminal }: Review): DraftText | null {
  if ('fault' in changed) {
    terminal.say(plain(changed.fault));
    return null;
  }
  const read = readDraftText(changed.text, draft.language);
  if (!('message' in read)) return read;
  terminal.say('The file could not be read after this change, so it was not made.');
  return null;
}

async function saved(
  review: Review,
  draft: DraftText,
  changed: Changed,
  go: Step['go'],
): Promise<Step> {
  const { terminal, opened } = review;
  const now = tried(draft, changed, review);
  if (now === null || 'fault' in changed) return { draft, go: 'again' };
  const onDisk = await readFile(opened.path, 'utf8').catch(() => null);
  if (onDisk !== draft.text) {
    terminal.say(
      `${opened.file} was changed meanwhile: it is read again, and this step was not made.`,
    );
    return { draft: await readDraftFile(opened.path, opened.file, opened.language), go: 'again' };
  }
  if (changed.text !== draft.text) await writeFileSafely(opened.path, changed.text);
  for (const note of changed.notes) terminal.say(plain(note));
  return { draft: now, go };
}
