import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataAddress } from '../../../../src/domain/citation/data-address.ts';

test('any text comes back from its address, letter by letter', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
      const answer = await fetch(dataAddress('application/x-bibtex', text));
      expect(answer.headers.get('Content-Type')).toBe('application/x-bibtex;charset=utf-8');
      expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await answer.arrayBuffer())).toBe(
        text,
      );
    }),
  );
});

test('letters stay readable, and nothing is left that an address cannot hold', () => {
  expect(dataAddress('text/plain', 'Lạng Sơn & 100%\r\n"<{[#]}>"')).toBe(
    'data:text/plain;charset=utf-8,Lạng%20Sơn%20&%20100%25%0D%0A%22%3C%7B%5B%23%5D%7D%3E%22',
  );
});
