import { defineConfig } from '@playwright/test';

const isRoot = process.getuid?.() === 0;
const { BASE_URL, CHROMIUM_PATH } = process.env;

// Run by `npm run test:browser`, which finds the Chromium; the site is dist/, served by the global setup.
export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  globalSetup: './scripts/lib/serve-for-browser-tests.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // A test that passes only at the second try is a fault to find.
  retries: 0,
  reporter: 'list',
  // Two slow cores may take seconds for what takes milliseconds elsewhere.
  timeout: 60_000,
  expect: { timeout: 15_000 },
  use: {
    ...(BASE_URL ? { baseURL: BASE_URL } : {}),
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    trace: 'retain-on-failure',
    launchOptions: {
      ...(CHROMIUM_PATH ? { executablePath: CHROMIUM_PATH } : {}),
      // Chromium asks nothing of the network by itself, and refuses its sandbox to root.
      args: [
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        ...(isRoot ? ['--no-sandbox'] : []),
      ],
    },
  },
});
