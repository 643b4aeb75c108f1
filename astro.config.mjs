import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { rehypeGuideTables } from './src/markdown/rehype-guide-tables.ts';
import { searchOverLastBuild } from './scripts/lib/search-over-last-build.ts';

// SITE_URL is the address the site will have; without it pages name each other by path only.
// BASE_PATH is the folder it is served from. STAGING_DIR is set by scripts/build.ts.
const { SITE_URL, BASE_PATH, STAGING_DIR } = process.env;

export default defineConfig({
  ...(SITE_URL ? { site: SITE_URL } : {}),
  base: BASE_PATH ?? '/',
  outDir: STAGING_DIR ?? './dist',
  cacheDir: './.cache/astro',
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // The guides; reports have a compiler of their own (src/loaders/report-loader.ts).
  markdown: {
    processor: unified({ gfm: true, smartypants: false, rehypePlugins: [rehypeGuideTables] }),
    syntaxHighlight: false,
  },
  integrations: [mdx(), searchOverLastBuild()],
  // The content security policy allows files only: nothing inline.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 1 },
  vite: { cacheDir: './.cache/vite', build: { assetsInlineLimit: 0 } },
});
