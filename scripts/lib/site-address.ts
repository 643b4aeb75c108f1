import { statSync } from 'node:fs';
import { join } from 'node:path';

/** What a static host answers to a path: a file (from the site's folder), another address, or that it has none. */
export type Answer =
  | { kind: 'file'; file: string }
  | { kind: 'redirect'; path: string }
  | { kind: 'missing'; page: string | null };

/**
 * What is found at a path of a site built in `root` and served below `base` (slash at both ends).
 * The path is as it stands in a request, without its query. `page` is the nearest 404.html, or null.
 */
export function findAnswer(root: string, base: string, path: string): Answer {
  if (`${path}/` === base) return { kind: 'redirect', path: base };
  const inside = path.startsWith(base) ? decode(path.slice(base.length)) : null;
  if (inside === null) return { kind: 'missing', page: notFoundPage(root, '') };
  if (isFolder(inside)) {
    const file = `${inside}index.html`;
    return isFile(root, file) ? { kind: 'file', file } : missing(root, inside);
  }
  if (isFile(root, inside)) return { kind: 'file', file: inside };
  if (isFile(root, `${inside}/index.html`)) return { kind: 'redirect', path: `${path}/` };
  return missing(root, inside);
}

function missing(root: string, inside: string): Answer {
  return { kind: 'missing', page: notFoundPage(root, inside) };
}

/** The 404.html of the folder or of the nearest one above it, as hosts with several languages answer. */
function notFoundPage(root: string, inside: string): string | null {
  const folders = inside.split('/').slice(0, -1);
  for (; ; folders.pop()) {
    const page = [...folders, '404.html'].join('/');
    if (isFile(root, page)) return page;
    if (folders.length === 0) return null;
  }
}

function isFolder(path: string): boolean {
  return path === '' || path.endsWith('/');
}

/** Paths that leave the site's folder, hidden files and paths with two slashes in a row do not exist. */
function isFile(root: string, path: string): boolean {
  if (path.includes('\0')) return false;
  if (path.split(/[/\\]/).some((name) => name === '' || name.startsWith('.'))) return false;
  return statSync(join(root, path), { throwIfNoEntry: false })?.isFile() === true;
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
