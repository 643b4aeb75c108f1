import { mkdir, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a text file so that a run that is interrupted leaves what was there or the whole new file, never a part.
 * A folder that does not exist yet comes into being together with its file. What an interrupted run leaves behind
 * has a name that starts with a dot, which the archive passes over.
 */
export async function writeFileSafely(path: string, text: string | Uint8Array): Promise<void> {
  const folder = dirname(path);
  const isNew = !(await stat(folder).catch(() => null));
  const workplace = isNew ? join(dirname(folder), `.${basename(folder)}.${process.pid}`) : folder;
  if (isNew) await mkdir(workplace, { recursive: true });
  const written = join(workplace, isNew ? basename(path) : `.${basename(path)}.${process.pid}`);
  try {
    const file = await open(written, 'w');
    try {
      await file.writeFile(text, 'utf8');
      // The name must not reach the disk before the words do.
      await file.sync();
    } finally {
      await file.close();
    }
    await (isNew ? rename(workplace, folder) : rename(written, path));
  } catch (error) {
    await rm(isNew ? workplace : written, { recursive: true, force: true });
    throw error;
  }
}
