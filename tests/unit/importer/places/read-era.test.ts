import { expect, test } from 'vitest';
import { readEra } from '../../../../src/importer/places/read-era.ts';

const nothing = { districts: 0, communes: 0, endedProvinces: [] };

test.each([
  ['2025-06-30', 'before'],
  ['2025-07-01', 'after'],
  ['2025-07/2025-12', 'after'],
  ['2025', 'unknown'],
  ['yesterday', 'unknown'],
  [undefined, 'unknown'],
] as const)('%s alone is %s the merger', (date, side) => {
  expect(readEra(date, ['former districts'], 'id', nothing).side).toBe(side);
});

test.each([
  ['id', 'Mantan distrik itu', 'after'],
  ['id', 'distrik-distrik miskin (mantan)', 'after'],
  ['id', 'pemerintahan daerah dua tingkat', 'after'],
  ['id', 'konferensi daring 2 tingkat', 'unknown'],
  ['id', 'di tingkat distrik', 'before'],
  ['en', 'the former poor district', 'after'],
  ['en', 'two-tier local government', 'after'],
  ['en', 'district-level officials', 'before'],
  ['vi', 'huyện Ba Bể cũ', 'after'],
  ['vi', 'huyện Ba Bể (cũ)', 'after'],
  ['vi', 'chính quyền địa phương 2 cấp', 'after'],
  ['vi', 'ngân sách cấp huyện', 'before'],
  ['vi', 'huyện củng cố', 'unknown'],
] as const)('%s: without a date, "%s" is %s the merger', (language, text, side) => {
  expect(readEra(undefined, [text], language, nothing).side).toBe(side);
});

test('places tell the time where nothing else does, and the words go before them', () => {
  const at = (traces: Partial<typeof nothing>, text = '') =>
    readEra(undefined, [text], 'en', { ...nothing, ...traces }).side;
  expect(at({ districts: 1 })).toBe('before');
  expect(at({ communes: 2 })).toBe('after');
  expect(at({ districts: 3 }, 'former districts')).toBe('after');
});
