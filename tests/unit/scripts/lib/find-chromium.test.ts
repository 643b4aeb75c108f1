import { delimiter } from 'node:path';
import { expect, test } from 'vitest';
import { findChromium } from '../../../../scripts/lib/find-chromium.ts';
import { installCommands } from '../../../../scripts/lib/install-chromium.ts';

const playwrightPath = '/home/reader/.cache/playwright/chrome';

/** A system on which only the programs named can be run. */
function systemWith(programs: string[], env: Record<string, string> = {}, platform = 'linux') {
  const PATH = ['/usr/local/bin', '/usr/bin'].join(delimiter);
  return {
    platform,
    env: { PATH, ...env },
    playwrightPath,
    isExecutable: (path: string) => programs.includes(path),
  };
}

test('CHROMIUM_PATH comes before every other Chromium', () => {
  const system = systemWith(['/usr/bin/chromium', '/opt/chrome'], { CHROMIUM_PATH: '/opt/chrome' });
  expect(findChromium(system)).toBe('/opt/chrome');
});

test('a CHROMIUM_PATH that is no program is an error, not a reason to take another', () => {
  const system = systemWith(['/usr/bin/chromium'], { CHROMIUM_PATH: '/opt/chrom' });
  expect(() => findChromium(system)).toThrow(
    'CHROMIUM_PATH is "/opt/chrom", which is no program: correct it or leave it out.',
  );
});

test.each(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'])(
  '%s is found on the PATH',
  (command) => {
    expect(findChromium(systemWith([`/usr/bin/${command}`, playwrightPath]))).toBe(
      `/usr/bin/${command}`,
    );
  },
);

test.each([
  ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['darwin', '/Users/reader/Applications/Chromium.app/Contents/MacOS/Chromium'],
  ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
])('on %s, %s is found', (platform, program) => {
  const env = { HOME: '/Users/reader', PROGRAMFILES: 'C:\\Program Files' };
  expect(findChromium(systemWith([program], env, platform))).toBe(program);
});

test("Playwright's own Chromium serves where the system has none", () => {
  expect(findChromium(systemWith([playwrightPath]))).toBe(playwrightPath);
});

test('nothing is found where there is none', () => {
  expect(findChromium(systemWith([]))).toBeUndefined();
});

test("root on Debian installs Debian's package, everybody else Playwright's", () => {
  expect(installCommands({ hasAptGet: true, isRoot: true })).toEqual([
    'apt-get update',
    'apt-get install -y chromium',
  ]);
  expect(installCommands({ hasAptGet: true, isRoot: false })).toEqual([
    'playwright install chromium',
  ]);
  expect(installCommands({ hasAptGet: false, isRoot: true })).toEqual([
    'playwright install chromium',
  ]);
});
