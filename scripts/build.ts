// npm run build: checks content/, builds the site beside the last one, and only replaces that when the new one
// is complete.
import { buildSite } from './lib/build-site.ts';

const result = await buildSite(process.cwd());
console.log(result.message);
process.exitCode = result.ok ? 0 : 1;
