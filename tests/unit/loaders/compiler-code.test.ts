import { expect, test } from 'vitest';
import { readCompilerCode } from '../../../src/loaders/compiler-code.ts';
import { archive } from './project-folder.ts';

test('the code that stored reports depend on is read the same way twice', async () => {
  const code = await readCompilerCode(archive);
  expect(await readCompilerCode(archive)).toBe(code);
  for (const file of ['src/domain/figure.ts', 'src/markdown/compile-report.ts', 'package.json']) {
    expect(code).toContain(`${file}\n`);
  }
});
