import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { dataRoutes } from '../../data/data-routes.ts';

export function getStaticPaths() {
  return dataRoutes('.csv');
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { file }, site }) =>
  new Response(await file.write({ base: import.meta.env.BASE_URL, site }), {
    headers: { 'Content-Type': `${file.mediaType};charset=utf-8` },
  });
