import { excerptNodes } from './excerpt.ts';
import type { PageHit, SectionHit } from './pagefind-index.ts';

const sectionsShown = 3;

/** One entry of the list of results: the report, and links to the sections in which the words stand. */
export function resultItem(hit: PageHit): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  heading.append(link(hit.url, hit.meta['title'] ?? hit.url));
  const facts = document.createElement('p');
  facts.className = 'facts';
  facts.textContent = hit.meta['facts'] ?? '';
  item.append(heading, facts);

  const sections = hit.sub_results.filter(({ url }) => url.includes('#')).slice(0, sectionsShown);
  if (sections.length === 0) {
    const excerpt = document.createElement('p');
    excerpt.append(...excerptNodes(hit.excerpt));
    item.append(excerpt);
  } else {
    const list = document.createElement('ul');
    list.append(...sections.map(sectionItem));
    item.append(list);
  }
  return item;
}

function sectionItem({ title, url, excerpt }: SectionHit): HTMLLIElement {
  const item = document.createElement('li');
  const text = document.createElement('p');
  text.append(...excerptNodes(excerpt));
  item.append(link(url, title), text);
  return item;
}

function link(url: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.textContent = text;
  return anchor;
}
