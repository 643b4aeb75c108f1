import type { LinkCheck } from './find-broken-links.ts';

/** The broken links page by page, as a person reads them, and a count at the end. */
export function linkReport({ checked, broken }: LinkCheck): string {
  if (broken.length === 0) return `No broken links among ${checked} addresses.`;
  const pages = Map.groupBy(broken, ({ page }) => page);
  const lines = [...pages].flatMap(([page, links]) => [
    page === '' ? '(the start of the check)' : page,
    ...links.map(({ url, status }) => `    ${url}  ${reason(status)}`),
  ]);
  return [...lines, '', `${broken.length} broken links among ${checked} addresses.`].join('\n');
}

function reason(status: number): string {
  if (status === 0) return 'no answer';
  return status < 400 ? 'the page has no such fragment' : `answers ${status}`;
}
