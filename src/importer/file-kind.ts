/** What a file is by its first bytes, when it is surely no text. */
export interface FileKind {
  /** With its article: "a PDF file". */
  name: string;
  /** How to get an article out of it. */
  hint: string;
}

const saveText =
  'Open it, copy the text of the article into a plain text file (UTF-8) and import that.';
const savePage = 'Save the article itself as a page (HTML) or as plain text and import that.';
const unpack = 'Unpack it and import the article that it holds.';

/** First bytes in hexadecimal, `..` for any byte; the first that fits counts. */
const signatures: readonly [signature: string, kind: FileKind][] = [
  ['255044462d', { name: 'a PDF file', hint: saveText }],
  ['d0cf11e0a1b11ae1', { name: 'an old Office file (.doc, .xls, .ppt)', hint: saveText }],
  ['7b5c727466', { name: 'an RTF file', hint: saveText }],
  ['89504e470d0a1a0a', { name: 'a PNG image', hint: savePage }],
  ['ffd8ff', { name: 'a JPEG image', hint: savePage }],
  ['47494638', { name: 'a GIF image', hint: savePage }],
  ['52494646........57454250', { name: 'a WebP image', hint: savePage }],
  ['........6674797061766966', { name: 'an AVIF image', hint: savePage }],
  ['........6674797068656963', { name: 'a HEIC image', hint: savePage }],
  ['49492a00', { name: 'a TIFF image', hint: savePage }],
  ['4d4d002a', { name: 'a TIFF image', hint: savePage }],
  ['........66747970', { name: 'a video or sound file', hint: savePage }],
  ['1a45dfa3', { name: 'a video or sound file', hint: savePage }],
  ['494433', { name: 'a sound file', hint: savePage }],
  ['4f676753', { name: 'a video or sound file', hint: savePage }],
  ['1f8b', { name: 'a gzip archive', hint: unpack }],
  ['425a68', { name: 'a bzip2 archive', hint: unpack }],
  ['fd377a585a00', { name: 'an xz archive', hint: unpack }],
  ['28b52ffd', { name: 'a Zstandard archive', hint: unpack }],
  ['377abcaf271c', { name: 'a 7-Zip archive', hint: unpack }],
  ['526172211a07', { name: 'a RAR archive', hint: unpack }],
  [
    '62706c697374',
    { name: 'a Safari web archive', hint: 'Save the page as "page source" (HTML) instead.' },
  ],
  ['53514c69746520666f726d6174', { name: 'an SQLite database', hint: savePage }],
  ['7f454c46', { name: 'a program', hint: savePage }],
  ['cafebabe', { name: 'a program', hint: savePage }],
];

/** Names inside a ZIP archive that tell what was packed. */
const packed: readonly [part: string, kind: FileKind][] = [
  ['word/', { name: 'a Word document (DOCX)', hint: saveText }],
  ['xl/', { name: 'an Excel workbook (XLSX)', hint: saveText }],
  ['ppt/', { name: 'a PowerPoint file (PPTX)', hint: saveText }],
  ['opendocument.text', { name: 'an OpenDocument text (ODT)', hint: saveText }],
  ['opendocument.spreadsheet', { name: 'an OpenDocument spreadsheet (ODS)', hint: saveText }],
  ['epub+zip', { name: 'an EPUB book', hint: saveText }],
];

/**
 * The kind of a file that cannot be an article, by its first bytes ("magic numbers", as the command `file`
 * knows them); undefined when they say nothing.
 */
export function findFileKind(bytes: Uint8Array): FileKind | undefined {
  const head = Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );
  const found = signatures.find(([signature]) => hasSignature(head, signature));
  if (found) return found[1];
  if (!hasSignature(head, '504b0304') && !hasSignature(head, '504b0506')) return undefined;
  const names = new TextDecoder('latin1').decode(bytes.subarray(0, 65_536));
  return (
    packed.find(([part]) => names.includes(part))?.[1] ?? { name: 'a ZIP archive', hint: unpack }
  );
}

function hasSignature(head: string, signature: string): boolean {
  if (head.length < signature.length) return false;
  for (let at = 0; at < signature.length; at += 1) {
    if (signature[at] !== '.' && signature[at] !== head[at]) return false;
  }
  return true;
}
