import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { afterAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'archive-layers-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What a file of each layer may import, and what it must not. */
const layers: Record<string, { may: string[]; mustNot: string[] }> = {
  'src/domain/a.ts': {
    may: ['astro/zod', './b.ts', './numbers/b.ts'],
    mustNot: [
      'node:fs',
      'zod',
      'unified',
      'astro:content',
      'acorn',
      'astring',
      '../markdown/b.ts',
      '../i18n/b.ts',
    ],
  },
  'src/domain/numbers/a.ts': {
    may: ['../unit.ts', './b.ts'],
    mustNot: ['../../charts/b.ts', '../../../scripts/b.ts', 'astro'],
  },
  'src/i18n/a.ts': {
    may: ['../domain/b.ts', './b.ts'],
    mustNot: ['../markdown/b.ts', '../archive/b.ts', 'node:fs/promises'],
  },
  'src/markdown/a.ts': {
    may: ['../domain/b.ts', '../i18n/b.ts', 'unified'],
    mustNot: ['../loaders/b.ts', '../charts/b.ts', 'node:fs', 'astro:content'],
  },
  'src/charts/a.ts': {
    may: ['../domain/b.ts', '../i18n/b.ts', 'd3-scale'],
    mustNot: ['../markdown/b.ts', '../components/B.astro', 'node:fs', 'astro:content'],
  },
  'src/search/a.ts': {
    may: ['../domain/b.ts', '../i18n/b.ts'],
    mustNot: [
      '../archive/b.ts',
      '../explorer/b.ts',
      '../markdown/b.ts',
      'node:fs',
      'astro:content',
    ],
  },
  'src/explorer/a.ts': {
    may: ['../domain/b.ts', '../domain/grammar/b.ts', '../i18n/b.ts'],
    mustNot: [
      '../archive/b.ts',
      '../search/b.ts',
      '../components/b.ts',
      'node:fs',
      'astro:content',
    ],
  },
  'src/importer/a.ts': {
    may: ['../domain/b.ts', '../markdown/b.ts', '../i18n/b.ts', 'parse5'],
    mustNot: ['../loaders/b.ts', '../../scripts/b.ts', 'node:fs', 'astro:content'],
  },
  'src/loaders/a.ts': {
    may: [
      '../domain/b.ts',
      '../markdown/b.ts',
      '../i18n/b.ts',
      'node:fs/promises',
      'astro/loaders',
    ],
    mustNot: ['../archive/b.ts', '../../scripts/b.ts', 'astro:content'],
  },
  'src/archive/a.ts': {
    may: ['astro:content', '../domain/b.ts', '../markdown/b.ts', '../i18n/b.ts', '../charts/b.ts'],
    mustNot: [
      'node:fs',
      '../loaders/b.ts',
      '../explorer/b.ts',
      '../components/B.astro',
      '../content.config.ts',
    ],
  },
  'src/data/a.ts': {
    may: ['../archive/b.ts', '../domain/b.ts', '../i18n/b.ts', 'papaparse', 'node:crypto'],
    mustNot: ['astro:content', 'node:fs', '../components/B.astro', '../markdown/b.ts'],
  },
  'src/components/a.ts': {
    may: [
      '../archive/b.ts',
      '../domain/b.ts',
      '../i18n/b.ts',
      '../charts/b.ts',
      '../search/b.ts',
      '../explorer/b.ts',
    ],
    mustNot: [
      'astro:content',
      'node:fs',
      '../layouts/B.astro',
      '../pages/b.ts',
      '../markdown/b.ts',
      '../data/b.ts',
    ],
  },
  'src/layouts/a.ts': {
    may: ['../components/B.astro', '../styles/site.css', '../archive/b.ts'],
    mustNot: ['astro:content', '../pages/b.ts', '../loaders/b.ts'],
  },
  'src/pages/reports/a.ts': {
    may: ['../../archive/b.ts', '../../data/b.ts', '../../layouts/B.astro', '../../markdown/b.ts'],
    mustNot: ['astro:content', '../../../scripts/b.ts', '../../../content/b.json', 'node:fs'],
  },
  'src/content.config.ts': {
    may: ['astro:content', './loaders/b.ts', './domain/b.ts'],
    mustNot: ['../scripts/b.ts', './archive/b.ts'],
  },
  'scripts/lib/a.ts': {
    may: ['../../src/domain/b.ts', '../../src/loaders/b.ts', '../../src/markdown/b.ts', 'node:fs'],
    mustNot: ['../../src/archive/b.ts', '../../src/components/B.astro', '../../tests/b.ts'],
  },
};

const reportSchema = z.object({
  diagnostics: z.array(z.object({ code: z.string(), filename: z.string(), message: z.string() })),
});
const reported = lint();

test.each(Object.entries(layers))('%s imports only what its layer may', (file, { mustNot }) => {
  expect(reported.get(file)?.toSorted()).toEqual(mustNot.toSorted());
});

/** What the linter reports in a project that holds one file of each layer with all its imports. */
function lint(): Map<string, string[]> {
  copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  for (const [file, { may, mustNot }] of Object.entries(layers)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    const lines = [...may, ...mustNot].map(
      (from, index) => `import { name as name${index} } from '${from}';\n`,
    );
    writeFileSync(join(folder, file), lines.join(''));
  }
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [oxlint, '--format=json'], {
    cwd: folder,
    encoding: 'utf8',
  });
  const { diagnostics } = reportSchema.parse(JSON.parse(stdout));
  const layerFaults = diagnostics.filter(({ code }) => code === 'eslint(no-restricted-imports)');
  const byFile = Map.groupBy(layerFaults, ({ filename }) => filename.replaceAll('\\', '/'));
  return new Map(
    [...byFile].map(([file, faults]) => [
      file,
      faults.map(({ message }) => message.split("'")[1] ?? ''),
    ]),
  );
}
