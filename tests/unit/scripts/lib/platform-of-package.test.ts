import { expect, test } from 'vitest';
import { platformOfPackage } from '../../../../scripts/lib/platform-of-package.ts';

test.each([
  ['@pagefind/windows-x64', { os: 'win32', cpu: 'x64' }],
  ['@pagefind/darwin-arm64', { os: 'darwin', cpu: 'arm64' }],
  ['@rolldown/binding-linux-x64-musl', { os: 'linux', cpu: 'x64', libc: 'musl' }],
  ['@rolldown/binding-win32-arm64-msvc', { os: 'win32', cpu: 'arm64' }],
  ['@oxc-parser/binding-linux-arm-gnueabihf', { os: 'linux', cpu: 'arm', libc: 'glibc' }],
  ['@oxc-parser/binding-android-arm-eabi', { os: 'android', cpu: 'arm' }],
  ['@oxc-parser/binding-openharmony-arm64', { os: 'openharmony', cpu: 'arm64' }],
  ['@img/sharp-linuxmusl-arm64', { os: 'linux', cpu: 'arm64', libc: 'musl' }],
  ['@img/sharp-wasm32', { cpu: 'wasm32' }],
  ['fsevents', {}],
])('the name %s says which platform it is for', (name, platform) => {
  expect(platformOfPackage(name)).toEqual(platform);
});
