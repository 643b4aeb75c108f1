import { z } from 'astro/zod';
import { isoDay } from './date-schema.ts';

const address = z.url({ protocol: /^https?$/, error: 'must be a full http(s) address' });

/** The article that a report was made from. */
export const sourceSchema = z.strictObject({
  /** The newspaper, by the name it prints. */
  publisher: z.string().trim().min(1),
  /** Who signed the article, as printed. */
  author: z.string().trim().min(1).optional(),
  /** The address of the original. */
  url: address,
  /** The language of the original (BCP 47). */
  language: z.enum(['vi', 'en', 'id']),
  /** The site on which the text was read, when not the publisher's. */
  via: z.string().trim().min(1).optional(),
  /** The language in which the text was read, when a machine had translated it. */
  machineTranslatedTo: z.enum(['id', 'en']).optional(),
  /** The day it was published, when known. */
  published: isoDay.optional(),
  /** The day it was read, when known. */
  accessed: isoDay.optional(),
  /** A copy in a web archive. */
  archivedUrl: address.optional(),
  /** Whether the whole article was read or only its opening. */
  extent: z.enum(['whole', 'opening']),
});
