import { expect, test } from 'vitest';
import { compile } from './compile.ts';

const anchors = (text: string) =>
  [...compile(text).html.matchAll(/<(\w+) id="(p-\d+)"/g)].map(([, tag, id]) => `${tag} ${id}`);

test('paragraphs and entries of lists get anchors in the order of the text', () => {
  expect(anchors('One.\n\n## Two\n\n- three\n- four\n\n> Five.\n\n1. Six.\n\n   Seven.')).toEqual([
    'p p-1',
    'li p-2',
    'li p-3',
    'p p-4',
    'p p-5',
    'p p-6',
  ]);
});

test('tables and notes have none, and no heading takes one', () => {
  const text = 'A.[^a]\n\n## P 1\n\n| a |\n| - |\n| b |\n\n[^a]: Note.';
  expect(anchors(text)).toEqual(['p p-1']);
  expect(compile(text).headings.map(({ slug }) => slug)).toEqual(['p-1-1']);
});
