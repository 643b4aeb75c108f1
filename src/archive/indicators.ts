import { getCollection } from 'astro:content';
import type { Indicator } from '../domain/indicator.ts';
import { keep } from './keep.ts';

/** Every indicator by its id. */
export const getIndicators = keep(
  async (): Promise<ReadonlyMap<string, Indicator>> =>
    new Map((await getCollection('indicators')).map(({ data }) => [data.id, data])),
);
