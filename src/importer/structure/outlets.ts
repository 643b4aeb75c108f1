/** Outlets by their host, as they print their names. Provincial papers have hosts of one pattern: see outletOf. */
const outlets: Readonly<Record<string, string>> = {
  'baochinhphu.vn': 'Báo Chính phủ',
  'chinhphu.vn': 'Báo Chính phủ',
  'baodantoc.vn': 'Báo Dân tộc và Phát triển',
  'baotintuc.vn': 'Báo Tin tức',
  'baoxaydung.vn': 'Báo Xây dựng',
  'cand.com.vn': 'Công an Nhân dân',
  'congthuong.vn': 'Báo Công Thương',
  'daibieunhandan.vn': 'Đại biểu Nhân dân',
  'daidoanket.vn': 'Đại Đoàn Kết',
  'dangcongsan.vn': 'Báo điện tử Đảng Cộng sản Việt Nam',
  'dantocmiennui.vn': 'Dân tộc và Miền núi',
  'dantri.com.vn': 'Dân trí',
  'danviet.vn': 'Dân Việt',
  'hanoimoi.vn': 'Hànộimới',
  'kinhtedothi.vn': 'Kinh tế & Đô thị',
  'laodong.vn': 'Lao Động',
  'nhandan.vn': 'Nhân Dân',
  'nongnghiepmoitruong.vn': 'Nông nghiệp và Môi trường',
  'nongnghiep.vn': 'Nông nghiệp Việt Nam',
  'nongthonmoi.net': 'Nông thôn mới',
  'qdnd.vn': 'Quân đội Nhân dân',
  'sggp.org.vn': 'Sài Gòn Giải Phóng',
  'thanhnien.vn': 'Thanh Niên',
  'thoibaotaichinhvietnam.vn': 'Thời báo Tài chính Việt Nam',
  'tienphong.vn': 'Tiền Phong',
  'tuoitre.vn': 'Tuổi Trẻ',
  'vietnamnet.vn': 'VietNamNet',
  'vietnamnews.vn': 'Viet Nam News',
  'vietnamplus.vn': 'VietnamPlus',
  'vietnam.vn': 'vietnam.vn',
  'vnanet.vn': 'TTXVN',
  'vneconomy.vn': 'VnEconomy',
  'vnexpress.net': 'VnExpress',
  'vov.vn': 'VOV',
  'vovworld.vn': 'VOVWORLD',
  'vtv.vn': 'VTV',
};

/** Aggregators: a text read there was printed elsewhere first. */
const aggregators = new Set(['vietnam.vn']);

/** The outlet that publishes at an address; the host itself for one that the list lacks. Null: no address. */
export function outletOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const host = new URL(url).hostname.replace(/^www\./, '');
  const known = Object.entries(outlets).find(
    ([name]) => host === name || host.endsWith(`.${name}`),
  );
  return known?.[1] ?? host;
}

/** The aggregator that an address belongs to; null for any other. */
export function aggregatorOf(url: string): string | null {
  const outlet = outletOf(url);
  return outlet !== null && aggregators.has(outlet) ? outlet : null;
}
