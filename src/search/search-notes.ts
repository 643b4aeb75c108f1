import type { Language } from '../domain/language.ts';
import { foldText } from '../domain/search-words.ts';
import { searchStrings } from '../i18n/search-strings.ts';
import type { NameChip } from './query/name-chips.ts';
import type { SearchAnswer, SearchSources } from './run-search.ts';
import type { SearchParts } from './search-parts.ts';
import type { SearchState } from './search-state.ts';

/** What the reader can ask for beside the results. */
export interface SearchOffers {
  /** Carries out another search in place of this one. */
  change: (changes: Partial<SearchState>) => void;
  /** Searches the older groups of texts too. */
  searchOlder: () => void;
}

/** Shows the names that were taken for filters; pressing one makes it words again. */
export function showChips(
  { chips: list }: Pick<SearchParts, 'chips'>,
  chips: readonly NameChip[],
  state: SearchState,
  language: Language,
  { change }: SearchOffers,
): void {
  const words = searchStrings[language];
  list.replaceChildren(
    ...chips.map(({ facet, label, key }) => {
      const item = document.createElement('li');
      const text = `${words.facets[facet]}: ${label}`;
      const chip = button(`${text} ×`, () => change({ plain: [...state.plain, key] }));
      chip.setAttribute('aria-label', words.asWords(text));
      item.append(chip);
      return item;
    }),
  );
}

/** Says how the words were taken, and offers what else can be searched; nothing is done without being asked for. */
export function showNotes(
  { notes, offers }: Pick<SearchParts, 'notes' | 'offers'>,
  { texts }: SearchAnswer,
  state: SearchState,
  { language, others }: Pick<SearchSources, 'language' | 'others'>,
  { change, searchOlder }: SearchOffers,
): void {
  const words = searchStrings[language];
  notes.replaceChildren();
  offers.replaceChildren();
  if (texts === null || state.query === '') return;
  for (const { word, similar } of texts.unknown) {
    const choices = similar.flatMap((other) => [
      ' ',
      button(other, () => change({ query: withWord(state.query, word, other) })),
    ]);
    const hint = similar.length > 0 ? [' ', words.didYouMean, ...choices] : [];
    notes.append(paragraph(words.unknown(word), ...hint));
  }
  if (texts.translated.length > 0) notes.append(paragraph(words.translated(texts.translated)));
  if (texts.left.length > 0)
    offers.append(
      paragraph(
        words.searched(texts.searched),
        ' ',
        button(words.searchOlder(texts.left), searchOlder),
      ),
    );
  if (!state.isWide)
    offers.append(
      paragraph(
        ...others.map((code) => button(words.searchOther[code], () => change({ isWide: true }))),
      ),
    );
}

/** The query with one of its words, folded as it is, in place of another. */
function withWord(query: string, word: string, other: string): string {
  return query
    .split(/([^\p{L}\p{M}\p{N}]+)/u)
    .map((part) => (foldText(part) === word ? other : part))
    .join('');
}

function button(text: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', press);
  return element;
}

function paragraph(...parts: (string | Node)[]): HTMLParagraphElement {
  const element = document.createElement('p');
  element.append(...parts);
  return element;
}
