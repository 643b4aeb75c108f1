/** Small invented articles in the manner of news pages, one a language, for tests of the whole import. */
export const sampleArticles = [
  `Quang Nam's upland districts speed up poverty reduction

(VNA) - On the morning of December 18, the People's Committee of Quang Nam Province reviewed the three national target programs in 2024 and set tasks for 2025.
By November 30, 2024, the province had disbursed nearly VND1.26 trillion of over VND2.1 trillion, equal to 60.3% of the plan.
Farmers in Tra Linh commune weed a garden. Photo: Hoang Tho

Difficulties remain
The province has 125 of 193 communes that meet the standard. About 30 per cent of the teachers, or 412 people, lack housing; each household received VND 40-60 million under Decision 1719/QD-TTg.
>> Da Nang boosts tourism
Source: https://example.org/en/upland-poverty-123456.html
Comments (0)
Nice 5 stars
`,
  `Kinhtedothi- Pada tanggal 7 Maret, Provinsi Lang Son meninjau program sasaran nasional tahun 2024.
[iklan_2]
Hingga 31 Januari 2025 telah tersalurkan 1.149.183 juta VND, mencapai 73,7% dari rencana; 84/126 komune memenuhi standar, tingkat kemiskinan turun 2,66%.
Tiga kelompok kerja meninjau lebih dari 400.000 m² lahan di 12 desa selama periode 2021-2025.
TAM ANH
Sumber: https://example.vn/lang-son-post927534.html
Komentar (0)
`,
  `CTTĐT - Ngày 15/8, đoàn công tác của UBND tỉnh Thanh Hóa kiểm tra Chương trình MTQG giảm nghèo bền vững tại xã Mường Lát.
Đến hết tháng 7/2025, toàn tỉnh đã giải ngân 312,5 tỷ đồng, đạt 41,2% kế hoạch. Tỷ lệ hộ nghèo giảm 1,5%, còn 2,02%.
Huyện\tHộ nghèo\tTỷ lệ (%)
Mường Lát\t1.250\t12,5
Hơn 2.000 lao động được đào tạo nghề; hỗ trợ 80 triệu đồng/nhà cho 430 nhà.
Bình luận (2)
`,
];

/** The same as web pages and as Markdown have it. */
export const samplePage = `<!doctype html><html lang="en"><head><title>Upland poverty falls - Example</title>
<meta property="og:title" content="Upland poverty falls"><script>var views = 12345;</script></head>
<body><nav><a href="/1">Home 1</a></nav><article><h1>Upland poverty falls</h1>
<p>On December 18, 2024, <b>Quang Nam</b> Province said it had disbursed <a href="javascript:alert(1)">VND1.26 trillion</a>, or 60.3&#37; of the plan.</p>
<figure><img src="a1.jpg" alt="2 farmers"><figcaption>2 farmers</figcaption></figure>
<h2>Results</h2><ul><li>125 of 193 communes</li><li>400,000 m<sup>2</sup> of land</li></ul>
<table><tr><th>District</th><th>Households</th></tr><tr><td>Tay Giang</td><td>1,250</td></tr></table>
<blockquote><p>We need 3,900 houses.</p></blockquote><iframe src="http://x.y/1"></iframe></article>
<aside>Most read: 5 tips</aside><footer>Licence 123</footer></body></html>`;

export const sampleMarkdown = `# Upland poverty falls

On December 18, 2024, **Quang Nam** Province said it had disbursed [VND1.26 trillion](https://example.org/1), or 60.3% of the plan.

## Results

- 125 of 193 communes
- 400,000 m<sup>2</sup> of land

| District | Households |
| --- | --- |
| Tay Giang | 1,250 |

> We need 3,900 houses.

![2 farmers](a1.jpg)
`;
