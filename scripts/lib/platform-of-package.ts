/** The systems a package is made for, in npm's own words (`process.platform`, `process.arch`, C library). */
export interface Platform {
  os?: string;
  cpu?: string;
  libc?: 'glibc' | 'musl';
}

/**
 * Reads the platform from the name of a package, such as `@pagefind/windows-x64` or
 * `@oxc-parser/binding-linux-arm-gnueabihf`. What the name does not say is left out.
 */
export function platformOfPackage(name: string): Platform {
  const words = name.slice(name.indexOf('/') + 1).split('-');
  const platform: Platform = {};
  for (const word of words) {
    const os = systems[word];
    const cpu = processors[word];
    const libc = libraries[word];
    if (os !== undefined) platform.os = os;
    if (cpu !== undefined) platform.cpu = cpu;
    if (libc !== undefined) platform.libc = libc;
    // sharp writes `linuxmusl-x64`.
    if (word === 'linuxmusl') platform.os = 'linux';
  }
  return platform;
}

type Words<Value> = Readonly<Record<string, Value | undefined>>;

const systems: Words<string> = {
  aix: 'aix',
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  netbsd: 'netbsd',
  openbsd: 'openbsd',
  openharmony: 'openharmony',
  sunos: 'sunos',
  win32: 'win32',
  windows: 'win32',
};

const processors: Words<string> = {
  arm: 'arm',
  arm64: 'arm64',
  ia32: 'ia32',
  loong64: 'loong64',
  mips64el: 'mips64el',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  wasm32: 'wasm32',
  x64: 'x64',
};

const libraries: Words<'glibc' | 'musl'> = {
  gnu: 'glibc',
  gnueabihf: 'glibc',
  musl: 'musl',
  musleabihf: 'musl',
  linuxmusl: 'musl',
};
