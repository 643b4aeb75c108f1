import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textsOf, type Article } from '../../../../src/importer/article.ts';
import { arrangeArticle } from '../../../../src/importer/structure/arrange-article.ts';
import type { Arranged, ArrangeOptions } from '../../../../src/importer/structure/arranged.ts';
import { joinPlaced, slicePlaced } from '../../../../src/importer/placed-text.ts';
import { growthOf, mostGrowth } from '../../../support/growth.ts';
import { plainArticle } from '../../../support/plain-article.ts';

/** The blocks as lines: a heading has `## ` in front of it. */
function linesOf({ blocks }: Arranged): string[] {
  return blocks.map((block) => {
    const text = textsOf(block)
      .map((part) => part.text)
      .join(' / ');
    return block.kind === 'heading' ? `## ${text}` : text;
  });
}

/** Each dropped piece as `reason: words`. */
function droppedOf({ dropped }: Arranged, input: string): string[] {
  return dropped.map(({ reason, start, end }) => `${reason}: ${input.slice(start, end)}`);
}

const bodies = {
  id: [
    'Provinsi Hoa Lan membangun jembatan gantung di dua belas dusun terpencil selama musim kemarau ini.',
    'Warga menyumbangkan tanah dan tenaga, sementara pemerintah kabupaten menyediakan semen serta besi beton.',
  ],
  en: [
    'Hoa Lan Province built hanging bridges in twelve remote villages during the dry season of this year.',
    'Residents gave land and labor, while the district government supplied cement and steel for the works.',
  ],
  vi: [
    'Tỉnh Hoa Lan xây dựng cầu treo tại mười hai thôn bản xa xôi trong mùa khô vừa qua.',
    'Người dân hiến đất và góp ngày công, còn chính quyền huyện hỗ trợ xi măng và sắt thép.',
  ],
} as const;

type Case = readonly [reason: string, language: 'id' | 'en' | 'vi', line: string];

// Lines as the pages of news sites have them, in the middle of the text.
const lines: readonly Case[] = [
  ['advertisement', 'id', '[iklan_2]'],
  ['advertisement', 'en', '[ad_1]'],
  ['advertisement', 'vi', 'Quảng cáo'],
  ['advertisement', 'en', 'ADVERTISEMENT'],
  ['banner', 'id', 'Bagikan'],
  ['banner', 'en', 'Share'],
  ['banner', 'vi', 'Chia sẻ'],
  ['banner', 'vi', 'Facebook Zalo Email In'],
  ['banner', 'id', 'Kirim'],
  ['banner', 'en', 'Share on Facebook | Copy link | Print'],
  ['banner', 'vi', 'A- A A+'],
  ['banner', 'vi', 'Nghe đọc bài 2:41'],
  ['banner', 'en', 'Listen to this article'],
  ['banner', 'id', 'Dengarkan artikel'],
  ['banner', 'en', '4 min read'],
  ['banner', 'id', 'Waktu baca 3 menit'],
  ['banner', 'vi', 'Thời gian đọc: 3 phút'],
  ['banner', 'vi', '1.204 lượt xem'],
  ['banner', 'id', 'Dilihat: 532 kali'],
  ['banner', 'en', '1,204 views'],
  ['banner', 'vi', 'Theo dõi Báo Hoa Lan trên Google News'],
  ['banner', 'id', 'Ikuti kami di Google News'],
  ['banner', 'en', 'Follow us on Facebook'],
  ['banner', 'en', 'Tags: bridges, Hoa Lan, roads'],
  ['banner', 'vi', 'Từ khóa: cầu treo, Hoa Lan'],
  ['banner', 'id', 'Kata kunci: jembatan, Hoa Lan'],
  ['banner', 'vi', '#HoaLan #nongthonmoi'],
  ['banner', 'vi', '© Bản quyền thuộc Báo Hoa Lan'],
  ['banner', 'en', 'Copyright 2025 by Hoa Lan Daily'],
  ['banner', 'id', 'Hak cipta © 2025 Harian Hoa Lan'],
  ['banner', 'vi', 'Đăng nhập | Đăng ký'],
  ['banner', 'id', 'Selamat datang di halaman Provinsi Hoa Lan'],
  ['related', 'id', 'Baca juga: Pasar apung Hoa Lan ramai lagi'],
  ['related', 'en', 'Read more: Tea growers look for buyers'],
  ['related', 'vi', 'Xem thêm: Chè Hoa Lan vươn xa'],
  ['related', 'vi', '>> Mùa chè mới ở Hoa Lan'],
  ['related', 'vi', '>>> Mùa chè mới ở Hoa Lan'],
  ['related', 'id', '•>> Musim teh baru di Hoa Lan'],
  ['image', 'id', 'IMG_1234.jpg'],
  ['image', 'vi', '20250307_x.png'],
  ['image', 'en', '![A bridge](https://example.org/bridge.jpg)'],
  ['image', 'id', '![]() |'],
  ['caption', 'id', 'Foto: Lan Huong'],
  ['caption', 'vi', 'Ảnh: Lan Hương'],
  ['caption', 'en', 'Photo: Lan Huong'],
  ['caption', 'id', 'Jembatan gantung di Dusun Na Lan (Foto: Lan Huong)'],
  ['caption', 'vi', 'Cầu treo thôn Na Lan. Ảnh: Lan Hương'],
  ['caption', 'en', 'A hanging bridge at Na Lan village. Photo: Lan Huong'],
  ['caption', 'en', 'A hanging bridge at Na Lan village. Photo: K. Nang'],
  ['caption', 'en', 'Image: a hanging bridge'],
  ['caption', 'en', 'A hanging bridge at Na Lan village. VNA/VNS Photo Lan Huong'],
  ['caption', 'id', 'Ilustrasi'],
  ['caption', 'vi', 'Ảnh minh họa'],
];

// Lines that stand above the text or below it only.
const edgeLines: readonly Case[] = [
  ['banner', 'vi', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['banner', 'vi', 'Cơ quan của Đảng bộ tỉnh Hoa Lan'],
  ['banner', 'vi', 'Chính trị | Kinh tế | Xã hội'],
  ['banner', 'en', 'Please log in to comment'],
  ['banner', 'id', 'Silakan masuk untuk berkomentar'],
  ['banner', 'vi', 'Vui lòng đăng nhập để bình luận'],
  ['dateline', 'vi', 'Thứ Sáu, 07/03/2025 08:30 (GMT+7)'],
  ['dateline', 'id', 'Jumat, 7 Maret 2025 08:30 WIB'],
  ['dateline', 'en', 'Published on March 7, 2025'],
  ['dateline', 'en', 'Thu, 07/03/2025'],
  ['dateline', 'vi', '20/05/2025 07:30 | Thu Hà'],
  ['dateline', 'vi', 'Báo Lào Cai'],
  ['dateline', 'vi', 'Báo Nghệ AnBáo Nghệ An27/11/2025'],
  ['dateline', 'vi', 'Báo Quảng Bình - 20/03/2025'],
  ['dateline', 'id', 'vietnam.vn Vietnam.vn 12/05/2025 08:30'],
  ['byline', 'vi', 'Bài, ảnh: Thu Hà - Văn Nam'],
  ['byline', 'en', 'By Thu Ha'],
  ['byline', 'id', 'Oleh Thu Ha'],
];

// What stands in front of the first words.
const marks: readonly string[] = [
  'Kinhtedothi-',
  'Kinhtedothi - ',
  'CTTĐT - ',
  '(VOVWORLD) - ',
  '(Chinhphu.vn) – ',
  'TTXVN/VNA - ',
  'HNP - ',
  'NDO – ',
  'SGGPO - ',
  'Hanoi (VNA) – ',
  '(QNO) - ',
  'Báo Lào Cai - ',
  'Lào Cai, 7/3 (TTXVN) – ',
  'Tinmoionline- ',
  'Báo Nghệ AnBáo Nghệ An27/11/2025 ',
];

describe('what a site puts around an article', () => {
  test.each(lines)('is dropped as %s, in %s: "%s"', (reason, language, line) => {
    const [first, second] = bodies[language];
    const input = [first, line, second].join('\n');
    const arranged = arrangeArticle(plainArticle(input), { language });
    expect(linesOf(arranged)).toEqual([first, second]);
    expect(droppedOf(arranged, input)).toEqual([`${reason}: ${line}`]);
  });

  test.each(edgeLines)('is dropped as %s, in %s, above and below the text: "%s"', (...row) => {
    const [reason, language, line] = row;
    const body = bodies[language];
    for (const input of [[line, ...body].join('\n'), [...body, line].join('\n')]) {
      const arranged = arrangeArticle(plainArticle(input), { language });
      expect(linesOf(arranged)).toEqual(body);
      expect(droppedOf(arranged, input)).toEqual([`${reason}: ${line}`]);
    }
  });

  test.each(marks)('is dropped in front of the first words: "%s"', (mark) => {
    const [first, second] = bodies.vi;
    const input = `${mark}${first}\n${second}`;
    const arranged = arrangeArticle(plainArticle(input), { language: 'vi' });
    expect(linesOf(arranged)).toEqual([first, second]);
    expect(droppedOf(arranged, input)).toEqual([`dateline: ${mark}`]);
  });

  test('is dropped behind the last words: the mark of an agency', () => {
    const [first, second] = bodies.en;
    const input = `${first}\n${second} — VNA/VNS`;
    const arranged = arrangeArticle(plainArticle(input), { language: 'en' });
    expect(linesOf(arranged)).toEqual([first, second]);
    expect(droppedOf(arranged, input)).toEqual(['dateline: — VNA/VNS']);
  });

  test('is dropped above the headline: the section of the site; what it is may be the headline', () => {
    const headline = 'Hanging bridges bring villages closer together';
    const input = ['Society', headline, 'Update: December, 12/2024 - 09:15', ...bodies.en];
    const arranged = arrangeArticle(plainArticle(input.join('\n')), { language: 'en' });
    expect(arranged.title?.text).toBe(headline);
    expect(arranged.date?.edtf).toBe('2024-12-12');
    expect(droppedOf(arranged, input.join('\n'))).toContain('banner: Society');
    const short = ['Hanging bridges', ...bodies.en].join('\n');
    expect(droppedOf(arrangeArticle(plainArticle(short), { language: 'en' }), short)).toEqual([]);
  });

  test.each([
    ['id', 'Komentar (0)'],
    ['en', 'Comments'],
    ['en', 'Comment (0)'],
    ['vi', 'Bình luận (12)'],
    ['vi', 'Ý kiến (0)'],
  ] as const)('ends, in %s, at the line "%s"', (language, line) => {
    const body = bodies[language];
    const input = [...body, line, 'I like it'].join('\n');
    const arranged = arrangeArticle(plainArticle(input), { language });
    expect(linesOf(arranged)).toEqual(body);
    expect(droppedOf(arranged, input)).toEqual([`comments: ${line}`, 'comments: I like it']);
  });

  test('goes from within a line, and the line stays', () => {
    const [first, second] = bodies.id;
    const input = `${first} [iklan_2]\nIMG_20250307.jpg ${second} ${first} ${second} (Foto: Lan Huong)`;
    const arranged = arrangeArticle(plainArticle(input), { language: 'id' });
    expect(linesOf(arranged)).toEqual([first, `${second} ${first} ${second}`]);
    expect(droppedOf(arranged, input)).toEqual([
      'advertisement: [iklan_2]',
      'image: IMG_20250307.jpg',
      'caption: (Foto: Lan Huong)',
    ]);
  });

  test('takes the links under its label along, and leaves the head of the next section', () => {
    const [first, second] = bodies.vi;
    const input = [
      first,
      'Tin liên quan',
      'Mùa chè mới',
      'Kết quả nổi bật',
      second,
      'Tin khác',
      'Cá hồi Sa Lan',
      'Hoa đào nở sớm',
    ];
    const arranged = arrangeArticle(plainArticle(input.join('\n')), { language: 'vi' });
    expect(linesOf(arranged)).toEqual([first, '## Kết quả nổi bật', second]);
  });
});

test('a collector of articles puts its own name above, outlet and day below the summary, and captions twice', () => {
  const caption = 'Anggota Front Tanah Air menyerahkan rumah kepada keluarga Ibu Mai di dusun Na';
  const [first, second] = bodies.id;
  const input = [
    'Vietnam.vn - Nền tảng quảng bá Việt Nam',
    'Độc lập - Tự do - Hạnh phúc',
    'Rumah baru bagi warga di pegunungan Hoa Lan',
    first,
    'Báo Tuyên QuangBáo Tuyên Quang22/08/2025',
    caption,
    caption.replace('Front Tanah', 'Front  Tanah'),
    second,
  ];
  const arranged = arrangeArticle(plainArticle(input.join('\n\n')), { language: 'id' });
  expect(linesOf(arranged)).toEqual([first, second]);
  expect(arranged.title?.text).toBe(input[2]);
  expect(arranged.date?.edtf).toBe('2025-08-22');
  expect(arranged.source.publisher).toBe('Báo Tuyên Quang');
  expect(arranged.dropped.map(({ reason }) => reason)).toEqual([
    'banner',
    'banner',
    'title',
    'dateline',
    'caption',
    'caption',
  ]);
});

test('a collector of articles translates the headline as a sentence and says the summary again with its mark', () => {
  const summary = 'BHG - Warga perbatasan membangun desa baru dengan dukungan seluruh masyarakat.';
  const input = [
    'Rumah baru membantu ratusan keluarga di pegunungan Hoa Lan.',
    summary,
    'Báo Hà GiangBáo Hà Giang28/05/2025',
    summary,
    bodies.id[1],
  ];
  const arranged = arrangeArticle(plainArticle(input.join('\n\n')), { language: 'id' });
  const said = summary.replace('BHG - ', '');
  expect(arranged.title).toMatchObject({ text: input[0], basis: 'text' });
  expect(linesOf(arranged)).toEqual([said, said, bodies.id[1]]);
  expect(arranged.dropped.map(({ reason }) => reason)).toEqual([
    'title',
    'dateline',
    'dateline',
    'dateline',
  ]);
});

describe('a sentence stays', () => {
  test.each([
    [
      'id',
      'Komentar warga menunjukkan bahwa kebijakan itu tepat dan perlu dilanjutkan pada tahun mendatang.',
    ],
    [
      'id',
      'Bagikan 200 kg benih kepada setiap rumah tangga, demikian pesan ketua kelompok tani itu.',
    ],
    [
      'id',
      'Sumber: anggaran pusat 12 miliar VND dan anggaran daerah 3 miliar VND untuk jalan desa.',
    ],
    ['id', 'Foto-foto lama desa itu kini dipajang di rumah budaya yang baru dibangun warga.'],
    ['en', 'Comments by residents show that the policy is right and should go on next year.'],
    ['en', 'By 2025, the province will have built 120 km of roads in its poorest communes.'],
    [
      'en',
      'Share holders of the cooperative received 12 million VND each at the end of the season.',
    ],
    [
      'en',
      'By November, 81.5% of the plan of 1,250 billion VND had been disbursed in 62 communes.',
    ],
    ['vi', 'Theo đó, tỉnh bố trí 120 tỷ đồng cho các xã đặc biệt khó khăn trong năm nay.'],
    ['vi', 'Báo cáo kết quả cho thấy 35 xã đạt chuẩn nông thôn mới trong năm 2025.'],
    ['vi', 'Bình luận về kết quả này, ông Lò Văn B cho rằng người dân là chủ thể.'],
    ['vi', 'Xem thêm các mô hình tốt, bà con học được cách trồng chè trên đất dốc.'],
    ['vi', 'OCOP - Mỗi xã một sản phẩm, với 35 sản phẩm OCOP đạt ba sao, đã thay đổi nông thôn.'],
    ['vi', 'Sa Lan - vùng đất của những đồi chè - đã có thêm 12 km đường bê tông.'],
  ] as const)('in %s: "%s"', (language, line) => {
    const [first, second] = bodies[language];
    for (const input of [
      [line, first, second],
      [first, line, second],
      [first, second, line],
    ]) {
      const arranged = arrangeArticle(plainArticle(input.join('\n')), { language });
      expect(linesOf(arranged)).toEqual(input);
      expect(arranged.dropped).toEqual([]);
    }
  });

  test('is never taken for a caption if it states a figure', () => {
    const [first, second] = bodies.id;
    const input = `${first}\n![]() |\nPanen raya menghasilkan 40 ton beras\n${second}`;
    const arranged = arrangeArticle(plainArticle(input), { language: 'id' });
    expect(arranged.blocks.flatMap(textsOf).map(({ text }) => text)).toContain(
      'Panen raya menghasilkan 40 ton beras',
    );
  });

  test('does not end the article where the head of the comments stands above most of it', () => {
    const [first, second] = bodies.vi;
    const input = [first, 'Bình luận (0)', second, first, second].join('\n');
    const arranged = arrangeArticle(plainArticle(input), { language: 'vi' });
    expect(linesOf(arranged)).toEqual([first, second, first, second]);
    expect(arranged.warnings).toEqual(
      expect.arrayContaining([expect.stringContaining('comments')]),
    );
  });
});

describe('captions that do not say what they are', () => {
  test('stand as the very first line right above the first heading', () => {
    const [first, second] = bodies.id;
    const input = ['Warga menanam pohon di tepi sungai.', 'Perubahan besar', first, second].join(
      '\n',
    );
    const arranged = arrangeArticle(plainArticle(input), { language: 'id' });
    expect(linesOf(arranged)).toEqual(['## Perubahan besar', first, second]);
    expect(droppedOf(arranged, input)).toEqual(['caption: Warga menanam pohon di tepi sungai.']);
  });

  test('stand where a picture stood', () => {
    const [first, second] = bodies.id;
    const caption =
      'Warga Dusun Na Lan bergotong royong membangun jembatan gantung untuk tetangga mereka';
    const input = [first, '![]() |', caption, second].join('\n');
    const arranged = arrangeArticle(plainArticle(input), { language: 'id' });
    expect(linesOf(arranged)).toEqual([first, second]);
    expect(droppedOf(arranged, input)).toEqual(['image: ![]() |', `caption: ${caption}`]);
  });
});

describe('headings of plain text', () => {
  test.each([
    ['id', 'Hasil yang membanggakan'],
    ['en', 'What comes next'],
    ['vi', 'Những kết quả nổi bật của chương trình'],
    ['vi', '2. Nhiệm vụ, giải pháp'],
  ] as const)('are, in %s, short lines over running text: "%s"', (language, line) => {
    const [first, second] = bodies[language];
    const arranged = arrangeArticle(plainArticle([first, line, second].join('\n')), { language });
    expect(linesOf(arranged)).toEqual([first, `## ${line}`, second]);
    expect(arranged.blocks[1]).toMatchObject({ kind: 'heading', depth: 2 });
  });

  test.each([
    ['a sentence', 'Hasilnya sangat baik.'],
    ['what a colon ends', 'Beberapa hasil utama:'],
    ['an entry of a list', '- Jalan dan jembatan desa'],
    ['figures', '12 24 36 48'],
    ['a row of a table', 'Komune\tRumah\tJalan'],
    ['a question of the reporter', 'Wartawan: Apa hasil utamanya?'],
    ['a fragment in small letters', 'dan jalan desa'],
  ])('are not %s', (_, line) => {
    const [first, second] = bodies.id;
    const arranged = arrangeArticle(plainArticle([first, line, second].join('\n')), {
      language: 'id',
    });
    expect(linesOf(arranged)).toEqual([first, line, second]);
  });

  test('are no lines in a row of three, nor one with nothing under it', () => {
    const [first, second] = bodies.id;
    const input = [
      first,
      'Nama Komune',
      'Jumlah Rumah',
      'Panjang Jalan',
      second,
      'Bersambung besok pagi',
    ];
    const arranged = arrangeArticle(plainArticle(input.join('\n')), { language: 'id' });
    expect(linesOf(arranged)).toEqual(input);
  });
});

describe('the title', () => {
  const [first, second] = bodies.id;
  const headline = 'Hoa Lan membangun jembatan gantung untuk dusun terpencil';
  const input = [headline, first, second].join('\n');
  const titleOf = (text: string, options: Partial<ArrangeOptions> = {}, metadata = {}) =>
    arrangeArticle({ ...plainArticle(text), metadata }, { language: 'id', ...options }).title;

  test('is the headline above the text, which leaves the text', () => {
    const arranged = arrangeArticle(plainArticle(input), { language: 'id' });
    expect(arranged.title).toEqual({
      text: headline,
      basis: 'text',
      start: 0,
      end: headline.length,
    });
    expect(linesOf(arranged)).toEqual([first, second]);
    expect(droppedOf(arranged, input)).toEqual([`title: ${headline}`]);
  });

  test('is the given one before all others, and another headline stays in the text', () => {
    const arranged = arrangeArticle(plainArticle(input), {
      language: 'id',
      title: 'Jembatan baru',
    });
    expect(arranged.title).toEqual({ text: 'Jembatan baru', basis: 'option' });
    expect(linesOf(arranged)).toEqual([`## ${headline}`, first, second]);
  });

  test('is that of the head of the page, without the name of the site, where the text has none', () => {
    expect(titleOf(`${first}\n${second}`, {}, { title: `${headline} | Báo Lào Cai` })).toEqual({
      text: headline,
      basis: 'metadata',
    });
  });

  test('is made of the words in the address where nothing else says it', () => {
    const url = 'https://example.vn/tin/hoa-lan-xay-12-cau-treo-post123456.html';
    expect(titleOf(`${first}\n${second}`, { url })).toEqual({
      text: 'Hoa lan xay 12 cau treo',
      basis: 'url',
    });
  });

  test('leaves the text wherever it is said again', () => {
    const arranged = arrangeArticle(
      plainArticle(`${headline}\n${first}\n${headline}.\n${second}`),
      {
        language: 'id',
      },
    );
    expect(linesOf(arranged)).toEqual([first, second]);
  });

  test('is a heading of the first depth, short as it may be', () => {
    const article = plainArticle(`Jembatan\n${first}\n${second}`);
    const [text] = article.blocks.flatMap(textsOf);
    const blocks = article.blocks.map((block, index) =>
      index === 0 && text ? { kind: 'heading' as const, depth: 1, text } : block,
    );
    expect(arrangeArticle({ ...article, blocks }, { language: 'id' }).title?.text).toBe('Jembatan');
  });

  test('is no sentence between quotation marks', () => {
    expect(titleOf(`"Kami menanam kopi di lereng bukit."\n${first}\n${second}`)).toBeNull();
  });

  test('is not known where nothing says it', () => {
    expect(titleOf(`${first}\n${second}`)).toBeNull();
  });
});

describe('the source', () => {
  const [first, second] = bodies.id;
  const sourceOf = (text: string, options: Partial<ArrangeOptions> = {}, metadata = {}) =>
    arrangeArticle({ ...plainArticle(text), metadata }, { language: 'id', ...options }).source;

  test.each(['Sumber: ', 'Source: ', 'Nguồn: ', 'Theo Báo Lào Cai: ', ''])(
    'is the address in the line "%shttps://…" below the text, which is dropped',
    (label) => {
      const input = `${first}\n${second}\n${label}https://baolaocai.vn/tin-1.html`;
      const arranged = arrangeArticle(plainArticle(input), { language: 'id' });
      expect(arranged.source).toMatchObject({
        url: 'https://baolaocai.vn/tin-1.html',
        publisher: 'Báo Lào Cai',
      });
      expect(linesOf(arranged)).toEqual([first, second]);
      expect(droppedOf(arranged, input)).toEqual([
        `source: ${label}https://baolaocai.vn/tin-1.html`,
      ]);
    },
  );

  test('is no address that a line of other words leads to', () => {
    const source = sourceOf(
      `${first}\n${second}\nDaftar lengkap ada di https://example.org/daftar`,
    );
    expect(source.url).toBeNull();
  });

  test('is the address of a link, which stands in the input only', () => {
    const input = `${first}\n${second}\nSource: [VNA](https://en.vietnamplus.vn/a.vnp)`;
    const article = plainArticle(input);
    const blocks = article.blocks.map((block) => {
      const [placed] = textsOf(block);
      const at = placed?.text.indexOf('[VNA]') ?? -1;
      if (block.kind !== 'paragraph' || !placed || at < 0) return block;
      const label = slicePlaced(placed, 0, at);
      return { ...block, text: joinPlaced([label, slicePlaced(placed, at + 1, at + 4)]) };
    });
    const arranged = arrangeArticle({ ...article, format: 'markdown', blocks }, { language: 'en' });
    expect(arranged.source).toMatchObject({
      url: 'https://en.vietnamplus.vn/a.vnp',
      publisher: 'TTXVN',
    });
    expect(linesOf(arranged)).toEqual([first, second]);
  });

  test('is signed beside the day', () => {
    expect(sourceOf(`20/05/2025 07:30 | Thu Hà\n${first}\n${second}`).byline).toBe('Thu Hà');
  });

  test('is found below the comments too', () => {
    const source = sourceOf(
      `${first}\n${second}\nKomentar (0)\nSumber: https://nhandan.vn/tin.html`,
    );
    expect(source).toMatchObject({ url: 'https://nhandan.vn/tin.html', publisher: 'Nhân Dân' });
  });

  test('is the given address, or that of the original where a page of vietnam.vn was given', () => {
    const text = `${first}\n${second}\nSumber: https://nhandan.vn/tin.html`;
    expect(sourceOf(text, { url: 'https://example.org/a' }).url).toBe('https://example.org/a');
    expect(sourceOf(text, { url: 'https://www.vietnam.vn/id/tin' })).toMatchObject({
      url: 'https://nhandan.vn/tin.html',
      publisher: 'Nhân Dân',
      via: 'vietnam.vn',
    });
  });

  test.each([
    ['https://kinhtedothi.vn/a', 'Kinh tế & Đô thị'],
    ['https://baodaklak.vn/a', 'Báo Đắk Lắk'],
    ['https://baovinhphuc.com.vn/a', 'Báo Vĩnh Phúc'],
    ['https://en.vietnamplus.vn/a', 'TTXVN'],
    ['https://www.example.org/a', 'example.org'],
  ])('on %s is published by %s', (url, publisher) => {
    expect(sourceOf(first, { url }).publisher).toBe(publisher);
  });

  test('is no address of another kind', () => {
    const text = `${first}\n${second}\nSumber: javascript:alert(1)`;
    expect(sourceOf(text).url).toBeNull();
    const arranged = arrangeArticle(plainArticle(text), {
      language: 'id',
      url: 'javascript:alert(1)',
    });
    expect(arranged.source.url).toBeNull();
    expect(arranged.warnings).toEqual(expect.arrayContaining([expect.stringContaining('http(s)')]));
  });

  test.each([
    ['TAM LINH', 'TAM LINH'],
    ['NGUYEN VAN A - TRAN B', 'NGUYEN VAN A - TRAN B'],
    ['Thu Hà', 'Thu Hà'],
    ['Bài, ảnh: Thu Hà', 'Thu Hà'],
    ['Theo Báo Lào Cai', null],
    ['Penulis: Thu Ha | Editor: Van Nam', 'Thu Ha; Van Nam'],
    ['PV', 'PV'],
  ])('is signed where the line "%s" stands below the text', (line, byline) => {
    const input = `${first}\n${second}\n${line}`;
    const arranged = arrangeArticle(plainArticle(input), { language: 'id' });
    expect(arranged.source.byline).toBe(byline);
    expect(linesOf(arranged)).toEqual([first, second]);
  });
});

describe('the date', () => {
  const [, second] = bodies.id;
  const dateOf = (
    text: string,
    options: Partial<ArrangeOptions> = {},
    metadata: Article['metadata'] = {},
  ) => {
    const language = options.language ?? 'id';
    const arranged = arrangeArticle({ ...plainArticle(text), metadata }, { ...options, language });
    return arranged.date && `${arranged.date.edtf} ${arranged.date.basis}`;
  };
  const opening =
    'Pada tanggal 7 Maret, Provinsi Hoa Lan menyelenggarakan konferensi tentang jalan desa di daerah pegunungan.';

  test.each([
    [
      'id',
      'Pada 7 Maret 2025, Provinsi Hoa Lan menggelar rapat tentang jalan desa.',
      '2025-03-07 event',
    ],
    [
      'en',
      'On the morning of December 20, 2024, the province held a conference on rural roads.',
      '2024-12-20 event',
    ],
    [
      'vi',
      'Ngày 7/3/2025, UBND tỉnh Hoa Lan tổ chức hội nghị về đường nông thôn.',
      '2025-03-07 event',
    ],
    [
      'vi',
      'Sáng 20-12-2024, đoàn công tác kiểm tra tiến độ xây cầu tại ba xã.',
      '2024-12-20 event',
    ],
    [
      'en',
      'On the morning of December 18, 2024, the province looked back on its programs.',
      '2024-12-18 event',
    ],
    [
      'id',
      'Pada 1-3 Maret 2025, delegasi mengunjungi dua belas dusun.',
      '2025-03-01/2025-03-03 event',
    ],
  ] as const)(
    'is in %s the day on which something took place: "%s"',
    (language, text, expected) => {
      expect(dateOf(`${text}\n${second}`, { language })).toBe(expected);
    },
  );

  test('has the year of the first such day after the latest results', () => {
    const results =
      'Hingga 31 Januari 2025, provinsi telah menyalurkan 120 miliar VND. Pada tahun 2025 provinsi akan membangun jalan.';
    expect(dateOf(`${opening}\n${results}`)).toBe('2025-03-07 event');
  });

  test.each([
    ['7 Maret', '2025-03-07 event'],
    ['20 Desember', '2024-12-20 event'],
  ])(
    'of "%s" has a year by the results of one year and the plans for the next',
    (day, expected) => {
      const plans =
        'Pada tahun 2024 provinsi telah membangun 12 jembatan. Pada tahun 2025 provinsi akan membangun 20 jembatan.';
      expect(dateOf(`${opening.replace('7 Maret', day)}\n${plans}`)).toBe(expected);
    },
  );

  test('in the middle of a year is not dated by the results of one year and the plans for the next', () => {
    const plans =
      'Pada tahun 2024 provinsi telah membangun 12 jembatan. Pada tahun 2025 provinsi akan membangun 20 jembatan.';
    expect(dateOf(`${opening.replace('7 Maret', '7 September')}\n${plans}`)).toBeNull();
  });

  test('has the year of the publication after it', () => {
    expect(dateOf(opening, {}, { published: '2025-03-08T09:00:00+07:00' })).toBe(
      '2025-03-07 event',
    );
    expect(dateOf(opening.replace('7 Maret', '30 Desember'), {}, { published: '2025-01-02' })).toBe(
      '2024-12-30 event',
    );
    expect(dateOf(`Báo Lào Cai - 09/03/2025\n${opening}`)).toBe('2025-03-07 event');
  });

  test('is the day on which something was said only where none of publication is known', () => {
    const said =
      'Provinsi telah membangun 12 jembatan, kata kantor itu, yang melaporkan pada 5 Maret 2025.';
    expect(dateOf(said)).toBe('2025-03-05 event');
    expect(dateOf(said, {}, { published: '2025-03-08' })).toBe('2025-03-08 published');
  });

  test('has the year that the address names', () => {
    const url = 'https://example.vn/hoa-lan-lam-duong-trong-nam-2025.html';
    expect(dateOf(opening, { url })).toBe('2025-03-07 event');
  });

  test('is that of the publication where the text tells of no event', () => {
    const url = 'https://example.vn/2025/03/07/cau-treo-hoa-lan.html';
    expect(dateOf(second, { url })).toBe('2025-03-07 published');
    expect(dateOf(second, {}, { published: '2025-03-07' })).toBe('2025-03-07 published');
  });

  test('is that of the dateline in front of the first words', () => {
    expect(dateOf(`Ha Giang, 15 Juli 2025 (VNA) - ${second}`)).toBe('2025-07-15 published');
  });

  test('in front of the first words has the year that the text fixes', () => {
    const results = 'Hingga 30 April 2025, provinsi telah membangun 12 jembatan.';
    expect(dateOf(`Ha Giang, 6 Mei (VNA) - ${second}\n${results}`)).toBe('2025-05-06 published');
    expect(dateOf(`Ha Giang, 6/5 (VNA) - ${second}\n${results}`)).toBe('2025-05-06 published');
  });

  test('is not that of another article to which a link leads', () => {
    const [first] = bodies.id;
    expect(
      dateOf(`${first}\n${second}\nBerita terkait\n12/10/2025 08:00\nPasar apung ramai`),
    ).toBeNull();
  });

  test('is the given one, and rests on the event where it is the same day', () => {
    const text = 'Pada 7 Maret 2025, Provinsi Hoa Lan menggelar rapat tentang jalan desa.';
    expect(dateOf(text, { date: '2025-03-07' })).toBe('2025-03-07 event');
    expect(dateOf(text, { date: '2025-04' })).toBe('2025-04 published');
  });

  test('is not what is given where that is no date', () => {
    const arranged = arrangeArticle(plainArticle(second), { language: 'id', date: '7/3/2025' });
    expect(arranged.date).toBeNull();
    expect(arranged.warnings).toEqual(expect.arrayContaining([expect.stringContaining('EDTF')]));
  });

  test.each([
    [
      'id',
      'Hingga 30 Juni 2025, provinsi telah menyalurkan 120 miliar VND untuk jalan desa.',
      '2025 inferred',
    ],
    [
      'en',
      'By the end of June 2025, the province had disbursed 120 billion VND for rural roads.',
      '2025 inferred',
    ],
    [
      'vi',
      'Đến hết tháng 6/2025, tỉnh đã giải ngân 120 tỷ đồng cho đường nông thôn.',
      '2025 inferred',
    ],
    ['vi', 'Năm 2024, tỉnh đã xây 12 cầu treo; ước thực hiện năm 2025 là 20 cầu.', '2025 inferred'],
  ] as const)('is inferred in %s as the year that is running: "%s"', (language, text, expected) => {
    expect(dateOf(`${text}\n${second}`, { language })).toBe(expected);
  });

  test.each([
    ['plans alone', 'Provinsi akan membangun 20 jembatan hingga akhir tahun 2026.'],
    [
      'the day of a document',
      'Provinsi melaksanakan rapat menurut Keputusan No. 12/QĐ-UBND tanggal 7 Maret 2022.',
    ],
    ['a day without a year', opening],
    [
      'results up to the end of a year',
      'Hingga 31 Desember 2024, provinsi telah membangun 12 jembatan.',
    ],
  ])('is not inferred from %s', (_, text) => {
    expect(dateOf(text)).toBeNull();
  });
});

describe('nothing is lost', () => {
  const pieces = fc.constantFrom(
    ...lines.map(([, , line]) => line),
    ...edgeLines.map(([, , line]) => line),
    ...marks,
    ...Object.values(bodies).flat(),
    'Komentar (0)',
    'Perubahan besar',
    'Sumber: https://nhandan.vn/a',
    'TAM LINH',
    '[',
    '](',
    '|',
    '>>',
    '(',
    '\u0301',
    '7/3',
  );
  const text = fc.oneof(
    fc
      .array(fc.oneof(pieces, fc.string({ unit: 'grapheme' })), { maxLength: 10 })
      .map((parts) => parts.join('\n')),
    fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join(' ')),
  );
  const kinds = fc.constantFrom('paragraph', 'heading', 'list', 'quote', 'table');

  test('each character of the blocks is in a block or dropped, and never both', () => {
    fc.assert(
      fc.property(
        text,
        fc.array(kinds, { maxLength: 5 }),
        fc.constantFrom('id', 'en', 'vi'),
        (input, wanted, language) => {
          const article = withKinds(plainArticle(input), wanted);
          const arranged = arrangeArticle(article, { language });
          const count = new Map<number, number>();
          const add = (offset: number) => {
            if (/\S/.test(input.charAt(offset))) count.set(offset, (count.get(offset) ?? 0) + 1);
          };
          for (const { starts } of arranged.blocks.flatMap(textsOf)) starts.forEach(add);
          for (const { start, end } of arranged.dropped) {
            for (let offset = start; offset < end; offset++) add(offset);
          }
          const given = article.blocks.flatMap(textsOf).flatMap(({ starts }) => starts);
          const expected = given.filter((offset) => /\S/.test(input.charAt(offset)));
          expect([...count.keys()].toSorted((a, b) => a - b)).toEqual(expected);
          expect([...count.values()].every((times) => times === 1)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each([
    'Share ',
    'copy link ',
    '(',
    '[iklan_1]',
    'a_',
    '| ',
    'Ảnh: ',
    '>',
    'Komentar (0)\n',
    'A- ',
    '12/05/2025 ',
    'Baca juga\n',
    'Báo Lào Cai\n',
    'a.b. ',
    '\n',
  ])('and the time for "%s" grows with its length only', { timeout: 60_000 }, (piece) => {
    const growth = growthOf((length) => {
      arrangeArticle(plainArticle(piece.repeat(length / piece.length)), { language: 'id' });
    });
    expect(growth).toBeLessThan(mostGrowth);
  });
});

/** The same lines as blocks of other kinds. */
function withKinds(article: Article, wanted: readonly string[]): Article {
  const blocks = article.blocks.map((block, index): Article['blocks'][number] => {
    const [placed] = textsOf(block);
    if (!placed) return block;
    const kind = wanted[index % Math.max(1, wanted.length)];
    if (kind === 'heading') return { kind, depth: 2, text: placed };
    if (kind === 'list') return { kind, ordered: false, items: [placed] };
    if (kind === 'quote') return { kind, paragraphs: [placed] };
    if (kind === 'table') return { kind, rows: [[placed, { text: '', starts: [], ends: [] }]] };
    return block;
  });
  return { ...article, blocks };
}
