import type { Language } from '../domain/language.ts';
import { formatDate } from '../i18n/format.ts';
import { searchStrings } from '../i18n/search-strings.ts';
import type { TextHit } from './texts/findings.ts';
import { findPassages, type Passage } from './texts/passages.ts';

/** One entry of the list of results: the report, then links to the passages in which the words stand. */
export function resultItem(hit: TextHit, base: string, language: Language): HTMLLIElement {
  const { page, missing } = hit;
  const words = searchStrings[language];
  const address = `${base.replace(/\/?$/, '/')}${page.path}`;
  const isForeign = hit.language !== language;
  const item = document.createElement('li');
  const heading = document.createElement('h2');
  heading.append(link(address, page.title));
  const facts = document.createElement('p');
  facts.className = 'facts';
  facts.textContent = `${page.place} · ${formatDate(page.date, language)}`;
  if (isForeign) {
    heading.lang = hit.language;
    const label = document.createElement('span');
    label.className = 'in-language';
    label.textContent = words.inLanguage[hit.language];
    facts.append(' ', label);
  }
  if (missing.length > 0) facts.append(` · ${words.missing(missing)}`);
  const list = document.createElement('ul');
  if (isForeign) list.lang = hit.language;
  item.append(heading, facts, list);
  return item;
}

/** Puts the passages of a hit into its entry, when its text is there. */
export async function showPassages(
  item: HTMLLIElement,
  hit: TextHit,
  base: string,
  language: Language,
): Promise<void> {
  const address = `${base.replace(/\/?$/, '/')}${hit.page.path}`;
  const text = await hit.load();
  const list = item.querySelector('ul');
  list?.replaceChildren(
    ...findPassages(text, hit.locations).map((passage) => passageItem(passage, address, language)),
  );
}

function passageItem(
  { anchor, heading, paragraph, parts }: Passage,
  address: string,
  language: Language,
): HTMLLIElement {
  const words = searchStrings[language];
  const item = document.createElement('li');
  const text = document.createElement('p');
  for (const [place, part] of parts.entries()) {
    if (place > 0) text.append(' ');
    if (!part.isFound) {
      text.append(part.text);
      continue;
    }
    const mark = document.createElement('mark');
    mark.textContent = part.text;
    text.append(mark);
  }
  const name = [heading, paragraph === null ? null : words.paragraph(paragraph)]
    .filter((one) => one !== null)
    .join(' · ');
  const target = anchor === null ? address : `${address}#${anchor}`;
  item.append(link(target, name === '' ? words.beginning : name), text);
  return item;
}

function link(url: string, text: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.textContent = text;
  return anchor;
}
