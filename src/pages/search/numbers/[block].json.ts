import { getNumbers } from '../../../archive/numbers.ts';
import type { NumberBlock } from '../../../domain/number-block.ts';
import { packNumbers } from '../../../search/numbers/pack-numbers.ts';

export async function getStaticPaths() {
  const { blocks } = packNumbers(await getNumbers());
  return blocks.map((block, index) => ({ params: { block: String(index) }, props: { block } }));
}

/** Figures next to each other in size; the search page knows which sizes stand in which file. */
export function GET({ props }: { props: { block: NumberBlock } }): Response {
  return new Response(JSON.stringify(props.block), {
    headers: { 'Content-Type': 'application/json' },
  });
}
