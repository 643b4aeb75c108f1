import { listSearchTerms } from '../../archive/search-terms.ts';

/** Terms in three languages; the search page asks for them when a word is in no text. */
export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(await listSearchTerms()), {
    headers: { 'Content-Type': 'application/json' },
  });
}
