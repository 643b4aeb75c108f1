// What news pages print around their articles, in Indonesian, English and Vietnamese at once: aggregators mix them.
// All are matched against one line of text, in any case.

/** Where the comments of readers begin; everything from here on is left out. */
export const commentsStart =
  /^(?:komentar|comments?|bình luận|ý kiến(?: bạn đọc)?|tanggapan|đánh giá|beri komentar|leave a (?:comment|reply)|gửi (?:bình luận|ý kiến)[^.]{0,30}|tinggalkan komentar)\s*(?:\(\s*\d+\s*\)|:|\d+)?$/iu;

/** A token that an aggregator left where an advertisement was. */
export const advertisementToken =
  /\[(?:iklan|ad|ads|quảng cáo|advertisement|relate|related|embed|video)[_ -]?\d*\]/giu;
export const advertisementLine =
  /^(?:iklan|advertisements?|quảng cáo|sponsored(?: content)?|adsense)$/iu;

/** The source with its address, or its name alone. */
export const sourceLine =
  /^(?:sumber(?: berita| artikel)?|source|nguồn(?: tin| bài)?|nguon|link gốc|original(?: article)?)\s*[::]\s*(.{2,400})$/iu;

export const relatedLine =
  /^(?:[•●◦*-]?\s*(?:>{2,}|»|›|►|▶|→)\s*\S|(?:baca juga|baca selengkapnya|lihat juga|simak juga|berita terkait|artikel terkait|artikel lainnya|xem thêm|đọc thêm|mời xem|tin (?:liên quan|cùng chuyên mục|khác|mới|nổi bật|đọc nhiều)|bài (?:liên quan|viết liên quan)|có thể bạn quan tâm|read (?:more|also)|see (?:also|more)|related (?:news|articles?|stories)|more (?:news|stories|on this topic)|you may also like|recommended)(?:\s*[::]|$|\s+\p{Lu}))/u;

export const imageLine =
  /^(?:!\[[^\]]*\](?:\([^)]*\))?\s*\|?(?:\s*\|)*|\|+(?:\s*\|)*|[^\s/]{1,120}\.(?:jpe?g|png|webp|gif|avif|bmp|heic))$/iu;

const picture =
  '(?:foto|photos?|picture|image|gambar|ảnh|hình(?: ảnh)?|ilustrasi|illustration|ảnh minh họa|infografis|infographic|video|grafis)';
/** A line that says that it describes a picture, and one whose end says who took it. */
export const captionLine = new RegExp(`^${picture}(?:\\s+(?:oleh|by|của))?\\s*[::(]`, 'iu');
export const captionCredit = new RegExp(
  `(?:\\(\\s*${picture}\\s*[::][^()]{1,80}\\)|\\[\\s*${picture}\\s*[::][^\\]]{1,80}\\]|[.–—|-]?\\s${picture}\\s*[::]\\s*[^.:]{2,60})[.\\s]*$`,
  'iu',
);

/** Who wrote it, as a line of its own says. */
export const bylineLine =
  /^(?:oleh|by|written by|reported by|story by|penulis|pewarta|reporter|ditulis oleh|tác giả|người viết|phóng viên|thực hiện|bài(?:\s*(?:và|,|&|-)\s*ảnh)?|tin(?:\s*,\s*bài)?(?:\s*,\s*ảnh)?)\s*[::]\s*(\S.{1,60})$/iu;
/** `By Nguyen Van A`: without a colon only capitalized words can be a name. */
export const bylineName =
  /^(?:By|Oleh|BY|OLEH)\s+((?:\p{Lu}[\p{L}.'-]*)(?:\s+(?:and|dan|và|&|\p{Lu}[\p{L}.'-]*)){1,6})$/u;
/** An outlet that the article is taken from: `Theo Báo Lào Cai`. */
export const afterOutlet =
  /^(?:theo|menurut|according to)\s+((?:báo|tạp chí|đài|cổng|ttxvn|vov|vtv|nhân dân|tuổi trẻ|thanh niên)\b.{0,60})$/iu;

/** Words of bars to share, print and enlarge: a line of nothing but them is no text. */
export const shareWords =
  /(?:facebook|zalo|twitter|telegram|whatsapp|linkedin|messenger|pinterest|instagram|tiktok|youtube|viber|email|e-mail|print|cetak|in bài(?: viết)?|bagikan(?: artikel| ke)?|share(?: this)?(?: article| on)?|chia sẻ(?: bài viết)?|copy link|salin tautan|sao chép liên kết|lưu bài(?: viết)?|simpan|kirim|gửi(?: email| bài)?|like|thích|suka|follow|theo dõi|google news|google|news|a\s*[+-]|a{1,3}|cỡ chữ|ukuran huruf|font size|nhỏ|lớn|kecil|besar|x|in|0|\d{1,4})/giu;

export const bannerLine =
  /^(?:theo dõi .{0,60}(?:trên|google|zalo|facebook)|ikuti (?:kami|berita|saluran|.{0,40}(?:di|whatsapp|google))|follow (?:us|vietnam)|selamat datang|welcome to|chào mừng (?:bạn|quý)|đăng (?:nhập|ký)\b.{0,40}$|log ?in\b.{0,30}$|masuk$|sign (?:in|up)\b.{0,30}$|subscribe|berlangganan|daftar (?:sekarang|newsletter)|copyright|©|\(c\)\s*\d{4}|bản quyền|hak cipta|all rights reserved|giấy phép (?:số|hoạt động)|tags?\s*[::]|từ khóa\s*[::]|chủ đề\s*[::]|topik\s*[::]|kata kunci\s*[::]|keywords?\s*[::]|hotline|đường dây nóng|liên hệ quảng cáo|tổng biên tập|editor-in-chief|nghe (?:đọc )?bài|nghe audio|dengarkan|listen to (?:this|the) article|trang chủ|beranda|home\s*[>›/|]|home$|menu$|tìm kiếm$|search$|cari$|mới nhất$|terbaru$|latest(?: news)?$|top$|về đầu trang|back to top|kembali ke atas|lượt xem|đọc nhiều|hiển thị|trả lời|thông báo$|mục lục$|daftar isi$|table of contents$)|^(?:\d[\d.,]*\s*(?:lượt xem|views?|kali dilihat|phút đọc|menit baca|min(?:ute)?s? read|bình luận|comments?|komentar))$|^(?:dibaca|views?|lượt xem)\s*[::]?\s*\d[\d.,]*/iu;

/** Mottos of the sites on which such articles are read. */
export const mottoLine =
  /^(?:tiếng nói của .{0,100}|cơ quan (?:ngôn luận )?(?:của|trung ương) .{0,120}|the voice of .{0,100}|suara (?:dari )?.{0,60}vietnam|nền tảng quảng bá .{0,80}|platform promosi .{0,80}|national promotion platform.{0,80})$/iu;
