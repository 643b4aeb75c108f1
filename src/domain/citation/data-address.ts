/**
 * A file as an address (RFC 2397), so that a page can offer it without a file of its own. Only what an address
 * cannot hold is percent-encoded: letters of every language may stay, and the rest packs well.
 */
export function dataAddress(type: string, text: string): string {
  return `data:${type};charset=utf-8,${text.replaceAll(/[\s"#%<>[\\\]^`{|}\p{Cc}]/gu, encodeURIComponent)}`;
}
