import { findFileKind } from './file-kind.ts';
import { inputFault, type InputFault } from './input-fault.ts';

/** The largest input that is read, in bytes: a saved page with its pictures inside it fits. */
export const maximumInputBytes = 10 * 1024 * 1024;

/**
 * Decodes the bytes of an input. The text is the input as it is, a byte order mark included, so that offsets
 * in it are those of the file. Anything but UTF-8 text is a fault that names what was found: nothing is
 * guessed, since a wrong guess garbles names and leaves numbers that look right.
 */
export function decodeInput(bytes: Uint8Array): { text: string } | InputFault {
  return findByteFault(bytes) ?? decodeUtf8(bytes);
}

function findByteFault(bytes: Uint8Array): InputFault | undefined {
  if (bytes.length === 0) {
    return inputFault('The input is empty.', 'Save the article again and import that file.');
  }
  const kind = findFileKind(bytes);
  if (kind) return inputFault(`The input is ${kind.name}, not text.`, kind.hint);
  if (bytes.length > maximumInputBytes) {
    const size = (bytes.length / 1024 / 1024).toFixed(1);
    return inputFault(
      `The input has ${size} MiB; at most ${maximumInputBytes / 1024 / 1024} MiB are read.`,
      'An article is far smaller: save it without its pictures, or as plain text.',
    );
  }
  const encoding = findWideEncoding(bytes);
  if (encoding !== undefined) {
    return inputFault(
      `The input is ${encoding} text, not UTF-8.`,
      `Save it as UTF-8, or run: iconv -f ${encoding} -t UTF-8 FILE > NEW-FILE`,
    );
  }
  if (isBinary(bytes)) {
    return inputFault(
      'The input is binary data, not text.',
      'Save the article as a page (HTML), as Markdown or as plain text (UTF-8).',
    );
  }
  return undefined;
}

function decodeUtf8(bytes: Uint8Array): { text: string } | InputFault {
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const offset = findInvalidUtf8(bytes);
    const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
    return inputFault(
      `The input is not UTF-8 text: the byte at offset ${offset} (0x${byte}) cannot stand there.`,
      'Save it as UTF-8. An old Vietnamese page may be windows-1258: iconv -f WINDOWS-1258 -t UTF-8 FILE > NEW-FILE',
    );
  }
  return /\S/.test(text)
    ? { text }
    : inputFault(
        'The input holds only white space.',
        'Save the article again and import that file.',
      );
}

/** UTF-16 and UTF-32 by their byte order mark or, without one, by a NUL in every other byte. */
function findWideEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) {
    return third === 0 && fourth === 0 && bytes.length % 4 === 0 ? 'UTF-32LE' : 'UTF-16LE';
  }
  if (first === 0xfe && second === 0xff) return 'UTF-16BE';
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return 'UTF-32BE';
  const sample = bytes.subarray(0, 4096);
  const nuls: [even: number, odd: number] = [0, 0];
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) nuls[index % 2 === 0 ? 0 : 1] += 1;
  }
  const most = sample.length * 0.3;
  if (sample.length < 8) return undefined;
  if (nuls[1] > most && nuls[0] === 0) return 'UTF-16LE';
  return nuls[0] > most && nuls[1] === 0 ? 'UTF-16BE' : undefined;
}

/** A text may hold a stray control byte; one byte in twenty, and more than a few, are no text. */
function isBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte < 0x09 || (byte > 0x0d && byte < 0x20) || byte === 0x7f) controls += 1;
  }
  return controls > 4 && controls * 20 > bytes.length;
}

/**
 * The offset of the first byte that is no UTF-8 (RFC 3629): the lead byte of a sequence that is cut short, too
 * long for its value, a surrogate or above U+10FFFF.
 */
function findInvalidUtf8(bytes: Uint8Array): number {
  for (let offset = 0; offset < bytes.length;) {
    const length = sequenceLength(bytes[offset] ?? 0);
    if (length === 0 || !isSequence(bytes, offset, length)) return offset;
    offset += length;
  }
  return bytes.length;
}

function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

function isSequence(bytes: Uint8Array, offset: number, length: number): boolean {
  for (let at = 1; at < length; at += 1) {
    const byte = bytes[offset + at] ?? 0;
    if (byte < 0x80 || byte > 0xbf) return false;
  }
  const lead = bytes[offset] ?? 0;
  const second = bytes[offset + 1] ?? 0;
  if (lead === 0xe0) return second >= 0xa0;
  if (lead === 0xed) return second <= 0x9f;
  if (lead === 0xf0) return second >= 0x90;
  return lead !== 0xf4 || second <= 0x8f;
}
