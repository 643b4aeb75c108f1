import { delimiter, join } from 'node:path';

/** What is known of the system: `process.platform`, `process.env`. */
export interface SystemFacts {
  platform: string;
  env: Readonly<Record<string, string | undefined>>;
}

/** Where a Chromium or Chrome may stand on this system, most wanted first. Paths; none of them is tried. */
export function chromiumCandidates({ platform, env }: SystemFacts): string[] {
  if (platform === 'darwin') return macApplications(env['HOME']);
  if (platform === 'win32') return windowsPrograms(env);
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function macApplications(home: string | undefined): string[] {
  const roots = ['/Applications', ...(home === undefined ? [] : [`${home}/Applications`])];
  return roots.flatMap((root) =>
    ['Google Chrome', 'Chromium'].map((name) => `${root}/${name}.app/Contents/MacOS/${name}`),
  );
}

function windowsPrograms(env: SystemFacts['env']): string[] {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const root = env[name];
    if (root === undefined) return [];
    return [
      `${root}\\Google\\Chrome\\Application\\chrome.exe`,
      `${root}\\Chromium\\Application\\chrome.exe`,
    ];
  });
}
