import { describe, expect, test } from 'vitest';
import { readHtml } from '../../../../src/importer/read-html.ts';
import { accountFaults } from '../../../support/account-faults.ts';
import { articleOf, showBlocks } from '../../../support/show-blocks.ts';

const lead = 'Chín xã của tỉnh đã về đích nông thôn mới sớm hơn một năm so với kế hoạch.';
const first =
  'Theo báo cáo của ban chỉ đạo, tổng vốn đã giao là 2.419 tỷ đồng, giải ngân được 82 %.';
const second = 'Đến cuối năm, toàn tỉnh còn 12 xã dưới năm tiêu chí, chủ yếu ở các huyện vùng cao.';
const body = `<p>${first}</p><h2>Còn khó khăn</h2><p>${second}</p>`;
const shown = [`p ${first}`, 'h2 Còn khó khăn', `p ${second}`];
const teaser = '<p>Một bản tin khác dài đủ để trông như một đoạn văn, kể về 99 ngôi nhà mới.</p>';
const nav =
  '<header><a href="/">Báo Tỉnh</a><nav><ul><li><a href="/a">Thời sự 1</a></ul></nav></header>';
const footer =
  '<footer><p>Giấy phép số 345/GP-BTTTT cấp ngày 6 tháng 7 năm 2021, tổng biên tập Nguyễn A.</p></footer>';
const head = '<!doctype html><html lang="vi"><head><title>Chín xã về đích</title></head><body>';

function blocksOf(page: string): string[] {
  const article = articleOf(readHtml(head + page));
  expect(accountFaults(article)).toEqual([]);
  return showBlocks(article);
}

describe('the article of a page', () => {
  test.each([
    ['article', `<article>${body}</article>`],
    ['main', `<main>${body}</main>`],
    ['articleBody', `<div itemprop="articleBody">${body}</div>`],
    ['a usual class of the body', `<div class="td-post-content tagdiv-type">${body}</div>`],
    ['a usual id of the body', `<div id="ArticleContent">${body}</div>`],
    ['a Vietnamese class', `<div class="noi-dung">${body}</div>`],
    [
      'the most text',
      `<div><div class="x1">${body}</div><div class="x2"><a href="/b">${lead}</a></div></div>`,
    ],
    ['a layout of tables', `<table><tr><td><a href="/b">Tin</a></td><td>${body}</td></tr></table>`],
    [
      'a form around the page',
      `<form id="aspnetForm"><div class="x1">${body}</div><input value="7"></form>`,
    ],
    ['a body that its script shows', `<div>${body}</div>`],
  ])('is found by %s', (_name, html) => {
    const around = `${nav}${html}<aside>${teaser}</aside>${footer}`;
    expect(blocksOf(around).filter((block) => block !== 'p Tin')).toEqual(shown);
  });

  test('is the one with most text among several', () => {
    const cards = `<article>${teaser}</article>`.repeat(3);
    expect(blocksOf(`${nav}<div>${cards}<article>${body}${body}</article>${cards}</div>`)).toEqual([
      ...shown,
      ...shown,
    ]);
  });

  test('is not the first of many of the same size: then it is what holds them', () => {
    const posts = [first, second, lead, `${first} ${lead}`].map(
      (text) => `<article><p>${text}</p></article>`,
    );
    expect(blocksOf(`${nav}<main>${posts.join('')}</main>`)).toHaveLength(4);
  });

  test('has its lead, where that stands between the title and the body', () => {
    const page = `${nav}<div><h1>Chín xã về đích</h1><div class="meta">7/3/2025 <a href="#">In</a></div>
      <h2 class="sapo">${lead}</h2><div class="share">Chia sẻ 5</div><div class="detail-content">${body}</div></div>${footer}`;
    expect(blocksOf(page)).toEqual([`h2 ${lead}`, ...shown]);
  });

  test('does not end at comments that are longer than itself', () => {
    const comments = `<div class="comment-list">${teaser.repeat(20)}</div>`;
    expect(blocksOf(`${nav}<div class="x1">${body}</div>${comments}`)).toEqual(shown);
  });

  test('is not thrown out because a class of what holds it speaks of sharing', () => {
    expect(blocksOf(`${nav}<div class="content-share-related">${body}</div>${footer}`)).toEqual(
      shown,
    );
  });

  test('is the whole of a piece of a page', () => {
    const article = articleOf(readHtml(`<div>${body}</div><p>Hết.</p>`));
    expect(showBlocks(article)).toEqual([...shown, 'p Hết.']);
  });
});
