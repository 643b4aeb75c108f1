import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';

/** Lets `astro dev` search: it answers /pagefind/ from the last build, since only a build makes an index. */
export function searchOverLastBuild(): AstroIntegration {
  return {
    name: 'search-over-last-build',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const folder = fileURLToPath(new URL('../../dist/pagefind/', import.meta.url));
        const serve = sirv(folder, { dev: true });
        const base = server.config.base.replace(/\/$/, '');
        server.middlewares.use(`${base}/pagefind`, serve);
        logger.info('search answers from the last `npm run build`');
      },
    },
  };
}
