/** A permalink that lacks its host, as those of a site built without its address; undefined for a whole one. */
export function incompletePermalink(permalink: string): string | undefined {
  return permalink.startsWith('/') ? permalink : undefined;
}
