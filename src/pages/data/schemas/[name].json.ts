import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { jsonSchemaDocument, schemaNames } from '../../../data/json-schema.ts';
import { writeJson } from '../../../data/write-json.ts';

export function getStaticPaths() {
  return schemaNames.map((name) => ({ params: { name }, props: { name } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props, site }) =>
  new Response(
    writeJson(jsonSchemaDocument(props.name, { base: import.meta.env.BASE_URL, site })),
    { headers: { 'Content-Type': 'application/schema+json' } },
  );
