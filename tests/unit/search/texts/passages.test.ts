import { expect, test } from 'vitest';
import { findPassages } from '../../../../src/search/texts/passages.ts';

const content = [
  'The title of it.',
  'A summary of roads.',
  'Roads',
  'The first paragraph says little of roads.',
  'The second paragraph says much of rural roads and bridges.',
].join(' ');
const place = (words: string) => content.slice(0, content.indexOf(words)).split(' ').length - 1;
const text = {
  content,
  meta: { title: 'The title of it.' },
  anchors: [
    { element: 'h2', id: 'roads', text: 'Roads', location: place('Roads The') },
    { element: 'p', id: 'p-1', text: '', location: place('The first') },
    { element: 'p', id: 'p-2', text: '', location: place('The second') },
  ],
};
const found = (...words: string[]) => words.map((word) => place(word));

test('the passage with the most words comes first, with its anchor and its heading', () => {
  const [first, second] = findPassages(
    text,
    found('roads.', 'of roads. The', 'rural', 'roads and'),
  );
  expect(first).toMatchObject({ anchor: 'p-2', heading: 'Roads', paragraph: 2 });
  expect(first?.parts.filter(({ isFound }) => isFound)).toEqual([
    { text: 'rural roads', isFound: true },
  ]);
  expect(second?.anchor).toBeNull();
});

test('without a place in the text its beginning is shown, after the title', () => {
  const [first] = findPassages(text, []);
  expect(first).toMatchObject({ anchor: null, heading: null, paragraph: null });
  expect(first?.parts[0]?.text).toMatch(/^A summary/);
});

test('a long paragraph is cut around the words, and says so', () => {
  const long = {
    content: `start ${'word '.repeat(100)}here ${'word '.repeat(100)}end`,
    meta: { title: '' },
    anchors: [{ element: 'p', id: 'p-1', text: '', location: 0 }],
  };
  const parts = findPassages(long, [101])[0]?.parts ?? [];
  expect(parts[0]?.text).toBe('…');
  expect(parts.at(-1)?.text).toBe('…');
  expect(parts.find(({ isFound }) => isFound)?.text).toBe('here');
});
