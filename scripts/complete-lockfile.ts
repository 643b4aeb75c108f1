// Runs after each `npm install`: adds to package-lock.json the packages of other systems that npm left out.
import { readFile, writeFile } from 'node:fs/promises';
import { completeLockfile } from './lib/complete-lockfile.ts';
import { formatLockfile, parseLockfile } from './lib/lockfile.ts';
import { messageOf } from './lib/message-of.ts';

const file = new URL('../package-lock.json', import.meta.url);

try {
  const text = await readFile(file, 'utf8');
  const completed = formatLockfile(completeLockfile(parseLockfile(text)));
  if (completed !== text) {
    await writeFile(file, completed);
    console.log('package-lock.json: completed with the packages of other systems.');
  }
} catch (error) {
  // The packages are installed; a lock file that cannot be completed is no reason to fail.
  console.warn(
    `package-lock.json was not completed: ${messageOf(error)}. Run "node scripts/complete-lockfile.ts" once it is mended.`,
  );
}
