import { normalizeBase } from './base-path.ts';

/** Where to serve the built site, as HOST, PORT and BASE_PATH say; 127.0.0.1, 4321 and `/` where they are silent. */
export interface ServerSettings {
  host: string;
  port: number;
  base: string;
}

/** Reads the settings from environment variables. Throws when PORT is no port number (0 to 65535). */
export function readServerSettings(
  env: Readonly<Record<string, string | undefined>>,
): ServerSettings {
  const { HOST, PORT, BASE_PATH } = env;
  return {
    host: HOST || '127.0.0.1',
    port: PORT ? readPort(PORT) : 4321,
    base: normalizeBase(BASE_PATH),
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Error(
    `PORT is "${text}", which is no port: give a number from 0 to 65535, as in PORT=8080.`,
  );
}
