import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { textsOf } from '../../../../src/importer/article.ts';
import { arrangeArticle } from '../../../../src/importer/structure/arrange-article.ts';
import { plainArticle } from '../../../support/plain-article.ts';

const folder = process.env['SOURCE_ARTICLES'];
const isAvailable = folder !== undefined && existsSync(folder);
if (!isAvailable) {
  console.warn('SKIPPED: SOURCE_ARTICLES names no folder, so no source article was arranged.');
}

function arrange(name: string) {
  const input = isAvailable ? readFileSync(join(folder, name), 'utf8') : '';
  const arranged = arrangeArticle(plainArticle(input), { language: 'id' });
  const dropped = arranged.dropped.map(({ reason, start, end }) => ({
    reason,
    words: input.slice(start, end),
  }));
  const headings = arranged.blocks.flatMap((block) =>
    block.kind === 'heading' ? textsOf(block) : [],
  );
  return { ...arranged, dropped, headings: headings.map(({ text }) => text) };
}

describe.skipIf(!isAvailable)('the article on Lào Cai', () => {
  const arranged = arrange('000_923a62a8d919816e.txt');

  test('loses its outlet, an advertisement, its source and the comments, and nothing else', () => {
    expect(arranged.dropped.map(({ reason }) => reason)).toEqual([
      'dateline',
      'advertisement',
      'source',
      'comments',
    ]);
    expect(arranged.dropped[0]?.words).toBe('Kinhtedothi- ');
    expect(arranged.headings).toEqual([]);
  });

  test('has a title from its address, its source, and the day of its event', () => {
    expect(arranged.title?.basis).toBe('url');
    expect(arranged.title?.text).toMatch(/^Lao cai trien khai them 2 .* trong nam 2025$/);
    expect(arranged.source).toMatchObject({
      publisher: 'Kinh tế & Đô thị',
      byline: null,
      via: null,
    });
    expect(URL.parse(arranged.source.url ?? '')?.hostname).toBe('kinhtedothi.vn');
    expect(arranged.date).toMatchObject({ edtf: '2025-03-07', basis: 'event' });
    expect(arranged.date?.why).toContain('31 Januari 2025');
  });
});

describe.skipIf(!isAvailable)('the article on Lạng Sơn', () => {
  const arranged = arrange('003_17d913b7f5d79c37.txt');

  test('loses two captions, its byline, its source and the comments, and nothing else', () => {
    expect(arranged.dropped.map(({ reason }) => reason)).toEqual([
      'caption',
      'caption',
      'byline',
      'source',
      'comments',
    ]);
    expect(arranged.headings).toHaveLength(3);
    expect(arranged.headings.every((heading) => heading.split(' ').length <= 4)).toBe(true);
  });

  test('has a title from its address, its source, and the year that its text still estimates', () => {
    expect(arranged.title).toMatchObject({ basis: 'url', text: 'Dau an giam ngheo o lang son' });
    expect(arranged.source).toMatchObject({ publisher: 'Nhân Dân', byline: 'TAM ANH' });
    expect(arranged.date).toMatchObject({ edtf: '2025', basis: 'inferred' });
  });
});
