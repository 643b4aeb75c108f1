/** The orders that results can have; `relevance` is the newest first where nothing was typed. */
export const searchOrders = ['relevance', 'newest', 'oldest'] as const;
export type SearchOrder = (typeof searchOrders)[number];
