import type { ReviewItem } from './review-items.ts';

/** What somebody can do with an item. */
export type Choice = 'accept' | 'edit' | 'set-aside' | 'skip' | 'back' | 'quit' | 'help';

const keys = {
  accept: { key: 'a', words: 'it is right as it stands (Enter does the same)' },
  edit: { key: 'e', words: 'change one of its fields' },
  'set-aside': { key: 's', words: '' },
  skip: { key: 'n', words: 'leave it open and go to the next' },
  back: { key: 'b', words: 'go back to the one before' },
  quit: { key: 'q', words: 'stop here; everything so far is saved' },
  help: { key: '?', words: 'show this list' },
} as const satisfies Record<Choice, { key: string; words: string }>;

const setAsideWords = {
  figures: 'it is no figure: take it out and give the reason',
  relations: 'there is no such relation: take it out',
};

/** What can be done with an item, with the key for it and what it does. */
export function choicesFor({
  kind,
}: Pick<ReviewItem, 'kind'>): { choice: Choice; key: string; words: string }[] {
  const isTakable = kind === 'figures' || kind === 'relations';
  return (['accept', 'edit', 'set-aside', 'skip', 'back', 'quit', 'help'] as const)
    .filter((choice) => choice !== 'set-aside' || isTakable)
    .map((choice) => {
      const words = choice === 'set-aside' && isTakable ? setAsideWords[kind] : keys[choice].words;
      return { choice, key: keys[choice].key, words };
    });
}

/** The choice that an answer makes: its key or its name, Enter alone accepts; null where it makes none. */
export function readChoice(answer: string, item: Pick<ReviewItem, 'kind'>): Choice | null {
  const word = answer.trim().toLowerCase();
  if (word === '') return 'accept';
  return (
    choicesFor(item).find(({ choice, key }) => word === key || word === choice)?.choice ?? null
  );
}

/** The question below an item: `a accept, e edit, … ?` */
export function choiceLine(item: Pick<ReviewItem, 'kind'>): string {
  const names = choicesFor(item).map(({ choice, key }) =>
    choice === 'accept' ? 'Enter accept' : `${key} ${choice.replace('-', ' ')}`,
  );
  return `${names.join(', ')} > `;
}
