import { resolveLocked, searchedFolders, type LockedPackage, type Lockfile } from './lockfile.ts';
import { platformOfPackage } from './platform-of-package.ts';

/** A package that another one names as optional, with an exact version, and that the lock file lacks. */
export interface MissingPackage {
  name: string;
  version: string;
  /** The key under which it belongs in the lock file. */
  key: string;
  /** Only development needs it. */
  dev: boolean;
}

/** What a lock file lacks: npm leaves out optional packages that its registry did not have. */
export function listMissing(lockfile: Lockfile): MissingPackage[] {
  return Object.entries(lockfile.packages).flatMap(([from, parent]) =>
    Object.entries(parent.optionalDependencies ?? {})
      .filter(([, version]) => exactVersion.test(version))
      .filter(([name, version]) => !isLocked(lockfile, from, name, version))
      .map(([name, version]) => {
        const key = placeFor(lockfile, from, name);
        return { name, version, key, dev: parent.dev === true };
      }),
  );
}

/**
 * The lock file with every missing platform package and without the addresses packages were fetched from,
 * so that `npm ci` accepts it on every system and with every registry. The one handed in is not changed.
 */
export function completeLockfile(lockfile: Lockfile): Lockfile {
  const packages = new Map(
    Object.entries(lockfile.packages).map(([key, entry]) => [key, withoutAddress(entry)]),
  );
  for (const missing of listMissing(lockfile)) {
    if (!packages.has(missing.key)) packages.set(missing.key, lockedEntry(missing));
  }
  // npm sorts by the names of the folders, in English order.
  const sorted = [...packages].toSorted(([a], [b]) => a.localeCompare(b, 'en'));
  return { ...lockfile, packages: Object.fromEntries(sorted) };
}

/** No range, tag or address: the only kind whose entry can be written without asking a registry. */
const exactVersion = /^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/;

function isLocked(lockfile: Lockfile, from: string, name: string, version: string): boolean {
  const key = resolveLocked(lockfile, from, name);
  return key !== undefined && lockfile.packages[key]?.version === version;
}

/** As near to the root as npm puts it: where no other version of the same package stands. */
function placeFor(lockfile: Lockfile, from: string, name: string): string {
  const taken = resolveLocked(lockfile, from, name);
  const atRoot = `node_modules/${name}`;
  if (taken === undefined) return atRoot;
  const [own = ''] = searchedFolders(from);
  return `${own}${atRoot}`;
}

/** Fields in the order npm writes them. It has no checksum: the registry that lacks the package has none. */
function lockedEntry({ name, version, dev }: MissingPackage): LockedPackage {
  const { os, cpu, libc } = platformOfPackage(name);
  return {
    version,
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(dev ? { dev } : {}),
    ...(libc === undefined ? {} : { libc: [libc] }),
    optional: true,
    ...(os === undefined ? {} : { os: [os] }),
  };
}

function withoutAddress(entry: LockedPackage): LockedPackage {
  if (entry.resolved === undefined || !/^https?:/.test(entry.resolved)) return entry;
  const { resolved: _, ...rest } = entry;
  return rest;
}
