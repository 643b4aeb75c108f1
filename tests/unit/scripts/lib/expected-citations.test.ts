import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { expectedCitations, listCitations } from '../../../../scripts/lib/expected-citations.ts';

test('a site has three citations a report and language, and all that it has are found', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'archive-citations-'));
  try {
    const expected = [...expectedCitations({ reports: [{ slug: 'a-1' }, { slug: 'b' }] })];
    expect(expected).toHaveLength(12);
    expect(expected).toContain('reports/a-1/citation.bib');
    expect(expected).toContain('en/reports/b/citation.csl.json');
    for (const file of [...expected, 'reports/a-1/index.html']) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), '');
    }
    expect(await listCitations(folder)).toEqual(expected.toSorted());
  } finally {
    rmSync(folder, { recursive: true });
  }
});
