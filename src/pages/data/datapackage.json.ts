import type { APIRoute } from 'astro';
import { makeDataPackage } from '../../data/data-package.ts';
import { writeJson } from '../../data/write-json.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(writeJson(await makeDataPackage({ base: import.meta.env.BASE_URL, site })), {
    headers: { 'Content-Type': 'application/json' },
  });
