import { expect, test } from 'vitest';
import { mergersOf } from '../../../src/charts/mergers.ts';
import { readVocabulary } from '../../../src/loaders/read-vocabulary.ts';

const { provinces } = (await readVocabulary(process.cwd())).vocabulary;

test('a former unit has the day of its merger, its successor and those merged with it', () => {
  const [merger] = mergersOf(['vn-lang-son', 'vn-lao-cai--pre-2025-07', 'vn-lao-cai'], provinces);
  expect(merger?.former.id).toBe('vn-lao-cai--pre-2025-07');
  expect(merger?.present.id).toBe('vn-lao-cai');
  expect(merger?.others.map(({ names }) => names.vi)).toEqual(['Yên Bái']);
  expect(merger?.day).toBe('2025-07-01');
});

test('all 52 units that ended on that day have a merger, and none of the 34 of today', () => {
  const mergers = mergersOf([...provinces.keys()], provinces);
  expect(mergers).toHaveLength(52);
  expect(new Set(mergers.map(({ day }) => day))).toEqual(new Set(['2025-07-01']));
  expect(mergersOf(['vn-unknown'], provinces)).toEqual([]);
});
