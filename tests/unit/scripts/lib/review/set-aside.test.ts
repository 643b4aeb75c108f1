import { expect, test } from 'vitest';
import { distinctWords, setFigureAside } from '../../../../../scripts/lib/review/set-aside.ts';
import { wordsAt } from '../../../../../scripts/lib/review/draft-text.ts';
import { changedLines, draftOf, sampleDraft } from './draft-sample.ts';

const draft = draftOf(sampleDraft);

test('a figure that is none leaves the list, the marks and the relations, and its number is set aside', () => {
  const changed = setFigureAside(draft, 1, 'Told twice');
  if ('fault' in changed) throw new Error(changed.fault);
  const { gone, come } = changedLines(sampleDraft, changed.text);
  expect(come).toEqual([
    '  - words: Dibangun 922 rumah pada',
    '    reason: Told twice',
    '  - words: "Lagi: 922 rumah"',
    '    reason: Told twice',
    'Provinsi memberi 3 kursus. Dibangun 922 rumah pada 2024, dan',
    '<Figure id="bridges-target-2025">12 jembatan</Figure> gantung. Lagi: 922 rumah.',
  ]);
  // The two relations name it, and nothing else is left in `relations`.
  expect(gone).toContain('relations:');
  expect(gone).toHaveLength(8 + 7 + 2);
  expect(changed.text).toContain('    proposed: rule # why not\n# The end.\n---\n');
  const now = draftOf(changed.text);
  expect(now.figures.map((figure) => figure?.id)).toEqual(['bridges-target-2025', 'communes-2024']);
});

test('the number of a title that leaned on it is set aside too', () => {
  const text = sampleDraft.replace("'Jembatan di", "'922 rumah di");
  const changed = setFigureAside(draftOf(text), 1, 'Told twice');
  if ('fault' in changed) throw new Error(changed.fault);
  const entries = [1, 2, 3].map((index) =>
    wordsAt(draftOf(changed.text), ['setAside', index, 'words']),
  );
  expect(entries).toEqual(['Dibangun 922 rumah pada', 'Lagi: 922 rumah', '922 rumah di']);
});

test('the last figure leaves an empty list behind', () => {
  const only = setFigureAside(draft, 0, 'x');
  const two = setFigureAside(draftOf('text' in only ? only.text : ''), 0, 'x');
  const three = setFigureAside(draftOf('text' in two ? two.text : ''), 0, 'x');
  expect('text' in three && three.text).toMatch(/^figures: \[\]/m);
  expect('text' in three && three.text).not.toContain('<Figure');
});

test('what reads as no quantity without its mark needs no entry', () => {
  const text = sampleDraft
    .replace(
      '922 rumah</Figure> pada 2024',
      '922 rumah</Figure> pada <Figure id="year">2024</Figure>',
    )
    .replace('figures:\n', 'figures:\n  - { id: year, indicator: unassigned }\n');
  const changed = setFigureAside(draftOf(text), 0, 'A year');
  expect(changed).toHaveProperty('text', sampleDraft);
});

test('a text that would be read differently without the mark is not touched', () => {
  const text = sampleDraft.replace(
    '<Figure id="communes-2024">84/175 komune</Figure> dan',
    '<Figure id="communes-2024">84</Figure>. Komune',
  );
  expect(setFigureAside(draftOf(text), 2, 'x')).toHaveProperty('fault');
});

test('words of other numbers are never taken in', () => {
  const text = 'Ada 12 desa 30 dusun, ada 12 desa 31 dusun.';
  expect(distinctWords(text, { start: 4, end: 11, numberStart: 4, numberEnd: 6 }, [text])).toBe(
    'Ada 12 desa',
  );
  const same = '7 desa. 7 desa. 7 desa.';
  expect(distinctWords(same, { start: 8, end: 14, numberStart: 8, numberEnd: 9 }, [same])).toBe(
    '7 desa',
  );
});
