import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The folder of the archive itself. */
export const archive = fileURLToPath(new URL('../../../', import.meta.url));

/** A folder with these files, by their paths in it; it goes when the test has ended. */
export async function makeFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'archive-loaders-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  return root;
}

/** The same, with the archive's own vocabularies. */
export async function makeArchive(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await makeFolder({ 'content/reports/.keep': '' });
  for (const part of ['provinces', 'programs', 'indicators', 'glossary', 'thesaurus'])
    await cp(join(archive, 'content', `${part}.json`), join(root, 'content', `${part}.json`));
  await cp(join(archive, 'content/gazetteer'), join(root, 'content/gazetteer'), {
    recursive: true,
  });
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  }
  return root;
}
