// npm run bench:import -- FILE…: how fast articles are imported in one process, against compiling their drafts.
import { readFile } from 'node:fs/promises';
import { textLabels } from '../src/i18n/text-labels.ts';
import { draftFields, draftMarks } from '../src/importer/draft/draft-fields.ts';
import { writeDraft } from '../src/importer/draft/write-draft.ts';
import { importArticle } from '../src/importer/import-article.ts';
import { isInputFault } from '../src/importer/input-fault.ts';
import { readArticle } from '../src/importer/read-article.ts';
import { compileReport } from '../src/markdown/compile-report.ts';
import { splitFrontmatter } from '../src/markdown/frontmatter.ts';
import { readImportData } from './lib/import/read-import-data.ts';

const articles = 1000;
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('Which articles? npm run bench:import -- article.txt another.html');
  process.exit(1);
}
const inputs = await Promise.all(
  files.map(async (name) => ({ name, input: await readFile(name, 'utf8') })),
);
const data = await readImportData(process.cwd());

/** An article from its text to the text of its draft. */
function importOne({ name, input }: { name: string; input: string }): string {
  const article = readArticle(input, { name });
  if (isInputFault(article)) throw new Error(`${name}: ${article.fault.message}`);
  const imported = importArticle(article, data, {});
  return writeDraft(draftFields(imported, data, 'restated'), imported.blocks, draftMarks(imported));
}

/** What a build does with the same text, as a measure of the machine. */
function compileOne(draft: string): void {
  compileReport(splitFrontmatter(draft)?.body ?? '', [], textLabels.en);
}

const drafts = inputs.map(importOne);
const size = inputs.reduce((sum, { input }) => sum + input.length, 0) / inputs.length / 1024;
const seconds = (work: (index: number) => void) => {
  const start = performance.now();
  for (let index = 0; index < articles; index += 1) work(index % inputs.length);
  return (performance.now() - start) / 1000;
};
const imported = seconds((index) => {
  const article = inputs[index];
  if (article) importOne(article);
});
const compiled = seconds((index) => compileOne(drafts[index] ?? ''));
const rate = (time: number) => `${(articles / time).toFixed(0)} a second`;
console.log(`${articles} articles of ${size.toFixed(1)} thousand characters on the average`);
console.log(`imported          ${rate(imported)}`);
console.log(`compiled          ${rate(compiled)}`);
console.log(`importing takes ${(imported / compiled).toFixed(1)} times as long as compiling`);
