import { readServerSettings } from './server-settings.ts';
import { startServer } from './start-server.ts';

/** Playwright's global setup: serves dist/ on a free port, names it in BASE_URL, and returns what ends it. */
export default async function serveForBrowserTests(): Promise<() => Promise<void>> {
  const { base } = readServerSettings(process.env);
  const server = await startServer({ root: 'dist', base, host: '127.0.0.1', port: 0 });
  process.env['BASE_URL'] = server.address;
  return () => server.close();
}
