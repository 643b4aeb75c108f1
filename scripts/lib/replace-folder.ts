import { rename, rm, stat } from 'node:fs/promises';

const formerName = (target: string) => `${target}.former`;

/**
 * Puts the folder `source` in the place of `target`. Both must be on one disk: the change is two renames, and a
 * process ended between them leaves the former folder beside, which `restoreFolder` brings back.
 */
export async function replaceFolder(source: string, target: string): Promise<void> {
  const former = formerName(target);
  await rm(former, { recursive: true, force: true });
  if (await exists(target)) await rename(target, former);
  await rename(source, target);
  await rm(former, { recursive: true, force: true });
}

/** Undoes a replacement that was cut short: a target that is missing comes back as it was. */
export async function restoreFolder(target: string): Promise<void> {
  const former = formerName(target);
  if (!(await exists(former))) return;
  if (await exists(target)) await rm(former, { recursive: true });
  else await rename(former, target);
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
