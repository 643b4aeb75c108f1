import type { Problem } from '../../../src/domain/problem.ts';

/** A problem on one line, as the check prints it. */
export const printProblem = ({ file, place, rule, message }: Problem): string =>
  `${file}:${place.line}:${place.column}  ${rule}  ${message}`;
