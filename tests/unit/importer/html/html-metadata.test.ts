import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../../src/importer/read-html.ts';
import { articleOf } from '../../../support/show-blocks.ts';

const metadataOf = (head: string) => articleOf(readHtml(`${head}<p>Sáu xã.</p>`)).metadata;
const linked = (data: unknown) =>
  metadataOf(`<script type="application/ld+json">${JSON.stringify(data)}</script>`);

describe('what a page says of its article', () => {
  test('is read from its head', () => {
    expect(
      metadataOf(`<html lang="vi-VN"><head><title>Chín &amp; mười</title>
        <link rel="canonical" href="https://bao.example/chin-xa">
        <meta property="og:site_name" content=" Báo  Tỉnh "><meta name="author" content="Lan Anh">
        <meta property="article:published_time" content="2025-03-07T23:30:00+07:00">`),
    ).toEqual({
      title: 'Chín & mười',
      url: 'https://bao.example/chin-xa',
      publisher: 'Báo Tỉnh',
      byline: 'Lan Anh',
      published: '2025-03-07',
      language: 'vi',
    });
  });

  test('is read from linked data, in lists and graphs too', () => {
    const article = {
      '@type': ['NewsArticle'],
      headline: 'Sembilan komune',
      mainEntityOfPage: { '@id': 'https://koran.example/a' },
      author: [{ name: 'Ani' }, { name: 'Budi' }],
      publisher: { '@type': 'Organization', name: 'Koran' },
      datePublished: '2024-12-31T00:10:00Z',
      inLanguage: 'id-ID',
    };
    const expected = {
      title: 'Sembilan komune',
      url: 'https://koran.example/a',
      publisher: 'Koran',
      byline: 'Ani, Budi',
      published: '2024-12-31',
      language: 'id',
    };
    expect(linked(article)).toEqual(expected);
    expect(linked([{ '@type': 'WebSite', name: 'x' }, article])).toEqual(expected);
    expect(linked({ '@graph': [{ '@type': 'BreadcrumbList' }, article] })).toEqual(expected);
  });

  test('is nothing where linked data is broken or hostile', () => {
    expect(
      metadataOf('<script type="application/ld+json">{"@type":"NewsArticle",}</script>'),
    ).toEqual({});
    expect(linked(null)).toEqual({});
    expect(
      linked({ '@type': 'NewsArticle', headline: { x: 1 }, author: [[null]], datePublished: 7 }),
    ).toEqual({});
    expect(
      metadataOf(`<script type="application/ld+json">${'['.repeat(200_000)}</script>`),
    ).toEqual({});
  });

  test.each([
    ['javascript:alert(1)', undefined],
    ['/chin-xa', undefined],
    ['https://user:secret@bao.example/', undefined],
    ['data:text/html,x', undefined],
    ['http://bao.example/a?b=1&amp;c=2', 'http://bao.example/a?b=1&c=2'],
  ])('has an address only where it is a full one of the web: %s', (href, url) => {
    expect(metadataOf(`<link rel=canonical href="${href}">`).url).toBe(url);
  });

  test.each([
    ['2025-02-30', undefined],
    ['07/03/2025', undefined],
    ['2024-02-29', '2024-02-29'],
    ['2025-03-07 08:00', '2025-03-07'],
    ['', undefined],
  ])('has a day only where %j surely is one', (datetime, published) => {
    expect(metadataOf(`<time datetime="${datetime}">hôm qua</time>`).published).toBe(published);
  });

  test.each([
    ['in', 'id'],
    ['en-GB', 'en'],
    ['ms', undefined],
    ['id_ID', 'id'],
  ])('has a language only where the archive reads it: %s', (lang, language) => {
    expect(metadataOf(`<html lang="${lang}">`).language).toBe(language);
  });

  test('names no page of a person as who wrote it', () => {
    expect(
      metadataOf('<meta property="article:author" content="https://face.example/lan">').byline,
    ).toBeUndefined();
  });

  test('knows where a browser saved it from', () => {
    expect(metadataOf('<!-- saved from url=(0026)https://bao.example/chin-xa -->').url).toBe(
      'https://bao.example/chin-xa',
    );
  });
});
