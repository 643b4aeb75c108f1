import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { rules, sortProblems, type Problem } from '../../../src/domain/problem.ts';

const problem = (file: string, line: number, column: number, rule: Problem['rule']): Problem => ({
  file,
  place: { line, column },
  rule,
  message: '',
  hint: '',
});

test('problems come in the order of files, lines, columns and rules', () => {
  const sorted = [
    problem('a.mdx', 2, 9, 'text/syntax'),
    problem('a.mdx', 10, 1, 'figure/empty'),
    problem('a.mdx', 10, 3, 'figure/empty'),
    problem('a.mdx', 10, 3, 'text/no-code'),
    problem('b.mdx', 1, 1, 'files/layout'),
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (shuffled) => {
      expect(sortProblems(shuffled)).toEqual(sorted);
    }),
  );
});

test('every rule says what holds when it is kept', () => {
  for (const sentence of Object.values(rules)) expect(sentence).toMatch(/^[A-Z].*\.$/);
});
