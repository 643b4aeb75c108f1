import { describe, expect, test } from 'vitest';
import type { GrammarLanguage } from '../../../../src/domain/grammar/number-grammar.ts';
import { figureLine, paragraphsOf, proposeFor } from '../../../support/importer-figures.ts';

/** Invented sentences, with the article's date and what each quantity is: unit, indicator, status, period, group. */
const sentences: readonly (readonly [GrammarLanguage, string | null, string, readonly string[]])[] =
  [
    [
      'vi',
      '2025-07-15',
      'Đến ngày 30/6/2025, toàn tỉnh đã giải ngân được 845 tỷ đồng, đạt 46,5% kế hoạch vốn; trong đó vốn đầu tư đạt 58,2%, vốn sự nghiệp đạt 21,4%.',
      [
        '845 tỷ đồng: VND finance-disbursed actual 2025-06-30',
        '46,5%: percent finance-disbursement-rate actual 2025-06-30',
        '58,2%: percent finance-disbursement-rate-investment actual 2025-06-30',
        '21,4%: percent finance-disbursement-rate-recurrent actual 2025-06-30',
      ],
    ],
    [
      'vi',
      '2025-01-20',
      'Năm 2024, tỷ lệ hộ nghèo của tỉnh giảm 3,12%, còn 8,45%; tỷ lệ hộ nghèo vùng đồng bào dân tộc thiểu số giảm 4,8%.',
      [
        '3,12%: percentage-points poverty-reduction-pp actual 2024',
        '8,45%: percent poverty-poor-rate actual 2024',
        '4,8%: percentage-points poverty-reduction-pp actual 2024 ethnic-minority',
      ],
    ],
    [
      'vi',
      '2025-01-20',
      'Cuối năm 2024, toàn tỉnh còn 15.230 hộ nghèo, chiếm 7,9%, và 11.480 hộ cận nghèo, chiếm 5,95%.',
      [
        '15.230 hộ nghèo: households poverty-poor-households actual 2024',
        '7,9%: percent poverty-poor-rate actual 2024',
        '11.480 hộ: households poverty-nearpoor-households actual 2024',
        '5,95%: percent poverty-nearpoor-rate actual 2024',
      ],
    ],
    [
      'vi',
      '2025-01-20',
      'Năm 2025, tỉnh phấn đấu có thêm 8 xã đạt chuẩn nông thôn mới, 5 xã đạt chuẩn nông thôn mới nâng cao.',
      [
        '8 xã: communes ntm-communes-recognized target 2025',
        '5 xã: communes ntm-communes-advanced-recognized target 2025',
      ],
    ],
    [
      'vi',
      '2025-01-20',
      'Đến nay, toàn tỉnh có 96/140 xã đạt chuẩn nông thôn mới, 31 xã đạt chuẩn nông thôn mới nâng cao, 120 thôn kiểu mẫu; bình quân đạt 16,2 tiêu chí/xã.',
      [
        '96/140 xã: communes ntm-communes-standard actual 2025-01',
        '31 xã: communes ntm-communes-advanced actual 2025-01',
        '120 thôn: villages ntm-villages-model actual 2025-01',
        '16,2 tiêu chí/xã: criteria/commune ntm-criteria-avg actual 2025-01',
      ],
    ],
    [
      'vi',
      '2025-01-20',
      'Giai đoạn 2021-2025, tổng kế hoạch vốn được giao là 3.450 tỷ đồng, trong đó ngân sách trung ương 2.900 tỷ đồng, ngân sách địa phương 550 tỷ đồng.',
      [
        '3.450 tỷ đồng: VND finance-plan plan 2021/2025',
        '2.900 tỷ đồng: VND unassigned plan 2021/2025',
        '550 tỷ đồng: VND finance-local-allocated plan 2021/2025',
      ],
    ],
    [
      'vi',
      '2025-01-20',
      'Nhân dân đóng góp 12,5 tỷ đồng, hiến 45.000 m2 đất và 8.600 ngày công.',
      [
        '12,5 tỷ đồng: VND community-contributions actual -',
        '45.000 m2: m2 community-land-m2 actual -',
        '8.600 ngày công: person-days community-workdays actual -',
      ],
    ],
    [
      'vi',
      '2025-01-20',
      'Trong năm, tỉnh đã hỗ trợ xây mới, sửa chữa 2.345 căn nhà cho hộ nghèo, cận nghèo; xóa 1.200 nhà tạm.',
      [
        '2.345 căn nhà: houses housing-houses actual - poor-and-near-poor-households',
        '1.200 nhà: houses housing-houses actual -',
      ],
    ],
    [
      'vi',
      '2025-01-20',
      'Thu nhập bình quân đầu người khu vực nông thôn ước đạt 45 triệu đồng/người/năm.',
      ['45 triệu đồng/người/năm: VND/person/year income-percapita estimate - rural'],
    ],
    [
      'vi',
      '2025-01-20',
      'Có 1.250 hộ nghèo được vay vốn với tổng số tiền 62 tỷ đồng.',
      ['1.250 hộ nghèo: households unassigned actual -', '62 tỷ đồng: VND unassigned actual -'],
    ],
    [
      'vi',
      '2025-10-05',
      'Chín tháng đầu năm 2025, tỉnh khởi công 45 công trình, hoàn thành 32 công trình, bê tông hóa 120 km đường giao thông nông thôn.',
      [
        '45 công trình: projects projects-started actual 2025-01/2025-09',
        '32 công trình: projects projects-completed actual 2025-01/2025-09',
        '120 km: km infra-roads-km actual 2025-01/2025-09',
      ],
    ],
    [
      'vi',
      '2025-10-05',
      'Mục tiêu đến năm 2030, tỷ lệ hộ nghèo đa chiều giảm bình quân 1,5%/năm; tỷ lệ lao động qua đào tạo đạt 70%.',
      [
        '1,5%/năm: percentage-points/year unassigned target 2030',
        '70%: percent labor-trained-share target 2030',
      ],
    ],
    [
      'vi',
      '2025-10-05',
      'Tỷ lệ hộ nghèo giảm từ 18,7% năm 2021 xuống còn 6,3% năm 2024.',
      [
        '18,7%: percent poverty-poor-rate actual 2021',
        '6,3%: percent poverty-poor-rate actual 2024',
      ],
    ],
    [
      'vi',
      '2026-03-01',
      'Xã đã triển khai 15 mô hình sinh kế giảm nghèo cho 420 hộ tham gia.',
      ['15 mô hình: models livelihood-models actual -', '420 hộ: households unassigned actual -'],
    ],
    [
      'vi',
      '2025-12-20',
      'Tỉnh đặt mục tiêu năm 2026: giảm tỷ lệ hộ nghèo 2,5%; thu nhập bình quân đầu người đạt 60 triệu đồng/người/năm; 75% lao động qua đào tạo.',
      [
        '2,5%: percentage-points poverty-reduction-pp target 2026',
        '60 triệu đồng/người/năm: VND/person/year income-percapita target 2026',
        '75%: percent labor-trained-share target 2026',
      ],
    ],
    [
      'vi',
      '2025-12-20',
      'Dự kiến đến hết năm 2025, toàn tỉnh giải ngân 2.100 tỷ đồng, đạt 98% kế hoạch vốn.',
      [
        '2.100 tỷ đồng: VND finance-disbursed estimate 2025',
        '98%: percent finance-disbursement-rate estimate 2025',
      ],
    ],
    [
      'vi',
      '2025-06-20',
      'Ban Chỉ đạo đã ban hành 46 văn bản chỉ đạo, tổ chức 320 hội nghị tuyên truyền với 24.500 lượt người tham gia, đăng 1.150 tin, bài và phát 9.000 tờ rơi.',
      [
        '46 văn bản: documents governance-documents actual -',
        '320 hội nghị: conferences communication-conferences actual -',
        '24.500 lượt người tham gia: participants communication-participants actual -',
        '1.150 tin, bài: items communication-articles actual -',
        '9.000 tờ rơi: leaflets communication-leaflets actual -',
      ],
    ],
    [
      'vi',
      '2025-06-20',
      'Từ năm 2021 đến nay, toàn huyện huy động được 1.250 tỷ đồng, trong đó nhân dân đóng góp 86 tỷ đồng.',
      [
        '1.250 tỷ đồng: VND finance-mobilized actual 2021/2025-06',
        '86 tỷ đồng: VND community-contributions actual 2021/2025-06',
      ],
    ],
    [
      'vi',
      '2025-06-20',
      'Cách trung tâm tỉnh 45 km, xã có 620 hộ với 3.100 nhân khẩu.',
      [
        '45 km: km unassigned actual -',
        '620 hộ: households unassigned actual -',
        '3.100 nhân khẩu: people unassigned actual -',
      ],
    ],
    [
      'vi',
      '2025-06-20',
      'Ngân hàng Chính sách xã hội giải ngân cho vay 310 tỷ đồng; dư nợ đạt 4.200 tỷ đồng.',
      ['310 tỷ đồng: VND unassigned actual -', '4.200 tỷ đồng: VND unassigned actual -'],
    ],
    [
      'vi',
      '2025-06-20',
      'Gia đình anh nuôi 12 con trâu, mỗi năm thu lãi 80 triệu đồng.',
      ['12 con: items unassigned actual -', '80 triệu đồng: VND/year unassigned actual -'],
    ],
    [
      'vi',
      '2025-06-20',
      'Bão làm 420 nhà bị hư hỏng, 3 người bị thương.',
      ['420 nhà: houses unassigned actual -', '3 người: people unassigned actual -'],
    ],
    [
      'vi',
      '2025-06-20',
      'So với năm 2023, tỷ lệ hộ nghèo năm 2024 giảm 2,15%.',
      ['2,15%: percentage-points poverty-reduction-pp actual 2024'],
    ],
    [
      'vi',
      '2025-06-20',
      'Quý I/2025, tỉnh giải ngân 210 tỷ đồng, bằng 12% kế hoạch vốn giao.',
      [
        '210 tỷ đồng: VND finance-disbursed actual 2025-01/2025-03',
        '12%: percent finance-disbursement-rate actual 2025-01/2025-03',
      ],
    ],
    [
      'vi',
      '2025-06-20',
      'Năm 2024, GRDP bình quân đầu người đạt 68 triệu đồng/người/năm.',
      ['68 triệu đồng/người/năm: VND/person/year economy-grdp-percapita actual 2024'],
    ],
    [
      'vi',
      '2025-06-20',
      'Tỉnh bố trí vốn đối ứng 150 tỷ đồng năm 2025.',
      ['150 tỷ đồng: VND finance-local-allocated actual 2025'],
    ],
    [
      'vi',
      '2025-06-20',
      'Tổng nguồn vốn được phân bổ năm 2025 là 1.980 tỷ đồng.',
      ['1.980 tỷ đồng: VND finance-plan plan 2025'],
    ],
    [
      'vi',
      null,
      'Năm 2024, toàn tỉnh có thêm 12 xã đạt chuẩn nông thôn mới, lũy kế 85/120 xã.',
      [
        '12 xã: communes ntm-communes-recognized actual 2024',
        '85/120 xã: communes ntm-communes-standard actual 2024',
      ],
    ],
    [
      'en',
      '2025-02-10',
      'In 2024, the province disbursed VND 1,240 billion, equal to 82.5% of the plan.',
      [
        'VND 1,240 billion: VND finance-disbursed actual 2024',
        '82.5%: percent finance-disbursement-rate actual 2024',
      ],
    ],
    [
      'en',
      '2025-02-10',
      'The poverty rate fell by 2.9 percentage points in 2024 to 9.6%, with 14,820 poor households remaining.',
      [
        '2.9 percentage points: percentage-points poverty-reduction-pp actual 2024',
        '9.6%: percent poverty-poor-rate actual 2024',
        '14,820 poor households: households poverty-poor-households actual 2024',
      ],
    ],
    [
      'en',
      '2025-02-10',
      'By the end of 2025, the province aims to have 70 communes recognized as new-style rural communes, including 12 advanced new-style rural communes.',
      [
        '70 communes: communes ntm-communes-standard target 2025',
        '12 advanced new-style rural communes: communes ntm-communes-advanced target 2025',
      ],
    ],
    [
      'en',
      '2025-02-10',
      'So far, 58 of 95 communes have met new rural standards, with an average of 15.4 criteria per commune.',
      [
        '58 of 95 communes: communes ntm-communes-standard actual 2025-02',
        '15.4 criteria per commune: criteria/commune ntm-criteria-avg actual 2025-02',
      ],
    ],
    [
      'en',
      '2025-02-10',
      'The capital plan for 2021–2025 totals VND 4,560 billion, of which VND 3,800 billion is from the central budget.',
      [
        'VND 4,560 billion: VND finance-plan plan 2021/2025',
        'VND 3,800 billion: VND unassigned plan 2021/2025',
      ],
    ],
    [
      'en',
      '2025-02-10',
      'Residents donated 56,000 square meters of land, contributed VND 14.2 billion and 12,300 person-days.',
      [
        '56,000 square meters: m2 community-land-m2 actual -',
        'VND 14.2 billion: VND community-contributions actual -',
        '12,300 person-days: person-days community-workdays actual -',
      ],
    ],
    [
      'en',
      '2025-02-10',
      'More than 430 poor households received loans of VND 21 billion.',
      [
        'More than 430 poor households: households unassigned actual -',
        'VND 21 billion: VND unassigned actual -',
      ],
    ],
    [
      'en',
      '2025-02-10',
      'Per capita income in rural areas is expected to reach VND 52 million per person a year in 2025.',
      ['VND 52 million per person a year: VND/person/year income-percapita estimate 2025 rural'],
    ],
    [
      'en',
      '2025-09-01',
      'The province plans to build 2,300 houses for poor and near-poor households in 2026.',
      ['2,300 houses: houses housing-houses plan 2026 poor-and-near-poor-households'],
    ],
    [
      'en',
      '2025-09-01',
      'It has organized 240 communication conferences with 18,000 participants and issued 65 guiding documents.',
      [
        '240 communication conferences: conferences communication-conferences actual -',
        '18,000 participants: participants communication-participants actual -',
        '65 guiding documents: documents governance-documents actual -',
      ],
    ],
    [
      'en',
      '2025-09-01',
      'In 2021, the province had 24,500 poor households, accounting for 14.3%, and 12,900 near-poor households, accounting for 7.5%.',
      [
        '24,500 poor households: households poverty-poor-households actual 2021',
        '14.3%: percent poverty-poor-rate actual 2021',
        '12,900 near-poor households: households poverty-nearpoor-households actual 2021',
        '7.5%: percent poverty-nearpoor-rate actual 2021',
      ],
    ],
    [
      'en',
      '2025-09-01',
      'The multidimensional poverty rate among ethnic minority people dropped from 35.2% in 2021 to 18.4% in 2024.',
      [
        '35.2%: percent poverty-mpi-rate actual 2021 ethnic-minority',
        '18.4%: percent poverty-mpi-rate actual 2024 ethnic-minority',
      ],
    ],
    [
      'en',
      '2025-09-01',
      'In the first six months of 2025, disbursement reached VND 640 billion, of which investment capital reached 45.1% of the plan.',
      [
        'VND 640 billion: VND finance-disbursed actual 2025-01/2025-06',
        '45.1%: percent finance-disbursement-rate-investment actual 2025-01/2025-06',
      ],
    ],
    [
      'en',
      '2025-09-01',
      'The village is 30 km away from the town.',
      ['30 km: km unassigned actual -'],
    ],
    [
      'en',
      '2025-09-01',
      'Officials recognized 6 more communes as meeting new-style rural standards this year.',
      ['6 more communes: communes ntm-communes-recognized actual 2025'],
    ],
    [
      'en',
      '2025-09-01',
      'About 68.5% of workers have received vocational training.',
      ['About 68.5%: percent labor-trained-share actual -'],
    ],
    [
      'en',
      '2025-09-01',
      'The storm damaged 1,200 houses.',
      ['1,200 houses: houses unassigned actual -'],
    ],
    [
      'en',
      '2025-09-01',
      'The province will launch two new national target programs in 2026.',
      [
        'two new national target programs: national-target-programs governance-programs-new plan 2026',
      ],
    ],
    [
      'en',
      null,
      'By 2030, the province strives to have a poverty rate below 3%.',
      ['below 3%: percent poverty-poor-rate target 2030'],
    ],
    [
      'id',
      '2025-02-10',
      'Pada tahun 2024, tingkat kemiskinan provinsi turun 2,35%, menjadi 9,12%.',
      [
        '2,35%: percentage-points poverty-reduction-pp actual 2024',
        '9,12%: percent poverty-poor-rate actual 2024',
      ],
    ],
    [
      'id',
      '2025-02-10',
      'Hingga akhir tahun 2024, provinsi ini masih memiliki 12.340 rumah tangga miskin (8,2%) dan 9.870 rumah tangga hampir miskin (6,56%).',
      [
        '12.340 rumah tangga: households poverty-poor-households actual 2024',
        '8,2%: percent poverty-poor-rate actual 2024',
        '9.870 rumah tangga: households poverty-nearpoor-households actual 2024',
        '6,56%: percent poverty-nearpoor-rate actual 2024',
      ],
    ],
    [
      'id',
      '2025-02-10',
      'Rencana modal tahun 2025 adalah 1.560 miliar VND; hingga 31 Januari 2025 telah dicairkan 120 miliar VND, mencapai 7,7% dari rencana.',
      [
        '1.560 miliar VND: VND finance-plan plan 2025',
        '120 miliar VND: VND finance-disbursed actual 2025',
        '7,7%: percent finance-disbursement-rate actual 2025',
      ],
    ],
    [
      'id',
      '2025-02-10',
      'Provinsi menargetkan tambahan 10 komune yang memenuhi standar pedesaan baru pada tahun 2025.',
      ['10 komune: communes ntm-communes-recognized target 2025'],
    ],
    [
      'id',
      '2025-02-10',
      'Selama periode 2021-2024, 1.250 rumah sementara telah diganti dan 45 proyek diselesaikan.',
      [
        '1.250 rumah: houses housing-houses actual 2021/2024',
        '45 proyek: projects projects-completed actual 2021/2024',
      ],
    ],
    [
      'id',
      '2025-02-10',
      'Pada akhir tahun 2024, pendapatan per kapita akan mencapai 44 juta VND/orang/tahun.',
      ['44 juta VND/orang/tahun: VND/person/year income-percapita actual 2024'],
    ],
    [
      'id',
      '2024-12-19',
      'Sampai dengan akhir November, pencairan tahun 2024 akan mencapai 271,3 miliar VND.',
      ['271,3 miliar VND: VND finance-disbursed actual 2024'],
    ],
    [
      'en',
      '2024-10-02',
      'By 2025 the province aims to build 40 schools. His family keeps 12 cows.',
      ['40 schools: schools unassigned target 2025', '12 cows: items unassigned actual -'],
    ],
    [
      'id',
      '2025-09-01',
      'Enam bulan pertama tahun 2025, provinsi mencairkan 420 miliar VND, setara dengan 31,5% dari rencana modal.',
      [
        '420 miliar VND: VND finance-disbursed actual 2025-01/2025-06',
        '31,5%: percent finance-disbursement-rate actual 2025-01/2025-06',
      ],
    ],
    [
      'id',
      '2025-09-01',
      'Pada tahun 2026, provinsi menargetkan tingkat kemiskinan turun menjadi 5%; 20 komune memenuhi standar pedesaan baru yang maju.',
      [
        '5%: percent poverty-poor-rate target 2026',
        '20 komune: communes ntm-communes-advanced target 2026',
      ],
    ],
    [
      'id',
      '2025-09-01',
      'Masyarakat menyumbangkan 34 miliar VND, 120.000 m² lahan dan 45.000 hari kerja.',
      [
        '34 miliar VND: VND community-contributions actual -',
        '120.000 m²: m2 community-land-m2 actual -',
        '45.000 hari kerja: person-days community-workdays actual -',
      ],
    ],
    [
      'id',
      '2025-09-01',
      'Provinsi telah membangun 156 km jalan dan memperbaiki 980 rumah untuk rumah tangga miskin.',
      [
        '156 km: km infra-roads-km actual -',
        '980 rumah: houses housing-houses actual - poor-households',
      ],
    ],
    [
      'id',
      '2025-09-01',
      'Tingkat kemiskinan etnis minoritas turun dari 28,4% pada tahun 2021 menjadi 15,6% pada tahun 2024.',
      [
        '28,4%: percent poverty-poor-rate actual 2021 ethnic-minority',
        '15,6%: percent poverty-poor-rate actual 2024 ethnic-minority',
      ],
    ],
    [
      'id',
      '2025-09-01',
      'Pendapatan per kapita di daerah pedesaan diperkirakan mencapai 48 juta VND/orang/tahun pada tahun 2025.',
      ['48 juta VND/orang/tahun: VND/person/year income-percapita estimate 2025 rural'],
    ],
    [
      'id',
      '2025-09-01',
      'Provinsi mengalokasikan anggaran daerah sebesar 85 miliar VND.',
      ['85 miliar VND: VND finance-local-allocated actual -'],
    ],
    [
      'id',
      '2025-09-01',
      'Sebanyak 650 rumah tangga miskin menerima bantuan ternak.',
      ['650 rumah tangga: households unassigned actual -'],
    ],
    [
      'id',
      '2025-09-01',
      'Tiga kelompok kerja dibentuk dan 72 dokumen manajemen diterbitkan pada tahun 2024.',
      [
        'Tiga kelompok kerja: groups governance-working-groups actual 2024',
        '72 dokumen: documents governance-documents actual 2024',
      ],
    ],
    [
      'id',
      '2025-09-01',
      'Provinsi ini melaksanakan 64 proyek dukungan produksi dengan anggaran 45 miliar VND.',
      [
        '64 proyek: projects production-support-projects actual -',
        '45 miliar VND: VND production-support-budget actual -',
      ],
    ],
    [
      'id',
      '2025-09-01',
      'Investasi dilakukan pada 210 proyek infrastruktur, di mana 80 proyek dimulai dan 130 proyek diselesaikan.',
      [
        '210 proyek: projects projects-count actual -',
        '80 proyek: projects projects-started actual -',
        '130 proyek: projects projects-completed actual -',
      ],
    ],
    [
      'id',
      '2025-09-01',
      'Total modal yang dimobilisasi untuk melaksanakan 3 program target nasional pada tahun 2025 diperkirakan mencapai 1.870 miliar VND.',
      [
        '3 program target nasional: national-target-programs governance-programs actual 2025',
        '1.870 miliar VND: VND finance-mobilized estimate 2025',
      ],
    ],
  ];

describe('the quantities of a sentence are typed from its words', () => {
  for (const [language, date, text, figures] of sentences) {
    test(`${language}: ${text}`, () => {
      expect(proposeFor(paragraphsOf(text), language, date).figures.map(figureLine)).toEqual(
        figures,
      );
    });
  }

  test('the table has at least 80 quantities, in three languages', () => {
    expect(sentences.flatMap(([, , , figures]) => figures).length).toBeGreaterThanOrEqual(80);
    expect(new Set(sentences.map(([language]) => language)).size).toBe(3);
  });
});
