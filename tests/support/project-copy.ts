import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a script of the project did: its exit code (null when a signal ended it) and all that it printed. */
export interface Run {
  code: number | null;
  output: string;
}

/** The environment that a script gets beside the system's own. */
export type Environment = Readonly<Record<string, string>>;

/**
 * The project in a folder of its own, with its own caches and its own dist/: what a test changes, builds or
 * breaks there touches nothing else. Paths are below `root`.
 */
export interface ProjectCopy {
  root: string;
  read(file: string): Promise<string>;
  /** Writes a file, with the folders it needs. */
  write(file: string, text: string): Promise<void>;
  /** Puts `to` in the place of `from`, which must occur; returns the new text. */
  change(file: string, from: string, to: string): Promise<string>;
  /** Runs `node scripts/build.ts` to its end. */
  build(environment?: Environment): Promise<Run>;
  /** Starts the same, as leader of a process group, to be ended in the middle. */
  startBuild(): ChildProcess;
  /** Runs `node scripts/check-content.ts` to its end. */
  check(...options: string[]): Promise<Run>;
  remove(): Promise<void>;
}

const project = fileURLToPath(new URL('../../', import.meta.url));
const parts = [
  'src',
  'scripts',
  'content',
  'public',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];
// Vitest sets variables of its own (NODE_ENV, MODE, DEV, BASE_URL …) that a build would heed.
const systemVariables = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot', 'USERPROFILE'];

/** Copies the project into a fresh folder of the system's temporary ones; the packages are shared by a link. */
export async function copyProject(): Promise<ProjectCopy> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'archive-build-')));
  await Promise.all(
    parts.map((part) => cp(join(project, part), join(root, part), { recursive: true })),
  );
  await symlink(join(project, 'node_modules'), join(root, 'node_modules'), 'junction');

  const read = (file: string) => readFile(join(root, file), 'utf8');
  const write = async (file: string, text: string) => {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  };
  return {
    root,
    read,
    write,
    change: async (file, from, to) => {
      const text = await read(file);
      if (!text.includes(from)) throw new Error(`${file} has no "${from}" to change.`);
      const changed = text.replace(from, () => to);
      await write(file, changed);
      return changed;
    },
    build: (environment = {}) => finish(start(root, ['scripts/build.ts'], environment)),
    startBuild: () => start(root, ['scripts/build.ts'], {}),
    check: (...options) => finish(start(root, ['scripts/check-content.ts', ...options], {})),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

function start(root: string, script: readonly string[], environment: Environment): ChildProcess {
  const system = systemVariables.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return spawn(process.execPath, script, {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...Object.fromEntries(system), NO_COLOR: '1', ...environment },
  });
}

/** Waits for a started script and gathers what it prints. */
async function finish(child: ChildProcess): Promise<Run> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
}
