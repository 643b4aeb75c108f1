import { expect, test } from 'vitest';
import { nextOpen, reviewItems } from '../../../../../scripts/lib/review/review-items.ts';
import { draftOf, sampleDraft } from './draft-sample.ts';

test('fields come first, then what is set aside, figures in the order of the text, relations', () => {
  const open = reviewItems(draftOf(sampleDraft)).filter(({ isOpen }) => isOpen);
  expect(open.map(({ key }) => key)).toEqual([
    'field title',
    'field text',
    'setAside 3 kursus',
    'figure houses-2024',
    'figure bridges-target-2025',
    'figure communes-2024',
    'relations as-many',
    'relations alike',
  ]);
});

test('a figure without an indicator is open though its reason is gone', () => {
  const accepted = sampleDraft.replace(/ {4}proposed: >-\n {6}rule: number[^]*?knows\n/, '');
  const item = reviewItems(draftOf(accepted)).find(
    ({ key }) => key === 'figure bridges-target-2025',
  );
  expect(item).toMatchObject({ isOpen: true, reason: null });
});

test('a field that the import could not fill is open, with what it lacks', () => {
  const text = sampleDraft
    .replace(', url: "https://baolangson.vn/x.html"', '')
    .replace('dateBasis: published\n', '');
  const items = reviewItems(draftOf(text));
  expect(items.find(({ key }) => key === 'field source')).toMatchObject({
    isOpen: true,
    missing: ['source.url is missing'],
  });
  expect(items.find(({ key }) => key === 'field date')).toMatchObject({
    missing: ['dateBasis is missing'],
  });
});

test('the next open thing is the first one after a thing, whether that is open or not', () => {
  const items = reviewItems(draftOf(sampleDraft));
  expect(nextOpen(items, null)?.key).toBe('field title');
  expect(nextOpen(items, 'field date')?.key).toBe('field text');
  expect(nextOpen(items, 'relations alike')).toBeNull();
});
