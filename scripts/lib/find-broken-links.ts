import { LinkChecker, LinkState } from 'linkinator';

/** A link that leads nowhere. */
export interface BrokenLink {
  url: string;
  /** The address of the page it is on. */
  page: string;
  /** The HTTP status of the answer; 0 when there was none. */
  status: number;
}

export interface LinkCheck {
  /** How many addresses of the site were asked for. */
  checked: number;
  broken: BrokenLink[];
}

/**
 * Follows every link of a served site from its home page, and the fragments in them. Links that leave the
 * site are not asked for: a check must not depend on other people's servers.
 */
export async function findBrokenLinks(address: string): Promise<LinkCheck> {
  const { origin } = new URL(address);
  const { links } = await new LinkChecker().check({
    path: [address, new URL('404.html', address).href],
    recurse: true,
    checkFragments: true,
    concurrency: 20,
    timeout: 60_000,
    linksToSkip: (link) => Promise.resolve(!URL.canParse(link) || new URL(link).origin !== origin),
  });
  const asked = links.filter(({ state }) => state !== LinkState.SKIPPED);
  const broken = asked.filter(({ state }) => state === LinkState.BROKEN);
  // The page "not found" stands at every broken address; its links are told once, from its own.
  const notPages = new Set(broken.map(({ url }) => url));
  return {
    checked: asked.length,
    broken: broken
      .map(({ url, parent = '', status = 0 }) => ({ url, page: parent, status }))
      .filter(({ page }) => !notPages.has(page)),
  };
}
