import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Runs `astro build` for the project at `root` into `outDir`; tells whether it succeeded. */
export async function runAstroBuild(root: string, outDir: string): Promise<boolean> {
  const astro = createRequire(import.meta.url).resolve('astro/package.json');
  const child = spawn(process.execPath, [join(dirname(astro), 'bin', 'astro.mjs'), 'build'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, STAGING_DIR: outDir, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve(code === 0));
  });
}
