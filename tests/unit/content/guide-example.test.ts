import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { readImportData } from '../../../scripts/lib/import/read-import-data.ts';
import { draftFields, draftMarks } from '../../../src/importer/draft/draft-fields.ts';
import { writeDraft } from '../../../src/importer/draft/write-draft.ts';
import { importArticle, type ImportData } from '../../../src/importer/import-article.ts';
import { isInputFault } from '../../../src/importer/input-fault.ts';
import { readArticle } from '../../../src/importer/read-article.ts';

let data: ImportData;
beforeAll(async () => {
  data = await readImportData(process.cwd());
});

test.each(['id', 'en'])('the example of the guide does what the guide says (%s)', (language) => {
  const guide = readFileSync(`content/guides/${language}/adding-a-report.mdx`, 'utf8');
  const [, example = ''] = /```text\n([\s\S]*?)```/.exec(guide) ?? [];
  const article = readArticle(example, { name: 'article.txt' });
  if (isInputFault(article)) throw new Error(article.fault.message);
  const imported = importArticle(article, data, {});
  expect(imported.kind.kind).toBe('report');
  // What the guide shows of the account.
  expect(guide).toContain(`date      ${imported.date?.edtf} (${imported.date?.basis})`);
  expect(guide).toContain(`          ${imported.date?.why}\n`);
  expect(guide).toContain(`province  ${imported.province.province}\n`);
  expect(guide).toContain(`          ${imported.province.why}\n`);
  // What it shows of the draft, up to the reasons.
  const draft = writeDraft(
    draftFields(imported, data, 'restated'),
    imported.blocks,
    draftMarks(imported),
  );
  const [, shown = ''] = /figures:\n([\s\S]*?)    proposed:/.exec(guide) ?? [];
  expect(shown).not.toBe('');
  expect(draft).toContain(shown);
});
