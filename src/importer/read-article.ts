import { textsOf, type Article, type InputFormat } from './article.ts';
import { inputFault, isInputFault, type InputFault } from './input-fault.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlainText } from './read-plain-text.ts';

/** The longest article that is read, in characters (UTF-16 units) of its text: a thick book. */
export const maximumTextLength = 1_000_000;

const formatByExtension: ReadonlyMap<string, InputFormat> = new Map([
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['md', 'markdown'],
  ['mdx', 'markdown'],
  ['markdown', 'markdown'],
]);

const readers: Record<InputFormat, (input: string) => Article | InputFault> = {
  text: readPlainText,
  html: readHtml,
  markdown: readMarkdown,
};

/**
 * Takes an input apart. Its format is the one given, or that of its name's extension; anything else is plain
 * text unless it surely is a web page. Returns a fault, to be told with `isInputFault`, when the input holds no
 * text that anybody can see, more than `maximumTextLength` of it, or tags or marks that nobody wrote by hand.
 */
export function readArticle(
  input: string,
  { format, name }: { format?: InputFormat; name?: string } = {},
): Article | InputFault {
  const article = readers[format ?? findFormat(input, name)](input);
  return isInputFault(article) ? article : (findTextFault(article) ?? article);
}

/** The format of an input by the extension of its name or, where that says nothing, by how it starts. */
export function findFormat(input: string, name = ''): InputFormat {
  const extension = /\.([^./\\]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return formatByExtension.get(extension) ?? (isPage(input) ? 'html' : 'text');
}

/** Pages start with their doctype or first tag, after comments and an XML declaration at most. */
function isPage(input: string): boolean {
  const start = input.slice(0, 5000).replaceAll(/<!--.*?-->|<\?xml[^>]*>/gs, '');
  return /^[\s\uFEFF]*<(?:!doctype\s+html|html)(?![\w-])/i.test(start);
}

function findTextFault({ blocks }: Article): InputFault | undefined {
  let length = 0;
  for (const block of blocks) for (const { text } of textsOf(block)) length += text.length;
  if (length === 0) {
    return inputFault(
      'The input holds no text of an article.',
      'Open it to see whether the article is in it: some pages load their text only in a browser.',
    );
  }
  return length > maximumTextLength
    ? inputFault(
        `The article has ${length} characters of text; at most ${maximumTextLength} are read.`,
        'Import the parts of it as reports of their own.',
      )
    : undefined;
}
