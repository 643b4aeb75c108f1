import type { APIRoute } from 'astro';
import { dataFiles } from '../../data/data-files.ts';

// The files about the whole archive; their list is that of the data page and of the data package.
export function getStaticPaths() {
  return dataFiles.map(({ name }) => ({ params: { file: name } }));
}

export const GET: APIRoute = async ({ params, site }) => {
  const file = dataFiles.find(({ name }) => name === params['file']);
  if (!file) return new Response(null, { status: 404 });
  const text = await file.write({ base: import.meta.env.BASE_URL, site });
  return new Response(text, { headers: { 'Content-Type': `${file.mediaType};charset=utf-8` } });
};
