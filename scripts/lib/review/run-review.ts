import { finishReview } from './finish-review.ts';
import type { DraftText } from './draft-text.ts';
import { plain } from './plain-line.ts';
import { nextOpen, reviewItems, type ReviewItem } from './review-items.ts';
import { takeStep, type Review, type Step } from './review-step.ts';
import { showItem } from './show-item.ts';
import { InputEnded } from './terminal.ts';

/** Walks through a draft until nothing is open, somebody stops, or the input ends. Each step is written at once. */
export async function runReview(review: Review): Promise<void> {
  const { terminal, slug, opened } = review;
  try {
    const { draft } = await walk(review);
    if (draft !== null) await finishReview(review, draft);
  } catch (error) {
    if (!(error instanceof InputEnded)) throw error;
    terminal.say(`No more input: everything so far is saved in ${opened.file}.`);
    terminal.say(`npm run review -- ${slug} goes on.`);
  }
}

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
