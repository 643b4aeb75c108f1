import { bracketedTitle, oneLine, type Citation, wholeNote } from './citation.ts';

/**
 * Writes a citation as a BibLaTeX entry in UTF-8 (the manual of biblatex 3.20, section 2). The archive goes into
 * `eprint` and `eprinttype`: every style prints them, as "archive: address", and Biber reads `eprint` verbatim, so
 * that the `#` of a figure's address does no harm.
 */
export function writeBiblatex(citation: Citation): string {
  const { key, author, publisher, url, language, dates, accessed, archive, permalink } = citation;
  const title = escapeLatex(bracketedTitle(citation));
  const fields: [string, string | undefined][] = [
    ['entrysubtype', 'newspaper'],
    // In braces of its own a name is not taken apart: nobody knows which part is the family's.
    ['author', author === undefined ? undefined : `{${escapeLatex(author)}}`],
    // Styles put English titles, and only those, into lower case; the braces save the names in it.
    ['title', language === 'en' ? `{${title}}` : title],
    ['journaltitle', escapeLatex(publisher)],
    ['date', dates.published],
    ['eventdate', dates.event],
    ['langid', langids[language]],
    ['url', verbatim(url)],
    ['urldate', accessed],
    ['note', escapeLatex(wholeNote(citation))],
    ['eprint', verbatim(permalink)],
    ['eprinttype', escapeLatex(archive)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name} = {${value}},\n`],
  );
  return `@article{${key},\n${lines.join('')}}\n`;
}

/** Names of languages as babel and polyglossia know them. */
const langids = { vi: 'vietnamese', en: 'english', id: 'indonesian' } as const;

const commands: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** A text so that LaTeX prints it letter by letter; `{}` keeps apart what it would join (`--`, `''`, `` ?` ``). */
function escapeLatex(text: string): string {
  return oneLine(text)
    .replaceAll(/[\\~^{}$&#_%]/g, (character) => commands[character] ?? `\\${character}`)
    .replaceAll(/([-'`<>,])(?=\1)|[?!](?=`)/g, '$&{}');
}

/** An address as BibLaTeX takes it; what would end the field or the address is percent-encoded. */
function verbatim(address: string): string {
  return address.replaceAll(/[\s{}\\]/g, encodeURIComponent);
}
