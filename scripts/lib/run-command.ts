import { spawn, type SpawnOptions } from 'node:child_process';

/**
 * Runs a command line in the system's shell; what it prints goes to the terminal. Resolves to its exit code,
 * 1 when a signal ended it or it could not start.
 */
export function runCommand(command: string, env: NodeJS.ProcessEnv = process.env): Promise<number> {
  return run(command, [], { shell: true, env });
}

/** Runs a script in the Node that runs this one, its arguments handed over as they are; else as above. */
export function runScript(
  script: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<number> {
  return run(process.execPath, [script, ...args], { env });
}

function run(program: string, args: readonly string[], options: SpawnOptions): Promise<number> {
  return new Promise((done) => {
    const child = spawn(program, args, { ...options, stdio: 'inherit' });
    child.once('error', () => done(1));
    child.once('close', (code) => done(code ?? 1));
  });
}
