import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

// Everything that a stored report depends on beside its own files: the code that reads and compiles it, and the
// packages that code uses.
const folders = ['src/domain', 'src/markdown', 'src/loaders', 'src/i18n'];
const files = ['src/content.config.ts', 'package.json'];

/** The text of all that, in a fixed order: it changes when the same report may compile to other HTML. */
export async function readCompilerCode(root: string): Promise<string> {
  const names = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(root, folder), { recursive: true }))
        .map((name) => `${folder}/${name.replaceAll('\\', '/')}`)
        .filter((name) => name.endsWith('.ts'))
        .toSorted(),
    ),
  );
  const texts = await Promise.all(
    [...names.flat(), ...files].map(
      async (name) => `${name}\n${await readFile(join(root, name), 'utf8')}`,
    ),
  );
  return texts.join('\n');
}
