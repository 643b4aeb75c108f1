import { fold, foldName } from './line-shape.ts';

/** A newspaper, agency or portal: the name it prints, the host it is read on, and its marks in front of a text. */
interface Outlet {
  name: string;
  hosts: readonly string[];
  marks: readonly string[];
}

/** The site that collects and translates the articles of others. */
export const aggregator = 'vietnam.vn';

const outlets: readonly Outlet[] = [
  outlet('Nhân Dân', 'nhandan.vn nhandan.com.vn', 'NDO', 'ND', 'Báo Nhân Dân'),
  outlet(
    'TTXVN',
    'vnanet.vn vietnamplus.vn baotintuc.vn',
    'TTXVN/VNA',
    'VNA',
    'Thông tấn xã Việt Nam',
  ),
  outlet('Báo Điện tử Chính phủ', 'baochinhphu.vn chinhphu.vn', 'Chinhphu.vn', 'VGP', 'VGP News'),
  outlet('VOV', 'vov.vn vovworld.vn', 'VOVWORLD', 'VOV.VN', 'VOV1', 'VOV2'),
  outlet('VTV', 'vtv.vn', 'VTV.vn'),
  outlet('Kinh tế & Đô thị', 'kinhtedothi.vn', 'Kinhtedothi', 'KTĐT', 'Báo Kinh tế & Đô thị'),
  outlet('Hànộimới', 'hanoimoi.vn hanoimoi.com.vn', 'HNM', 'HNMO', 'HNMĐT', 'Hà Nội Mới'),
  outlet('Quân đội nhân dân', 'qdnd.vn', 'QĐND', 'QĐND Online', 'Báo Quân đội nhân dân'),
  outlet('Công an nhân dân', 'cand.com.vn cand.vn', 'CAND', 'Báo Công an nhân dân'),
  outlet('Báo Dân tộc và Phát triển', 'baodantoc.vn', 'Baodantoc'),
  outlet('Dân Việt', 'danviet.vn', 'Danviet'),
  outlet('Đại biểu Nhân dân', 'daibieunhandan.vn', 'ĐBND', 'Báo Đại biểu Nhân dân'),
  outlet('Nông nghiệp và Môi trường', 'nongnghiepmoitruong.vn nongnghiep.vn', 'NNMT', 'NNVN'),
  outlet('Sài Gòn Giải Phóng', 'sggp.org.vn', 'SGGP', 'SGGPO'),
  outlet('Tuổi Trẻ', 'tuoitre.vn', 'TTO', 'Báo Tuổi Trẻ'),
  outlet('Thanh Niên', 'thanhnien.vn', 'TNO', 'Báo Thanh Niên'),
  outlet('Tiền Phong', 'tienphong.vn', 'TPO', 'TP', 'Báo Tiền Phong'),
  outlet('Lao Động', 'laodong.vn', 'LĐO', 'Báo Lao Động'),
  outlet('Người Lao Động', 'nld.com.vn', 'NLĐO', 'NLĐ'),
  outlet('VnExpress', 'vnexpress.net e.vnexpress.net', 'VNE'),
  outlet('VietNamNet', 'vietnamnet.vn', 'VNN'),
  outlet('Dân trí', 'dantri.com.vn'),
  outlet('Tin Tức', 'tintuc.vn', 'Báo Tin Tức'),
  outlet('Công Thương', 'congthuong.vn', 'Báo Công Thương'),
  outlet('Đầu tư', 'baodautu.vn', 'ĐTCK', 'Báo Đầu tư'),
  outlet('Xây dựng', 'baoxaydung.vn baoxaydung.com.vn', 'Báo Xây dựng'),
  outlet('VnEconomy', 'vneconomy.vn'),
  outlet('Pháp luật Việt Nam', 'baophapluat.vn', 'PLVN'),
  outlet('Đại Đoàn Kết', 'daidoanket.vn', 'Báo Đại Đoàn Kết'),
  outlet('Sức khỏe & Đời sống', 'suckhoedoisong.vn', 'SKĐS'),
  outlet('Giáo dục và Thời đại', 'giaoducthoidai.vn', 'GD&TĐ', 'GDTĐ'),
  outlet('Tài nguyên và Môi trường', 'baotainguyenmoitruong.vn', 'TN&MT'),
  outlet('Lao động và Xã hội', 'dansinh.dantri.com.vn laodongxahoi.net', 'LĐXH'),
  outlet('Đảng Cộng sản Việt Nam', 'dangcongsan.vn', 'ĐCSVN', 'CPV'),
  outlet('Tạp chí Cộng sản', 'tapchicongsan.org.vn', 'TCCS'),
  outlet('Biên phòng', 'bienphong.com.vn', 'Báo Biên phòng'),
  outlet('Báo Quảng Nam', 'baoquangnam.vn', 'QNO'),
  outlet('Báo Quảng Ninh', 'baoquangninh.vn', 'QNP'),
  outlet('Việt Nam News', 'vietnamnews.vn', 'VNS'),
  outlet('The Saigon Times', 'thesaigontimes.vn', 'KTSG Online', 'TBKTSG Online'),
  outlet('Thời báo Tài chính Việt Nam', 'thoibaotaichinhvietnam.vn', 'TBTCO', 'TBTCVN'),
  outlet('Báo Lâm Đồng', 'baolamdong.vn', 'LĐ online'),
  outlet('Báo Hà Nam', 'baohanam.com.vn', 'HNP'),
  outlet('Cổng thông tin điện tử', '', 'CTTĐT', 'CTTĐTCP', 'Cổng TTĐT'),
];

// The 63 units of before July 2025: their papers keep the names.
const provinces =
  'An Giang|Bà Rịa - Vũng Tàu|Bình Dương|Bình Phước|Bình Thuận|Bình Định|Bạc Liêu|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Cao Bằng|Cà Mau|Cần Thơ|Gia Lai|Huế|Hà Giang|Hà Nam|Hà Nội|Hà Tĩnh|Hòa Bình|Hưng Yên|Hải Dương|Hải Phòng|Hậu Giang|Hồ Chí Minh|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Long An|Lào Cai|Lâm Đồng|Lạng Sơn|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|Sóc Trăng|Sơn La|Thanh Hóa|Thái Bình|Thái Nguyên|Tiền Giang|Trà Vinh|Tuyên Quang|Tây Ninh|Vĩnh Long|Vĩnh Phúc|Yên Bái|Điện Biên|Đà Nẵng|Đắk Lắk|Đắk Nông|Đồng Nai|Đồng Tháp'.split(
    '|',
  );

/** What the outlet on a host calls itself: by the table, or for a province's paper by the host; else the host. */
export function publisherOfHost(hostname: string): string {
  const host = hostname.toLowerCase().replace(/^www\./, '');
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) {
    const name = byHost.get(rest) ?? ofProvince(rest);
    if (name !== undefined) return name;
  }
  return host;
}

/** The outlet that a name, a mark or a host in a text means; null where it means none that is known. */
export function outletNamed(words: string): string | null {
  const key = foldName(words);
  const byName = byMark.get(key);
  if (byName !== undefined) return byName;
  const paper = /^bao(?:dientu)?(.+)$/.exec(key)?.[1];
  const province = paper === undefined ? undefined : provinceByKey.get(paper);
  if (province !== undefined) return `Báo ${province}`;
  const host = fold(words).trim();
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:vn|com|net|org)$/.test(host)
    ? publisherOfHost(host)
    : null;
}

function outlet(name: string, hosts: string, ...marks: string[]): Outlet {
  return { name, hosts: hosts.split(' ').filter((host) => host !== ''), marks };
}

/** baolaocai.vn, baovinhphuc.com.vn, laocai.gov.vn */
function ofProvince(host: string): string | undefined {
  const label = host.slice(0, host.indexOf('.'));
  const paper = label.startsWith('bao') ? provinceByKey.get(label.slice(3)) : undefined;
  if (paper !== undefined) return `Báo ${paper}`;
  const government = host.endsWith('.gov.vn') ? provinceByKey.get(label) : undefined;
  return government === undefined ? undefined : `Cổng thông tin điện tử ${government}`;
}

const provinceByKey = new Map([
  ...provinces.map((name): [string, string] => [foldName(name), name]),
  ['daclac', 'Đắk Lắk'],
  ['dacnong', 'Đắk Nông'],
  ['daklak', 'Đắk Lắk'],
  ['daknong', 'Đắk Nông'],
  ['backan', 'Bắc Kạn'],
  ['thuathienhue', 'Thừa Thiên Huế'],
  ['brvt', 'Bà Rịa - Vũng Tàu'],
]);
const byHost = new Map(
  outlets.flatMap(({ name, hosts }) => hosts.map((host) => [host, name] as const)),
);
// "Xây dựng" and "Lao Động" are plain words: of names in several words only those that say what they are count.
const byMark = new Map(
  outlets.flatMap(({ name, marks }) => {
    const own = name.includes(' ') && !/^(?:Báo|The|Tạp chí|Cổng) /.test(name) ? [] : [name];
    return [...own, ...marks].map((mark) => [foldName(mark), name] as const);
  }),
);
