import { expect, it } from 'vitest';
import { readQuantities } from '../../../src/domain/grammar/read-quantities.ts';
import { disproveFigure } from '../../../src/domain/prove-figure.ts';
import { makeFigure } from './figures.ts';

const plan = makeFigure({ value: 2419e9, unit: 'VND', qualifier: 'nearly' });

function disproof(words: string) {
  const [quantity] = readQuantities(words, 'en').quantities;
  if (!quantity) throw new Error(`No quantity in "${words}".`);
  return disproveFigure(plan, [quantity, ...quantity.alternatives])?.rule ?? null;
}

it('words that give value, unit and qualifier prove a figure', () => {
  expect(disproof('nearly VND 2,419 billion')).toBeNull();
  expect(disproof('nearly 2.419 trillion dong')).toBeNull();
});

it('the first thing that differs is told: the value, then the unit, then the qualifier', () => {
  expect(disproof('nearly VND 2,491 billion')).toBe('figure/value');
  expect(disproof('nearly 2,419 billion households')).toBe('figure/unit');
  expect(disproof('VND 2,419 billion')).toBe('figure/qualifier');
});

it('another way to read the words counts as well: bare billions may be money', () => {
  expect(disproof('nearly 2,419 billion')).toBeNull();
});

it('what the archive has no unit for is counted in items', () => {
  const [trucks] = readQuantities('5 trucks', 'en').quantities;
  if (!trucks) throw new Error('No quantity.');
  const figure = { value: 5, qualifier: 'exact' } as const;
  expect(disproveFigure(makeFigure({ ...figure, unit: 'items' }), [trucks])).toBeNull();
  expect(disproveFigure(makeFigure({ ...figure, unit: 'houses' }), [trucks])?.rule).toBe(
    'figure/unit',
  );
});
