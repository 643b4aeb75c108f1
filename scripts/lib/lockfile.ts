/** One package in a lock file; only what is read here is named, the rest is kept as it is. */
export interface LockedPackage {
  version?: string;
  resolved?: string;
  dev?: boolean;
  optionalDependencies?: Readonly<Record<string, string>>;
  [field: string]: unknown;
}

/** A package-lock.json of version 2 or 3; a package's key is its folder (`node_modules/a/node_modules/b`). */
export interface Lockfile {
  packages: Record<string, LockedPackage>;
  [field: string]: unknown;
}

/** Reads the text of a package-lock.json. Throws when it is no JSON or lists no packages. */
export function parseLockfile(text: string): Lockfile {
  const value: unknown = JSON.parse(text);
  if (!isLockfile(value)) throw new Error('it lists no "packages" (npm 7 or newer writes them)');
  return value;
}

/** The text as npm writes it: two spaces, a line break at the end, fields in the order they have. */
export function formatLockfile(lockfile: Lockfile): string {
  return `${JSON.stringify(lockfile, null, 2)}\n`;
}

/** The key of the package that `from` gets when it asks for `name`, found as Node finds it; undefined when none. */
export function resolveLocked(lockfile: Lockfile, from: string, name: string): string | undefined {
  return searchedFolders(from)
    .map((folder) => `${folder}node_modules/${name}`)
    .find((key) => Object.hasOwn(lockfile.packages, key));
}

/** The folders Node searches for what the package at `from` asks for, nearest first; the root is ''. */
export function searchedFolders(from: string): string[] {
  const folders = from === '' ? [''] : [`${from}/`];
  for (let rest = from; rest !== '';) {
    rest = rest.slice(0, Math.max(0, rest.lastIndexOf('node_modules/') - 1));
    folders.push(rest === '' ? '' : `${rest}/`);
  }
  return folders;
}

function isLockfile(value: unknown): value is Lockfile {
  return (
    isRecord(value) &&
    isRecord(value['packages']) &&
    Object.values(value['packages']).every(isRecord)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
