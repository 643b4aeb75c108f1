// npm run serve: shows the built site as a static host would. HOST, PORT and BASE_PATH say where.
import { messageOf } from './lib/message-of.ts';
import { readServerSettings } from './lib/server-settings.ts';
import { startServer } from './lib/start-server.ts';

try {
  const server = await startServer({ root: 'dist', ...readServerSettings(process.env) });
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => void server.close());
  console.log(`The archive is at ${server.address} (end with Ctrl+C)`);
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
