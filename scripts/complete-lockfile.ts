// Runs after each `npm install`: adds to package-lock.json the packages of other systems that npm left out.
import { readFile, writeFile } from 'node:fs/promises';
import { completeLockfile, listMissing } from './lib/complete-lockfile.ts';
import { formatLockfile, parseLockfile } from './lib/lockfile.ts';
import { messageOf } from './lib/message-of.ts';

const file = new URL('../package-lock.json', import.meta.url);

try {
  const text = await readFile(file, 'utf8');
  const lockfile = parseLockfile(text);
  const completed = formatLockfile(completeLockfile(lockfile));
  if (completed !== text) {
    await writeFile(file, completed);
    console.log(
      `package-lock.json: ${listMissing(lockfile).length} packages of other systems added.`,
    );
  }
} catch (error) {
  // The packages are installed; a lock file that cannot be completed is no reason to fail.
  console.warn(
    `package-lock.json was not completed: ${messageOf(error)}. Run "node scripts/complete-lockfile.ts" once it is mended.`,
  );
}
