import { getFigureIndex } from '../../archive/figure-index.ts';
import { packFigureIndex } from '../../explorer/pack-figures.ts';

/** All figures in the compact form that the page of figures loads; the open data are in /data/. */
export async function GET(): Promise<Response> {
  return new Response(JSON.stringify(packFigureIndex(await getFigureIndex())), {
    headers: { 'Content-Type': 'application/json' },
  });
}
