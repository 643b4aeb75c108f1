import type { PageText, TextAnchor } from './pagefind-index.ts';

/** Words in a row; `isFound` marks what was searched for. */
export interface PassagePart {
  text: string;
  isFound: boolean;
}

/** A part of a text that holds what was searched for. */
export interface Passage {
  /** Id of the paragraph, entry of a list, note or heading; null before the first of them. */
  anchor: string | null;
  /** The words of the heading that it stands under, and the number of the paragraph. */
  heading: string | null;
  paragraph: number | null;
  parts: PassagePart[];
}

const passagesShown = 3;
const wordsShown = 32;

/**
 * The passages of a text with the most of the words found, the best first; without any place the beginning of the text.
 * `locations` are counted in words.
 */
export function findPassages(
  { content, anchors, meta }: PageText,
  locations: readonly number[],
): Passage[] {
  const words = content.split(separator);
  // The title is the name of the result.
  const beginning = content.startsWith(meta.title) ? meta.title.split(separator).length : 0;
  const ends = anchors.toSorted((a, b) => a.location - b.location);
  const spans = [...ends.keys(), -1].map((at) => {
    const [anchor, before] = [ends[at], ends[at - 1]];
    const start = anchor?.location ?? beginning;
    return {
      anchor,
      // The words of a heading lead to the paragraph under it.
      from: before && isHeading(before) && !(anchor && isHeading(anchor)) ? before.location : start,
      start,
      end: ends[at + 1]?.location ?? words.length,
      heading: ends.slice(0, at + 1).findLast(isHeading)?.text ?? null,
      isLed: anchor !== undefined && isHeading(anchor) && isParagraph(ends[at + 1]),
    };
  });
  const found = new Set(locations);
  const rated = spans
    .filter(({ isLed }) => !isLed)
    .map((span) => {
      const places = locations.filter((place) => place >= span.from && place < span.end);
      // Of the summary and a passage that says the same, the passage comes first.
      const often = span.anchor ? Math.min(places.length, 9) / 10 : 0;
      return { ...span, places, rating: rate(places, words) + often };
    })
    .filter(({ places }) => places.length > 0)
    .toSorted((a, b) => b.rating - a.rating || a.start - b.start);
  const first = {
    ...spans.at(-1),
    anchor: undefined,
    start: beginning,
    end: words.length,
    heading: null,
  };
  const shown = rated.length > 0 ? rated.slice(0, passagesShown) : [{ ...first, places: [] }];
  return shown.map(({ anchor, start, end, heading, places }) => ({
    anchor: anchor?.id ?? null,
    heading,
    paragraph: Number(/^p-(\d+)$/.exec(anchor?.id ?? '')?.[1] ?? Number.NaN) || null,
    parts: cut(words, start, end, places.find((place) => place >= start) ?? start, found),
  }));
}

// As Pagefind counts words.
const separator = /[^\S\uFEFF]+/;

function isParagraph(anchor: TextAnchor | undefined): boolean {
  return anchor !== undefined && !isHeading(anchor);
}

function isHeading({ element }: TextAnchor): boolean {
  return /^h[1-6]$/i.test(element);
}

/** Different words count most, then different words in a row. */
function rate(places: readonly number[], words: readonly string[]): number {
  const beginnings = places.map((place) => (words[place] ?? '').toLowerCase().slice(0, 4));
  return new Set(beginnings).size * 10 + longestRow(places, beginnings) * 6;
}

/** How many of the places follow one another without a word between them, or one that was there before. */
function longestRow(places: readonly number[], beginnings: readonly string[]): number {
  let longest = 0;
  let row: string[] = [];
  for (const [at, place] of places.entries()) {
    const word = beginnings[at] ?? '';
    if (places[at - 1] !== place - 1) row = [];
    row = [...row.slice(row.indexOf(word) + 1), word];
    longest = Math.max(longest, row.length);
  }
  return longest;
}

function cut(
  words: readonly string[],
  start: number,
  end: number,
  center: number,
  found: ReadonlySet<number>,
): PassagePart[] {
  const last = Math.max(start, end - wordsShown);
  const from = Math.min(Math.max(start, center - Math.floor(wordsShown / 4)), last);
  const to = Math.min(end, from + wordsShown);
  const parts: PassagePart[] = [];
  for (let place = from; place < to; place += 1) {
    const isFound = found.has(place);
    const text = words[place] ?? '';
    const before = parts.at(-1);
    if (before && before.isFound === isFound) before.text += ` ${text}`;
    else parts.push({ text, isFound });
  }
  if (from > start) parts.unshift({ text: '…', isFound: false });
  if (to < end) parts.push({ text: '…', isFound: false });
  return parts;
}
