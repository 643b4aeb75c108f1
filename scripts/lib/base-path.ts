/**
 * The folder a site is served from as a path with a slash at both ends: `archive`, `/archive` and `/archive/`
 * are `/archive/`; nothing is `/`.
 */
export function normalizeBase(base: string | undefined): string {
  const folders = (base ?? '').split('/').filter((folder) => folder !== '');
  return folders.length === 0 ? '/' : `/${folders.join('/')}/`;
}
