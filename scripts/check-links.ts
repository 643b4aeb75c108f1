// npm run test:links: follows every link within the built site.
import { findBrokenLinks } from './lib/find-broken-links.ts';
import { linkReport } from './lib/link-report.ts';
import { messageOf } from './lib/message-of.ts';
import { readServerSettings } from './lib/server-settings.ts';
import { startServer } from './lib/start-server.ts';

try {
  const { base } = readServerSettings(process.env);
  const server = await startServer({ root: 'dist', base, host: '127.0.0.1', port: 0 });
  const check = await findBrokenLinks(server.address);
  await server.close();
  console.log(linkReport(check));
  process.exitCode = check.broken.length > 0 ? 1 : 0;
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
