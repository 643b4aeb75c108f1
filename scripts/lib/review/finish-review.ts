import { readFile } from 'node:fs/promises';
import { checkContent } from '../../../src/loaders/check-content.ts';
import { writeFileSafely } from '../write-file-safely.ts';
import { isYes } from './ask.ts';
import { publishDraft } from './change-draft.ts';
import type { DraftText } from './draft-text.ts';
import { plain } from './plain-line.ts';
import { reviewItems } from './review-items.ts';
import type { Review } from './review-step.ts';

/**
 * What comes after the last item: the whole report is checked. Where all is in order it can be published, else it is
 * said what is left to do.
 */
export async function finishReview(review: Review, draft: DraftText): Promise<void> {
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
