import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  acceptItem,
  changeData,
  publishDraft,
  renameFigure,
} from '../../../../../scripts/lib/review/change-draft.ts';
import { reviewItems } from '../../../../../scripts/lib/review/review-items.ts';
import { changedLines, draftOf, sampleDraft } from './draft-sample.ts';

const textOf = (changed: ReturnType<typeof changeData>) => {
  if ('fault' in changed) throw new Error(changed.fault);
  return changed.text;
};

test('accepting everything takes away every reason and nothing else', () => {
  let text = sampleDraft;
  for (;;) {
    const draft = draftOf(text);
    const item = reviewItems(draft).find(({ reason }) => reason !== null);
    if (item === undefined) break;
    text = textOf(acceptItem(draft, item));
  }
  expect(text).not.toContain('proposed');
  const { come } = changedLines(sampleDraft, text);
  expect(come).toEqual([
    '  - { id: as-many, kind: equal, of: [houses-2024], equals: bridges-target-2025 }',
  ]);
  const published = textOf(publishDraft(draftOf(text)));
  expect(changedLines(text, published)).toEqual({ gone: ['draft: true'], come: [] });
});

test('an accepted file keeps its line ends and its byte order mark', () => {
  const windows = `\uFEFF${sampleDraft.replaceAll('\n', '\r\n')}`;
  const draft = draftOf(windows);
  const [item] = reviewItems(draft);
  const text = item ? textOf(acceptItem(draft, item)) : '';
  expect(text).toBe(windows.replace('  title: the headline of the article\r\n', ''));
});

test('another id goes into the marks and the relations', () => {
  const draft = draftOf(sampleDraft);
  const item = reviewItems(draft).find(({ key }) => key === 'figure houses-2024');
  if (item?.kind !== 'figures') throw new Error('no figure');
  const text = textOf(renameFigure(draft, item, 'homes'));
  expect(text).not.toContain('houses-2024');
  expect(text.replaceAll('homes', 'houses-2024')).toBe(
    sampleDraft.replace("<Figure id='houses-2024'>", '<Figure id="houses-2024">'),
  );
});

test('a finding is made where there was none', () => {
  const draft = draftOf(sampleDraft);
  const text = textOf(
    changeData(draft, [
      { path: ['relations', 1, 'finding', 'id'], value: 'Tidak sama.' },
      { path: ['relations', 1, 'finding', 'en'], value: 'Not the same.' },
    ]),
  );
  expect(changedLines(sampleDraft, text).come).toEqual([
    '    finding: { id: Tidak sama., en: Not the same. }',
  ]);
});

test('a value cannot end the frontmatter', () => {
  const text = textOf(changeData(draftOf(sampleDraft), [{ path: ['title'], value: 'a\n---\nb' }]));
  expect(draftOf(text).data['title']).toBe('a\n---\nb');
});

test('in whatever order things are accepted: only their own lines go, and the end is the same', () => {
  const keys = reviewItems(draftOf(sampleDraft)).flatMap(({ key, reason }) =>
    reason === null ? [] : [key],
  );
  const acceptAll = (order: readonly string[], source: string) => {
    let text = source;
    for (const key of order) {
      const draft = draftOf(text);
      const item = reviewItems(draft).find((one) => one.key === key);
      if (item === undefined) throw new Error(`${key} is gone`);
      const now = textOf(acceptItem(draft, item));
      const { gone, come } = changedLines(text, now);
      // Inside braces the line stays, without its proposal.
      expect(come.length).toBe(key === 'relations as-many' ? 1 : 0);
      expect(gone.length).toBeLessThanOrEqual(4);
      expect(now.slice(draftOf(now).bodyStart)).toBe(text.slice(draft.bodyStart));
      text = now;
    }
    return text;
  };
  const end = acceptAll(keys, sampleDraft);
  const any = fc.shuffledSubarray(keys, { minLength: keys.length });
  fc.assert(
    fc.property(any, fc.boolean(), (order, isWindows) => {
      const eol = (text: string) => (isWindows ? text.replaceAll('\n', '\r\n') : text);
      expect(acceptAll(order, eol(sampleDraft))).toBe(eol(end));
    }),
    { numRuns: 20 },
  );
});
