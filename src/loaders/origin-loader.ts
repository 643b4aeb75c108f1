import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { dataFiles, readDataFile } from './data-files.ts';

/** Loads the head of every vocabulary that is published; the id is the vocabulary's name. */
export function originLoader(): Loader {
  return {
    name: 'origin-loader',
    load: async (context) => {
      const root = fileURLToPath(context.config.root);
      context.store.clear();
      for (const id of ['provinces', 'programs', 'indicators'] as const) {
        const { data } = await readDataFile<{ about: Record<string, unknown> }>(
          root,
          dataFiles[id],
        );
        if (data)
          context.store.set({ id, data: await context.parseData({ id, data: data.about }) });
      }
    },
  };
}
