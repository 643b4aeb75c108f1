import { stat } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { decodeInput } from '../../../src/importer/decode-input.ts';
import { draftFields, draftMarks } from '../../../src/importer/draft/draft-fields.ts';
import { writeDraft } from '../../../src/importer/draft/write-draft.ts';
import { findDuplicates } from '../../../src/importer/find-duplicates.ts';
import { importArticle, type ImportedArticle } from '../../../src/importer/import-article.ts';
import { importJson, type Filed } from '../../../src/importer/import-json.ts';
import { isInputFault } from '../../../src/importer/input-fault.ts';
import { proposeSlug } from '../../../src/importer/propose-slug.ts';
import { readArticle } from '../../../src/importer/read-article.ts';
import { didYouMean } from '../../../src/markdown/nearest.ts';
import { writeFileSafely } from '../write-file-safely.ts';
import type { ImportCommand } from './import-options.ts';
import { importAccount, type Outcome } from './print-import.ts';
import { readImportData } from './read-import-data.ts';
import { readInput } from './read-input.ts';
import { readKnownReports } from './read-known-reports.ts';

/** What an import prints, and whether it did what it was asked to. */
export interface ImportResult {
  output: string;
  /** Why nothing was written though something should have been; null where all went well. */
  refused: string | null;
}

/** Runs one import from the folder of the archive. Throws in words for the person at the terminal. */
export async function runImport(command: ImportCommand, root: string): Promise<ImportResult> {
  const [bytes, data] = await Promise.all([readInput(command.file), readImportData(root)]);
  const { province } = command;
  if (province !== undefined && !data.provinces.has(province)) {
    const hint = didYouMean(
      province,
      data.provinces.keys(),
      'content/provinces.json lists the ids.',
    );
    throw new Error(`--province is "${province}", which is no province here. ${hint}`);
  }
  const decoded = decodeInput(bytes);
  if (isInputFault(decoded))
    throw new Error(`${command.file}: ${decoded.fault.message} ${decoded.fault.hint}`);
  const article = readArticle(decoded.text, command.file === '-' ? {} : { name: command.file });
  if (isInputFault(article))
    throw new Error(`${command.file}: ${article.fault.message} ${article.fault.hint}`);

  const imported = importArticle(article, data, command);
  const filed = await file(imported, command, root, data.provinces);
  const path = join(command.out, filed.slug, `${imported.language.language}.mdx`);
  const refused = await whyNot(imported, command, resolve(root, path));
  const draft = () =>
    writeDraft(draftFields(imported, data, command.text), imported.blocks, draftMarks(imported));
  let outcome: Outcome = { planned: path };
  if (refused !== null) outcome = { stopped: refused };
  else {
    const text = draft();
    if (!command.dryRun) {
      await writeFileSafely(resolve(root, path), text);
      outcome = { written: path };
    }
  }
  const output = command.json
    ? JSON.stringify(importJson(imported, filed), null, 2)
    : importAccount(imported, filed, outcome);
  return { output, refused: command.dryRun ? null : refused };
}

/** The draft's address, and the reports it may be a copy of. */
async function file(
  imported: ImportedArticle,
  { slug, out }: ImportCommand,
  root: string,
  provinces: ReadonlyMap<string, { names: { ascii: string } }>,
): Promise<Filed> {
  const url = imported.source.url ?? undefined;
  const figures = imported.figures.map(({ proposed: { quantity, unit } }) => ({
    ...quantity,
    unit,
  }));
  const values = figures.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const known = await readKnownReports(resolve(root, out), { url, values });
  const duplicates = findDuplicates({ url, figures }, known.likely);
  if (slug !== undefined)
    return { slug, duplicates: duplicates.filter((one) => one.slug !== slug) };
  // The same article again is the same draft; another one of that name gets a number.
  const own = new Set(
    known.likely
      .filter((one) => one.url !== undefined && one.url === url && one.isDraft)
      .map((one) => one.slug),
  );
  const taken = new Set([...known.slugs].filter((one) => !own.has(one)));
  const proposed = proposeSlug(
    {
      province: provinces.get(imported.province.province ?? '')?.names.ascii ?? null,
      date: imported.date?.edtf ?? null,
      title: imported.title?.text ?? null,
    },
    taken,
  );
  return { slug: proposed, duplicates: duplicates.filter((one) => one.slug !== proposed) };
}

/** Why the draft must not be written; null where it may. */
async function whyNot(
  { kind, language }: ImportedArticle,
  { force }: ImportCommand,
  path: string,
): Promise<string | null> {
  if (kind.kind === 'other' && !force)
    return `This is no report on a province's target programs: ${kind.why}. Nothing was written; --force imports it all the same.`;
  const folder = resolve(path, '..');
  const others = ['id.mdx', 'en.mdx', 'vi.mdx'].filter(
    (name) => name !== `${language.language}.mdx`,
  );
  for (const name of others) {
    if (await exists(join(folder, name)))
      return `${relative(process.cwd(), join(folder, name))} is there already, and one edition alone carries a report's data. Give another --slug.`;
  }
  if (!force && (await exists(path)))
    return `${relative(process.cwd(), path)} is there already. Nothing was written; --force writes over it, --slug makes another report.`;
  return null;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
