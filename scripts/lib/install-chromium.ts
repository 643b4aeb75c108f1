import { runCommand } from './run-command.ts';

/** What decides how a Chromium is had: apt-get is there, and the person may use it. */
export interface InstallerFacts {
  hasAptGet: boolean;
  isRoot: boolean;
}

/** The commands that install a Chromium here, in order: Debian's package for root, else Playwright's own. */
export function installCommands({ hasAptGet, isRoot }: InstallerFacts): string[] {
  return hasAptGet && isRoot
    ? ['apt-get update', 'apt-get install -y chromium']
    : ['playwright install chromium'];
}

/** Installs a Chromium, saying so first. False when a command failed; its own words are then on the terminal. */
export async function installChromium(facts: InstallerFacts): Promise<boolean> {
  for (const command of installCommands(facts)) {
    console.log(`The browser tests need a Chromium and there is none; running: ${command}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    if ((await runCommand(command, env)) !== 0) return false;
  }
  return true;
}
