import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeInput, maximumInputBytes } from '../../../src/importer/decode-input.ts';
import { isInputFault } from '../../../src/importer/input-fault.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));

function messageOf(bytes: Uint8Array): string {
  const decoded = decodeInput(bytes);
  return isInputFault(decoded) ? `${decoded.fault.message} ${decoded.fault.hint}` : 'no fault';
}

describe('an input that is text', () => {
  test('is decoded as it stands, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(/\S/.test(text) && !text.startsWith('\uFEFF'));
        expect(decodeInput(bytesOf(`Báo cáo: ${text}`))).toEqual({ text: `Báo cáo: ${text}` });
      }),
    );
  });

  test('keeps its byte order mark, so that offsets are those of the file', () => {
    expect(decodeInput(bytesOf('\uFEFFSáu xã.'))).toEqual({ text: '\uFEFFSáu xã.' });
  });

  test('may hold a stray control character', () => {
    expect(decodeInput(bytesOf('Sáu xã\0 đạt chuẩn nông thôn mới trong năm nay.'))).toHaveProperty(
      'text',
    );
  });

  test('may be as large as the limit, and no larger', () => {
    expect(messageOf(new Uint8Array(maximumInputBytes).fill(0x61))).toBe('no fault');
    expect(messageOf(new Uint8Array(maximumInputBytes + 1).fill(0x61))).toMatch(
      /has 10\.0 MiB; at most 10 MiB are read/,
    );
  });
});

describe('an input that is no text', () => {
  test.each([
    ['nothing', new Uint8Array(), /empty/],
    ['white space', bytesOf(' \n\t\u00A0\uFEFF'), /only white space/],
    ['a PDF', bytesOf('%PDF-1.7\n...'), /is a PDF file, not text\. Open it/],
    ['a ZIP', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), /a ZIP archive.*Unpack/],
    ['a DOCX', new Uint8Array([0x50, 0x4b, 3, 4, ...bytesOf('....word/document.xml')]), /Word/],
    ['a PNG', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /a PNG image/],
    ['a JPEG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), /a JPEG image/],
    ['a WebP', bytesOf('RIFF0000WEBPVP8 '), /a WebP image/],
    ['an RTF', bytesOf('{\\rtf1\\ansi Text}'), /an RTF file/],
    [
      'UTF-16 with its mark',
      new Uint8Array([0xff, 0xfe, ...utf16('Sáu xã')]),
      /is UTF-16LE text.*iconv/,
    ],
    ['UTF-16, big end first', new Uint8Array([0xfe, 0xff, 0, 0x41]), /UTF-16BE/],
    ['UTF-16 without its mark', utf16('Six communes met the criteria.'), /UTF-16LE/],
    ['binary data', new Uint8Array([1, 2, 3, 0, 0, 0, 5, 65, 65]), /binary data/],
  ])('is named: %s', (_name, bytes, message) => {
    expect(messageOf(bytes)).toMatch(message);
  });

  test.each([
    ['Latin-1', [0x53, 0xe1, 0x75], 1],
    ['a sequence cut short', [0x41, 0x42, 0xe1, 0xba], 2],
    ['a surrogate', [0x41, 0xed, 0xa0, 0x80], 1],
    ['too long a form', [0xc0, 0x80], 0],
    ['a value above Unicode', [0xf4, 0x90, 0x80, 0x80], 0],
  ])('is placed where UTF-8 ends: %s', (_name, bytes, offset) => {
    expect(messageOf(new Uint8Array(bytes))).toMatch(`the byte at offset ${offset} (0x`);
  });

  test('is placed at a byte that the decoder of the platform refuses too', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 20 }), (random) => {
        const bytes = new Uint8Array([...bytesOf('Sáu xã đạt chuẩn, còn lại chưa: '), ...random]);
        const offset = Number(/offset (\d+)/.exec(messageOf(bytes))?.[1] ?? Number.NaN);
        const isText = (end: number) => {
          try {
            new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end));
            return true;
          } catch {
            return false;
          }
        };
        if (Number.isNaN(offset)) return;
        expect([isText(offset), isText(bytes.length)]).toEqual([true, false]);
      }),
    );
  });
});
