import { expect, test } from 'vitest';
import { glossaryLabels } from '../../../src/domain/glossary-labels.ts';
import { foldText, wordsOf } from '../../../src/domain/search-words.ts';

test('a text is searched without capitals and marks, with d for đ', () => {
  expect(foldText('Đắk Lắk, ĐỒNG')).toBe('dak lak, dong');
  expect(wordsOf('Giảm nghèo 2021–2025: 73,7%')).toEqual([
    'giam',
    'ngheo',
    '2021',
    '2025',
    '73',
    '7',
  ]);
});

test('a term of the glossary is searched by every rendering but remarks', () => {
  const term = {
    id: 'x',
    machineId: ['modal karier'],
    vi: 'vốn sự nghiệp; kinh phí (2026)',
    en: 'recurrent funds, recurrent (non-investment) funds',
    betterId: 'belanja rutin / belanja non-investasi',
    severity: 'meaning' as const,
    kind: 'wrong sense',
    note: '',
    foundIn: [],
  };
  expect(glossaryLabels(term)).toEqual({
    id: ['belanja rutin', 'belanja non-investasi', 'modal karier'],
    en: ['recurrent funds', 'recurrent   funds'],
    vi: ['vốn sự nghiệp', 'kinh phí'],
  });
  expect(glossaryLabels({ ...term, severity: 'noise' })).toEqual({ id: [], en: [], vi: [] });
});
