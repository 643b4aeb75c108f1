import { expect, test } from 'vitest';
import { readServerSettings } from '../../../../scripts/lib/server-settings.ts';

test('without settings the archive is served to this computer only', () => {
  expect(readServerSettings({})).toEqual({ host: '127.0.0.1', port: 4321, base: '/' });
});

test('HOST, PORT and BASE_PATH say where the archive is served', () => {
  const settings = readServerSettings({ HOST: '::1', PORT: '0', BASE_PATH: 'archive' });
  expect(settings).toEqual({ host: '::1', port: 0, base: '/archive/' });
});

test.each(['7x', '-1', '65536', '1.5', '0x10', ' '])('"%s" is no port', (PORT) => {
  expect(() => readServerSettings({ PORT })).toThrow(
    `PORT is "${PORT}", which is no port: give a number from 0 to 65535, as in PORT=8080.`,
  );
});
