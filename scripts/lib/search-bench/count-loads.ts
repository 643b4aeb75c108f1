import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** What a page loaded. */
export interface Loads {
  requests: number;
  /** As a host sends them that packs by gzip what that makes smaller. */
  bytes: number;
}

/** Counts from now on what a page loads whose address `files` fits; returns what gives the count. */
export function countLoads(page: Page, files: RegExp): () => Promise<Loads> {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (!files.test(response.url())) return;
    const size = response.body().then((body) => Math.min(body.length, gzipSync(body).length));
    sizes.push(size.catch(() => 0));
  });
  return async () => {
    const loaded = await Promise.all(sizes);
    return { requests: loaded.length, bytes: loaded.reduce((sum, size) => sum + size, 0) };
  };
}
