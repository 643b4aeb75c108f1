import { blotOut } from '../../../src/domain/grammar/blot-out.ts';
import { readQuantities } from '../../../src/domain/grammar/read-quantities.ts';
import { isSameAmount } from '../../../src/domain/prove-figure.ts';
import type { Quantity } from '../../../src/domain/quantity.ts';
import { setAsideWords } from '../../../src/markdown/prove-text.ts';
import { unmark } from './body-marks.ts';
import { byHand, changeData, type Change, type Changed } from './change-draft.ts';
import {
  dataAt,
  entriesOf,
  readDraftText,
  withBody,
  withYaml,
  wordsAt,
  type DraftText,
} from './draft-text.ts';
import { appendToYaml } from './splice-yaml.ts';

/** The relations that name a figure: they go when it does. */
export function relationsOf(draft: DraftText, id: string): { id: string; index: number }[] {
  return entriesOf(draft, 'relations').flatMap((_relation, index) => {
    const named = ['of', 'whole', 'equals'].flatMap((field) =>
      dataAt(draft, ['relations', index, field]),
    );
    return named.includes(id) ? [{ id: wordsAt(draft, ['relations', index, 'id']), index }] : [];
  });
}

/**
 * The file in which a figure is none any more: it is gone from `figures`, its marks from the text (the words stay),
 * the relations that name it from `relations`; and each of its numbers that still reads as a quantity is set aside
 * for the reason given.
 */
export function setFigureAside(draft: DraftText, index: number, reason: string): Changed {
  const id = wordsAt(draft, ['figures', index, 'id']);
  const isLast = entriesOf(draft, 'figures').length === 1;
  const relations = relationsOf(draft, id).toReversed();
  const changes: Change[] = [
    ...relations.map((relation): Change => ({ path: ['relations', relation.index] })),
    isLast ? { path: ['figures'], value: [] } : { path: ['figures', index] },
  ];
  const changed = changeData(draft, changes);
  if ('fault' in changed) return changed;
  const body = unmark(draft.text.slice(draft.bodyStart), id);
  if (body === null) {
    return {
      fault:
        'Without the mark its words would be read differently, as a list or the like: edit the text by hand.',
    };
  }
  const less = readDraftText(changed.text, draft.language);
  if ('message' in less) return byHand;
  const plain = readDraftText(withBody(less, body), draft.language);
  if ('message' in plain) return byHand;

  const words = wordsToSetAside(draft, plain, id, index);
  let { yaml } = plain;
  for (const one of words) {
    const added = appendToYaml(yaml, 'setAside', { words: one, reason }, 'figures');
    if (added === null) return byHand;
    yaml = added;
  }
  const notes =
    words.length > 0
      ? words.map((one) => `Set aside: ${one}`)
      : ['Without its mark it reads as no quantity, so that no entry is needed.'];
  return { text: withYaml(plain, yaml), notes };
}

function wordsToSetAside(before: DraftText, after: DraftText, id: string, index: number): string[] {
  const known = setAsideEntries(after);
  const texts = [
    ...after.blocks.map(({ text }) => text),
    ...['title', 'summary'].map((field) => wordsAt(after, [field])),
  ];
  const found: string[] = [];
  const add = (text: string, quantity: Quantity) => {
    const entries = [...known, ...found.map((words) => ({ words, reason: '' }))];
    if (setAsideWords(text, quantity, entries) === null)
      found.push(distinctWords(text, quantity, texts));
  };
  for (const [at, block] of after.blocks.entries()) {
    const old = before.blocks[at];
    const own = old?.marks.filter((mark) => mark.id === id) ?? [];
    if (old === undefined || own.length === 0) continue;
    const moved = leading(block.text) - leading(old.text);
    const { quantities } = readQuantities(blotOut(block.text, block.marks), after.language);
    for (const quantity of quantities) {
      const { numberStart, numberEnd } = quantity;
      if (own.some(({ start, end }) => numberStart < end + moved && start + moved < numberEnd))
        add(block.text, quantity);
    }
  }
  // Title and summary hold no marks: a number there leans on the figure that says the same.
  const figure = before.figures[index];
  const others = after.figures.filter((one) => one !== null);
  for (const field of ['title', 'summary']) {
    const text = wordsAt(after, [field]);
    for (const quantity of readQuantities(text, after.language).quantities) {
      const isSaid = (one: typeof figure) =>
        !!one && isSameAmount(one, quantity) && one.unit === quantity.unit;
      if (isSaid(figure) && !others.some(isSaid)) add(text, quantity);
    }
  }
  return found;
}

/**
 * The words by which an entry names a number: its quantity, with as many words beside it as it takes to stand only
 * there. Words with other digits are not taken in: they would be set aside with it.
 */
export function distinctWords(
  text: string,
  {
    start,
    end,
    numberStart,
    numberEnd,
  }: Pick<Quantity, 'start' | 'end' | 'numberStart' | 'numberEnd'>,
  texts: readonly string[],
): string {
  const longest = 80;
  let [from, to] = end - start <= longest ? [start, end] : [numberStart, numberEnd];
  const own = text.slice(from, to);
  const isUnique = () =>
    texts.reduce((count, one) => count + occurrences(one, text.slice(from, to)), 0) <= 1;
  // A word on either side always: the same number may come into the text later.
  for (let step = 0, stuck = 0; stuck < 2 && (step < 2 || !isUnique()); step += 1) {
    const isRight = step % 2 === 0;
    const more = isRight
      ? wordAfter(text, to, longest)
      : /(?<![^\s])[^\s\d]*[^\s\d.;!?][^\S\n]*$/.exec(
          text.slice(Math.max(0, from - longest), from),
        )?.[0];
    if (more === undefined || to - from + more.length > longest) {
      stuck += 1;
      continue;
    }
    stuck = 0;
    if (isRight) to += more.length;
    else from -= more.length;
  }
  if (!isUnique()) return own.trim();
  const chosen = text.slice(from, to).trim();
  return chosen.replace(/(?<=\p{L})[.,;:!?]+$/u, '');
}

/** The next word, unless a sentence ends before it or it holds a digit. */
function wordAfter(text: string, from: number, room: number): string | undefined {
  if (/[.;!?]\s*$/.test(text.slice(Math.max(0, from - 3), from))) return undefined;
  return /^[^\S\n]*[^\s\d]+(?![^\s])/.exec(text.slice(from, from + room))?.[0];
}

/** How often words stand in a text, also where they overlap themselves. */
function occurrences(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) count += 1;
  return count;
}

function setAsideEntries(draft: DraftText): { words: string; reason: string }[] {
  return entriesOf(draft, 'setAside').map((_entry, index) => ({
    words: wordsAt(draft, ['setAside', index, 'words']),
    reason: '',
  }));
}

function leading(text: string): number {
  return text.length - text.trimStart().length;
}
