import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium, type ChromiumSearch } from './find-chromium.ts';
import { installChromium } from './install-chromium.ts';

/** The path of a Chromium on this system, installed first when there is none. Throws when it cannot be had. */
export async function ensureChromium(): Promise<string> {
  const found = findChromium(thisSystem());
  if (found !== undefined) return found;
  const facts = { hasAptGet: isOnPath('apt-get'), isRoot: process.getuid?.() === 0 };
  const isInstalled = await installChromium(facts);
  const installed = isInstalled ? findChromium(thisSystem()) : undefined;
  if (installed !== undefined) return installed;
  throw new Error(
    'There is no Chromium for the browser tests and none could be installed: ' +
      'install Chromium or Chrome and name its program in CHROMIUM_PATH.',
  );
}

function thisSystem(): ChromiumSearch {
  const { platform, env } = process;
  return { platform, env, isExecutable, playwrightPath: chromium.executablePath() };
}

function isOnPath(command: string): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.some((folder) => isExecutable(join(folder, command)));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
