// npm run test:browser [-- options of `playwright test`]: tests the built site in a Chromium.
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './lib/ensure-chromium.ts';
import { messageOf } from './lib/message-of.ts';
import { runScript } from './lib/run-command.ts';

try {
  const env = { ...process.env, CHROMIUM_PATH: await ensureChromium() };
  const playwright = fileURLToPath(import.meta.resolve('@playwright/test/cli'));
  process.exitCode = await runScript(playwright, ['test', ...process.argv.slice(2)], env);
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
