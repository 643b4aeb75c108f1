import type { GrammarLanguage } from '../../domain/grammar/number-grammar.ts';

/**
 * What the pages of news sites say around an article, in one language: regular expressions in lower case in which a
 * space stands for white space. An article can have furniture of any language: a translated page keeps some of its own.
 */
export interface FurnitureWords {
  /** A line of its own above the comments; a number in brackets may follow. */
  comments: string;
  /** Before the address or the name of the source. */
  source: string;
  /** The label of an advertisement. */
  advertisements: string;
  /** Words of share bars, menus and accounts: a line made of nothing else is a bar. */
  buttons: string;
  /** Before a link to another article, or a line of its own above some. */
  related: string;
  /** Before the name of a channel to follow. */
  follow: string;
  /** Offers to read the article aloud, and how long reading takes. */
  listen: string;
  /** After or before a number of minutes, or of readers. */
  minutes: string;
  readers: string;
  /** Before tags. */
  tags: string;
  /** The beginning of a line on rights. */
  rights: string;
  /** The beginning of a call to log in, to register or to subscribe. */
  account: string;
  /** The beginning of a greeting. */
  welcome: string;
  /** The beginning of a line about the site itself: its motto, its office. Only above or below the text. */
  site: string;
  /** The first step of a breadcrumb trail. */
  home: string;
  /** A label that a colon follows in front of, or behind, what a picture shows. */
  caption: string;
  /** A label that needs no colon: "illustrative photo". */
  captionAlone: string;
  /** Before a name and a colon. */
  bylines: string;
  /** Before a name without a colon. */
  by: string;
  /** Around the day of publication. */
  published: string;
  weekdays: string;
  /** How long ago. */
  ago: string;
  /** Who asks, or who answers, in an interview. */
  speakers: string;
}

export const furnitureWords: Readonly<Record<GrammarLanguage, FurnitureWords>> = {
  id: {
    comments: 'komentar(?: pembaca)?|tinggalkan komentar|tulis komentar|tanggapan(?: pembaca)?',
    source: 'sumber(?: berita| artikel| asli)?|dikutip dari|tautan asli|disadur dari',
    advertisements: 'iklan|advertorial|gulir untuk melanjutkan|lanjutkan membaca setelah iklan',
    buttons:
      'bagikan(?: artikel| berita)?(?: ini)?(?: ke| di)?|kirim|salin(?: tautan| link)?|cetak|simpan|unduh|suka|masuk|daftar|berlangganan|keluar|cari|tutup|menu|ukuran (?:font|huruf|teks)|kembali ke atas|beranda|terpopuler|terbaru|berita terbaru|notifikasi|laporkan',
    related:
      'baca juga|baca selengkapnya|lihat juga|simak juga|tonton juga|berita terkait|artikel terkait|berita lainnya|artikel lainnya|topik terkait|berita populer|rekomendasi untuk anda',
    follow: 'ikuti(?: kami| berita)?|gabung(?: dengan)?',
    listen: 'dengarkan(?: artikel| berita| audio)?(?: ini)?|waktu baca|lama membaca|durasi baca',
    minutes: 'menit(?: waktu)?(?: baca| membaca)',
    readers: 'dilihat|dibaca|kali dilihat|kali dibaca|tayangan|pembaca|x dibaca',
    tags: 'tags?|kata kunci|topik|label',
    rights:
      'hak cipta (?:©|\\(c\\)|\\d{4}|dilindungi|oleh|@|pada)|dilarang (?:mengutip|menyalin|memperbanyak|mengambil)|seluruh hak cipta',
    account:
      '(?:silakan|mohon|harap) (?:login|log in|masuk|daftar|mendaftar|berlangganan)|(?:login|masuk|daftar|mendaftar|berlangganan) (?:untuk|sekarang|newsletter)',
    welcome: 'selamat datang',
    site: 'suara (?:partai|komite partai|pemerintah)|corong partai|situs (?:resmi|berita) |portal (?:resmi|berita|informasi|elektronik)|pemimpin redaksi|redaksi ?:|alamat(?: redaksi)? ?:|telepon ?:|hubungi kami|tentang kami|kebijakan privasi|pedoman media',
    home: 'beranda|halaman depan',
    caption:
      'foto(?: ilustrasi| oleh| arsip)?|gambar(?: ilustrasi)?|ilustrasi(?: foto)?|keterangan (?:foto|gambar)|sumber (?:foto|gambar)|infografis',
    captionAlone:
      'ilustrasi|foto ilustrasi|gambar ilustrasi|ilustrasi foto|foto arsip|foto dokumentasi',
    bylines:
      'penulis|pewarta|oleh|reporter|wartawan|editor|penyunting|teks(?:,| dan|/) ?foto|artikel dan foto|artikel(?:,| dan|/) ?foto',
    by: 'oleh',
    published:
      'diterbitkan(?: pada)?|dipublikasikan(?: pada)?|terbit|tayang|diperbarui(?: pada)?|diposting(?: pada)?|tanggal(?: terbit)?|pukul|pada',
    weekdays: 'senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad',
    ago: '(?:detik|menit|jam|hari|minggu|bulan) (?:yang )?lalu',
    speakers: 'wartawan|reporter|tanya|jawab|pewawancara|penanya',
  },
  en: {
    comments: 'comments?|leave a (?:comment|reply)|reader comments|post a comment',
    source: '(?:original )?source|original(?: article)?|retrieved from',
    advertisements:
      'advertisements?|ads?|sponsored(?: content)?|scroll to continue(?: reading)?|continue reading below',
    buttons:
      'share(?: this)?(?: article| story)?(?: on| via)?|send|copy(?: link| url)?|print|save|download|like|tweet|e-?mail|facebook|twitter|x|zalo|whatsapp|telegram|messenger|linkedin|pinterest|line|viber|instagram|tiktok|youtube|google news|log ?in|sign in|sign up|log ?out|register|subscribe|search|close|menu|font size|text size|back to top|home|bookmark|rss|latest(?: news)?|most (?:read|popular)|trending|facebook messenger|link',
    related:
      'read more|read also|also read|see also|see more|related(?: news| articles?| stories| posts| topics)?|more (?:news|stories)|you may also like|recommended(?: for you)?|other news|more on this story',
    follow: 'follow(?: us)?|join(?: us)?|like us',
    listen:
      'listen(?: to (?:this |the )?(?:article|story|news|audio))?|play audio|reading time|read time',
    minutes: '(?:min(?:ute)?s?\\.?)(?: of)?[ -]?(?:read|reading)',
    readers: 'views?|reads|readers|page ?views|hits|view count',
    tags: 'tags?|keywords?|topics?|labels?|tagged',
    rights:
      'copyright (?:©|\\(c\\)|\\d{4}|by|@)|all rights reserved|reproduction (?:in whole|without)|no part of this',
    account:
      'please (?:log ?in|sign in|sign up|register|subscribe)|(?:log ?in|sign in|sign up|register|subscribe) (?:to|now|for)|you have \\d+/\\d+ characters|please enter \\d+ or more',
    welcome: 'welcome to',
    site: '(?:the )?(?:voice|mouthpiece|organ) of the (?:party|communist)|official (?:website|portal|news)|editor-in-chief|contact us|about us|privacy policy|terms of (?:use|service)|(?:tel|phone|e-?mail|address|hotline|fax) ?:',
    home: 'home|homepage',
    caption:
      'photos?(?: by| credit| courtesy)?|photograph|images?(?: by| credit)?|picture|illustration|illustrative (?:photo|image)|caption|infographics?|file photo',
    captionAlone:
      'illustrative (?:photo|image)|file photo|illustration|illustration photo|photo for illustration',
    bylines:
      'by|author|reporter|written by|editor|translated by|text (?:and|&) photos?|story (?:and|&) photos?|story|compiled by',
    by: 'by|written by',
    published:
      'published(?: on| at)?|posted(?: on| at)?|(?:last )?updated?(?: on| at)?|publication date|date|on|at|first published',
    weekdays:
      'monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:mon|tue|wed|thu|fri|sat|sun)(?=[,.])',
    ago: '(?:seconds?|minutes?|hours?|days?|weeks?|months?) ago',
    speakers: 'reporter|question|answer|interviewer|q|a',
  },
  vi: {
    comments:
      'bình luận(?: bạn đọc)?|ý kiến(?: bạn đọc| của bạn| độc giả)?|gửi bình luận|viết bình luận|phản hồi',
    source: 'nguồn(?: tin| bài)?|link gốc|bài gốc|xem bài gốc|theo|nguồn gốc',
    advertisements: 'quảng cáo|tài trợ|nội dung quảng cáo',
    buttons:
      'chia sẻ(?: bài viết| facebook| zalo| twitter)?|gửi(?: email| bài)?|in(?: bài(?: viết)?| trang)?|sao chép(?: liên kết| link)?|copy(?: link)?|lưu(?: bài(?: viết)?)?|thích|đăng nhập|đăng ký|đăng kí|đăng xuất|tìm kiếm|đóng|cỡ chữ|lên đầu trang|trang chủ|tin mới(?: nhất)?|đọc nhiều(?: nhất)?|mới nhất|xem nhiều|bình luận|theo dõi|quan tâm|tải về|đặt mua báo|thư điện tử|báo in|media|multimedia|video|podcast|liên hệ|toà soạn|giới thiệu',
    related:
      'xem thêm|đọc thêm|tin liên quan|bài liên quan|bài viết liên quan|tin cùng chuyên mục|cùng chuyên mục|tin khác|các tin khác|tin bài khác|mời (?:bạn )?xem(?: thêm)?|có thể bạn quan tâm|bài cùng chuyên mục|xem tiếp|đọc tiếp|chủ đề liên quan|tin nổi bật|có liên quan|đang được quan tâm|được quan tâm nhất',
    follow: 'theo dõi|mời bạn đọc theo dõi|mời quý (?:vị|độc giả) theo dõi|quan tâm',
    listen:
      'nghe(?: đọc)?(?: bài(?: viết| báo)?| tin| audio)?|đọc bài(?: viết)?|thời gian đọc|nghe nội dung',
    minutes: 'phút đọc',
    readers: 'lượt xem|lượt đọc|số lượt xem|lượt truy cập|người xem',
    tags: 'tags?|từ kh[óo][áa]|nhãn|chủ đề|thẻ',
    rights:
      'bản quyền (?:©|thuộc|\\d{4}|của|@)|® ?ghi rõ|(?:vui lòng |đề nghị )?ghi rõ nguồn|giấy phép (?:số|hoạt động|xuất bản|báo chí)|nghiêm cấm sao chép|cấm sao chép',
    account:
      '(?:vui lòng|hãy|xin|mời bạn) (?:đăng nhập|đăng ký|đăng kí)|(?:đăng nhập|đăng ký|đăng kí) (?:để|ngay|nhận|tài khoản)',
    welcome: 'chào mừng (?:bạn|quý|các bạn|đến với)|kính chào',
    site: 'vietnam\\.vn ?[-–|] |nền tảng quảng bá việt nam|cộng h[òo][àa] xã hội chủ nghĩa việt nam|độc lập ?[-–] ?tự do ?[-–] ?hạnh phúc|cơ quan (?:ngôn luận )?của (?:đảng|ban|tỉnh|ubnd|thành|trung ương|bộ)|tiếng nói của (?:đảng|ban chấp hành)|diễn đàn của (?:đảng|nhân dân)|(?:phó )?tổng biên tập|quyền tổng biên tập|đường dây nóng|(?:tòa|toà) soạn|liên hệ quảng cáo|(?:điện thoại|email|địa chỉ|đt|fax|trụ sở|hotline) ?:|trang thông tin điện tử|cổng thông tin điện tử|cơ quan chủ quản',
    home: 'trang chủ|trang nhất',
    caption:
      '(?:trong )?ảnh(?: minh h[ọo][ạa]| tư liệu| chụp)?|hình(?: ảnh)?(?: minh h[ọo][ạa])?|chú thích ảnh|nguồn ảnh|đồ h[ọo][ạa]',
    captionAlone:
      'ảnh minh h[ọo][ạa]|hình minh h[ọo][ạa]|ảnh tư liệu|hình ảnh minh h[ọo][ạa]|minh h[ọo][ạa]',
    bylines:
      'bài(?:,| và| -|/)? ?ảnh|bài viết|bài|tin(?:,| và)? ?ảnh|tin,? bài|tác giả|người viết|thực hiện|phóng viên|pv|ctv|biên tập|nhóm (?:pv|phóng viên)|ghi chép|dịch',
    by: 'của',
    published:
      'đăng(?: ngày| lúc)?|ngày đăng|cập nhật(?: lần cuối)?(?: lúc| ngày)?|xuất bản(?: lúc| ngày)?|ngày|lúc|giờ|vào',
    weekdays: 'thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|t[2-7]|cn',
    ago: '(?:giây|phút|giờ|ngày|tuần|tháng) trước',
    speakers: 'pv|phóng viên|hỏi|đáp|trả lời|p\\.?v',
  },
};
