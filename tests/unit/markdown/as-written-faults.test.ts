import { expect, it } from 'vitest';
import { asWrittenFaults } from '../../../src/markdown/as-written-faults.ts';
import { makeFigure } from '../domain/figures.ts';

const messages = (fields: Record<string, unknown>) =>
  asWrittenFaults(makeFigure(fields), 'id').map(({ message }) => message);

it('words of the source that hold the number, bounded as it is, are in order', () => {
  expect(messages({})).toEqual([]);
  expect(messages({ value: 11, unit: 'awards', asWritten: '10 kolektif dan 11 individu' })).toEqual(
    [],
  );
  expect(messages({ qualifier: 'at-least', asWritten: '922 rumah atau lebih' })).toEqual([]);
});

it('words that give another number, another bound or none are told', () => {
  expect(messages({ asWritten: '929 rumah' })).toEqual([
    '"929 rumah" reads 929 houses, figure "houses-2021-2024" says 922 houses',
  ]);
  expect(messages({ asWritten: 'lebih dari 922 rumah' })).toEqual([
    'the words of the source read as more-than, figure "houses-2021-2024" is exact',
  ]);
  expect(messages({ asWritten: 'banyak rumah' })).toEqual([
    'the words of the source hold no number; figure "houses-2021-2024" says 922 houses',
  ]);
});
