import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compilePhrases,
  findPhrases,
  withoutInner,
} from '../../../../src/domain/phrases/find-phrases.ts';
import { foldWords, markNumbers } from '../../../../src/domain/phrases/fold-words.ts';

const found = (text: string, ...phrases: string[]) =>
  findPhrases(foldWords(text), compilePhrases(phrases.map((phrase) => [phrase, phrase]))).map(
    ({ start, end }) => text.slice(start, end),
  );

describe('a phrase', () => {
  test('is found whatever its capitals, and in the order of its words', () => {
    expect(found('Program Pedesaan Baru, baru pedesaan', 'pedesaan baru')).toEqual([
      'Pedesaan Baru',
    ]);
  });

  test('with marks is found without them, but not with others', () => {
    expect(found('hien dat', 'hiến đất')).toEqual(['hien dat']);
    expect(found('hiến đất', 'hiến đất')).toEqual(['hiến đất']);
    expect(found('hiện đặt', 'hiến đất')).toEqual([]);
    expect(found('văn hoá', 'văn hóa')).toEqual(['văn hoá']);
  });

  test('takes either of two words, or either of two groups of words', () => {
    expect(found('xây nhà, sửa chữa nhà', '(xây|sửa chữa) nhà')).toEqual([
      'xây nhà',
      'sửa chữa nhà',
    ]);
    expect(found('rencana dana', 'rencana modal|dana')).toEqual(['rencana dana']);
  });

  test('with a stem takes every word that begins so', () => {
    expect(found('disbursed, disbursement', 'disburse*')).toEqual(['disbursed', 'disbursement']);
  });

  test('with a gap leaves out up to four words, never a number sign', () => {
    expect(found('model untuk warga desa miskin', 'model … miskin')).toHaveLength(1);
    expect(found('model a b c d e miskin', 'model … miskin')).toEqual([]);
    const text = 'model 5 miskin';
    const words = markNumbers(foldWords(text), [{ numberStart: 6, numberEnd: 7 }]);
    expect(findPhrases(words, compilePhrases([['model … miskin', 1]]))).toEqual([]);
    expect(findPhrases(words, compilePhrases([['model # miskin', 1]]))).toHaveLength(1);
  });

  test('ends where a clause does', () => {
    expect(found('kemiskinan. Berkelanjutan', 'kemiskinan berkelanjutan')).toEqual([]);
    expect(found('nông thôn (mới)', 'nông thôn mới')).toEqual([]);
  });
});

test('of phrases one inside the other the longer is kept', () => {
  const words = foldWords('program pedesaan baru');
  const index = compilePhrases([
    ['pedesaan baru', 'short'],
    ['program pedesaan baru', 'long'],
  ]);
  expect(withoutInner(findPhrases(words, index)).map(({ meaning }) => meaning)).toEqual(['long']);
});

test('a number of several parts is one number sign', () => {
  const text = 'kumulatif 84/126 komune';
  const words = markNumbers(foldWords(text), [{ numberStart: 10, numberEnd: 16 }]);
  expect(words.map(({ word }) => word)).toEqual(['kumulatif', '#', 'komune']);
});

test('words keep their places in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const { start, end } of foldWords(text)) {
        expect(start).toBeLessThan(end);
        expect(text.slice(start, end)).toMatch(/^[\p{L}\p{M}\d]/u);
      }
    }),
  );
});
