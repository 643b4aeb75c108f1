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
  expect(second?.anchor).toBe('p-1');
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

test('a passage comes before the summary that says the same, and different words in a row before others', () => {
  const words = 'Title roads here roads By the end the roads By the end of May'.split(' ');
  const anchors = [
    { element: 'p', id: 'p-1', text: '', location: 4 },
    { element: 'p', id: 'p-2', text: '', location: 9 },
  ];
  const page = { content: words.join(' '), meta: { title: 'Title' }, anchors };
  expect(findPassages(page, [1, 3, 8])[0]?.anchor).toBe('p-1');
  expect(findPassages(page, [4, 5, 6, 7, 9, 10, 11, 12])[0]?.anchor).toBe('p-2');
});
