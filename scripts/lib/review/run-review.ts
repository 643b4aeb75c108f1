import { readFile } from 'node:fs/promises';
import { unassignedIndicator } from '../../../src/domain/draft.ts';
import type { Vocabulary } from '../../../src/domain/references.ts';
import { checkContent } from '../../../src/loaders/check-content.ts';
import { writeFileSafely } from '../write-file-safely.ts';
import { askIndicator, askReason, askField, isYes } from './ask.ts';
import {
  acceptItem,
  changeData,
  publishDraft,
  renameFigure,
  type Changed,
} from './change-draft.ts';
import { choiceLine, choicesFor, readChoice } from './choices.ts';
import { readDraftText, wordsAt, type DraftText } from './draft-text.ts';
import { editFields, type Parsed } from './edit-fields.ts';
import { figureFaults, figureObstacles } from './figure-faults.ts';
import { readDraftFile, type DraftFile } from './open-draft.ts';
import { plain } from './plain-line.ts';
import { nextOpen, reviewItems, type ReviewItem } from './review-items.ts';
import { relationsOf, setFigureAside } from './set-aside.ts';
import { showItem } from './show-item.ts';
import { InputEnded, type Terminal } from './terminal.ts';

/** What a review works with. */
export interface Review {
  root: string;
  slug: string;
  opened: DraftFile;
  vocabulary: Vocabulary;
  terminal: Terminal;
}

/** Walks through a draft until nothing is open, somebody stops, or the input ends. Each step is written at once. */
export async function runReview(review: Review): Promise<void> {
  const { terminal, slug, opened } = review;
  try {
    const { draft } = await walk(review);
    if (draft !== null) await finish(review, draft);
  } catch (error) {
    if (!(error instanceof InputEnded)) throw error;
    terminal.say(`No more input: everything so far is saved in ${opened.file}.`);
    terminal.say(`npm run review -- ${slug} goes on.`);
  }
}

/** Where a step leads: to the item with a key, to the next open one, or out. */
type Step = { draft: DraftText; go: 'next' | 'again' | 'back' | 'quit' };

async function walk(review: Review): Promise<{ draft: DraftText | null }> {
  const { terminal, slug, opened, vocabulary } = review;
  let { draft } = opened;
  let items = reviewItems(draft);
  const open = items.filter(({ isOpen }) => isOpen).length;
  terminal.say(
    `${opened.file}: ${open === 1 ? '1 thing is' : `${open} things are`} open. ? shows the keys.`,
  );
  const seen: string[] = [];
  let item = nextOpen(items, null);
  while (item !== null) {
    const left = items.filter(({ isOpen }) => isOpen).length;
    terminal.say('');
    terminal.say(`${titleOf(item)}${item.isOpen ? ` (${left} open)` : ' (not open any more)'}`);
    for (const line of showItem(item, draft, vocabulary)) terminal.say(line);
    const before: string | null = previousOf(items, item.key);
    // oxlint-disable-next-line no-await-in-loop
    const step: Step = await takeStep(review, draft, item);
    draft = step.draft;
    items = reviewItems(draft);
    const same = find(items, item);
    if (step.go === 'quit') {
      terminal.say(`Saved in ${opened.file}. npm run review -- ${slug} goes on.`);
      return { draft: null };
    }
    if (step.go === 'again') {
      // What was taken away meanwhile is passed over.
      item = same ?? nextOpen(items, before);
    } else if (step.go === 'back') {
      const last = seen.pop();
      const to = items.find(({ key }) => key === last);
      if (to === undefined) terminal.say('There is nothing before it.');
      item = to ?? same;
    } else {
      if (same !== null) seen.push(same.key);
      item = nextOpen(items, same?.key ?? before);
    }
  }
  return { draft };
}

/** The item as it is now: a figure may have another id, its place is the same then. */
function find(items: readonly ReviewItem[], item: ReviewItem): ReviewItem | null {
  return items.find(({ key }) => key === item.key) ?? null;
}

function previousOf(items: readonly ReviewItem[], key: string): string | null {
  return items[items.findIndex((item) => item.key === key) - 1]?.key ?? null;
}

async function takeStep(review: Review, draft: DraftText, item: ReviewItem): Promise<Step> {
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
      const indicator = await askIndicator(review, draft, item.index);
      if (indicator === null) return { draft, go: 'again' };
      const named = tried(
        draft,
        changeData(draft, [{ path: ['figures', item.index, 'indicator'], value: indicator }]),
        review,
      );
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
  const { terminal, vocabulary } = review;
  const fields = editFields(item, draft, vocabulary);
  const name = await askField(review, fields, item.kind === 'figures');
  if (name === null) return { draft, go: 'again' };
  let parsed: Parsed | null = null;
  if (name === 'indicator' && item.kind === 'figures') {
    const indicator = await askIndicator(review, draft, item.index);
    if (indicator !== null)
      parsed = { changes: [{ path: ['figures', item.index, 'indicator'], value: indicator }] };
  } else {
    const field = fields.find((one) => one.name === name);
    while (field !== undefined && parsed === null) {
      // oxlint-disable-next-line no-await-in-loop
      const answer = await terminal.ask(
        `${field.name} is ${field.now === '' ? 'empty' : `"${plain(field.now)}"`}; new value (${field.help}; Enter leaves it) > `,
      );
      if (answer === '') break;
      if (answer === 'l' && field.allowed.length > 0) {
        terminal.say(`  ${field.allowed.map(plain).join(', ')}`);
        continue;
      }
      const read = field.read(answer);
      if ('fault' in read) terminal.say(plain(read.fault));
      else parsed = read;
    }
  }
  if (parsed === null || 'fault' in parsed || parsed.changes.length === 0)
    return { draft, go: 'again' };
  const [change] = parsed.changes;
  const changed =
    item.kind === 'figures' && name === 'id'
      ? renameFigure(draft, item, String(change?.value))
      : changeData(draft, parsed.changes);
  const now = tried(draft, changed, review);
  if (now === null) return { draft, go: 'again' };
  if (item.kind === 'figures' && !(await isKept(review, now, item.index)))
    return { draft, go: 'again' };
  return saved(review, draft, changed, 'again');
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

async function finish(review: Review, draft: DraftText): Promise<void> {
  const { terminal, slug, root, opened } = review;
  terminal.say('');
  const left = reviewItems(draft).filter(({ isOpen }) => isOpen).length;
  if (left > 0) {
    terminal.say(
      `That was the last one; ${left === 1 ? '1 is' : `${left} are`} still open. npm run review -- ${slug} goes on.`,
    );
    return;
  }
  terminal.say('Nothing is open any more. The whole report is checked …');
  const { drafts } = await checkContent(root);
  const leftToDo = drafts.find((one) => one.slug === slug)?.leftToDo ?? [];
  if (leftToDo.length > 0) {
    terminal.say(`Left to do before it can be published: ${leftToDo.length}`);
    for (const { file, place, rule, message, hint } of leftToDo) {
      terminal.say(`${file}:${place.line}:${place.column}  ${rule}  ${plain(message)}`);
      terminal.say(`    ${plain(hint)}`);
    }
    return;
  }
  terminal.say('All of it is in order.');
  if (!isYes(await terminal.ask('Publish it? It is part of the next build then. y or n > '))) {
    terminal.say(`It stays a draft. npm run review -- ${slug} asks again.`);
    return;
  }
  const published = publishDraft(draft);
  const onDisk = await readFile(opened.path, 'utf8').catch(() => null);
  if ('fault' in published) terminal.say(`${published.fault} Remove the line draft: true.`);
  else if (onDisk !== draft.text)
    terminal.say(`${opened.file} was changed meanwhile; nothing was published.`);
  else {
    await writeFileSafely(opened.path, published.text);
    terminal.say(`Published: ${opened.file} is a report now.`);
  }
}

function titleOf(item: ReviewItem): string {
  switch (item.kind) {
    case 'field':
      return `Field ${item.field}`;
    case 'setAside':
      return `Set aside, entry ${item.index + 1}`;
    case 'figures':
      return `Figure ${plain(item.id)}`;
    default:
      return `Relation ${plain(item.key.slice(item.key.indexOf(' ') + 1))}`;
  }
}
