import { expect, test } from 'vitest';
import { compile } from './compile.ts';

const anchors = (text: string) => compile(text).headings.map(({ slug }) => slug);

test('a heading gets an anchor of its words, Vietnamese letters included', () => {
  const { html, headings } = compile('## Giảm nghèo bền vững\n\n### Rice & *maize*');
  expect(headings).toEqual([
    { depth: 2, slug: 'giảm-nghèo-bền-vững', text: 'Giảm nghèo bền vững' },
    { depth: 3, slug: 'rice--maize', text: 'Rice & maize' },
  ]);
  expect(html).toContain('<h2 id="giảm-nghèo-bền-vững">');
});

test('headings of the same words get anchors of their own', () => {
  expect(anchors('## Results\n\n## Results\n\n## Results')).toEqual([
    'results',
    'results-1',
    'results-2',
  ]);
});

test('no heading takes the anchor of the notes, of one note, of a mark or of its popover', () => {
  const text = [
    '## Footnote-label',
    '## fn a',
    '## Figure houses 2021-2024',
    '## About figure houses 2021-2024',
    'A[^a] and <Figure id="houses-2021-2024">922</Figure>',
    '[^a]: Note.',
  ].join('\n\n');
  expect(anchors(text)).toEqual([
    'footnote-label-1',
    'fn-a-1',
    'figure-houses-2021-2024-1',
    'about-figure-houses-2021-2024-1',
  ]);
});

test('the heading of the notes is not in the list of contents', () => {
  expect(anchors('## Results\n\nA[^a]\n\n[^a]: Note.')).toEqual(['results']);
});

test('no heading takes an anchor of the page around the text', () => {
  expect(anchors('## Content\n\n## Contents\n\n## Figures')).toEqual([
    'content-1',
    'contents-1',
    'figures-1',
  ]);
});
