/** What a page puts around an article: menus, comment forms, counters, links. All tables are matched on unaccented lower case. */
import { countSyllables, foldVietnamese } from '../kernel/vietnamese-text.ts';
import { readDate } from './find-date.ts';
import { isProse, type SourceLine } from './source-lines.ts';

/** A form or list that stands below an article: nothing after it belongs to the article. */
const END_MARKERS = [
  /^(?:y kien )?binh luan(?: cua ban.*| \(\d+\)| ve bai viet.*)?$/,
  /^(?:gui|viet|dang) (?:y kien|binh luan)(?: cua ban.*| moi)?$/,
  /^y kien (?:ban doc|cua ban|phan hoi)$/,
  /^ban con \d+ ?\/ ?\d+ ky tu$/,
  /^ban vui long nhap\b/,
  /^captcha$/,
  /^(?:nhap )?ma (?:xac nhan|bao mat|kiem tra|captcha)$/,
  /^(?:tu khoa|tags?|the)$/,
  /^tu khoa ?:/,
  /^tags? ?:/,
  /^de lai (?:mot )?binh luan\b.{0,20}$/,
  /^y kien ban doc\b.{0,20}$/,
  /^(?:leave a reply|post a comment)\b/,
];

/** Lists of links: the short lines under them go with them, running text after them stays. */
const LINK_LIST_MARKERS = [
  /^(?:nhung |cac )?tin (?:moi|moi nhat|moi hon|cu hon|cung muc|tiep theo|khac|lien quan|cung chuyen muc|noi bat|doc nhieu|xem nhieu|da dua)$/,
  /^(?:cac )?(?:tin|bai|bai viet)(?: viet| da)? (?:khac|lien quan|cu hon|moi hon|moi|cung chuyen muc|da dang|dang)$/,
  /^(?:co the ban quan tam|tin nhieu nguoi quan tam|doc nhieu nhat|xem nhieu nhat|doc nhieu|xem nhieu|chuyen muc khac|su kien noi bat)$/,
  /^(?:xem them|doc them)$/,
  /^(?:bai viet|tin tuc) (?:moi|moi nhat|noi bat|lien quan|khac)$/,
  /^(?:lien ket website|lien ket web|thong ke truy cap|thu vien anh|van ban moi)$/,
];

/** Single lines without meaning for the article, wherever they stand. */
const STRAY_LINES = [
  /^(?:chia se|share|tweet|like|thich|luu bai|luu|in bai|in|in bai viet|in trang|gui email|email|facebook|zalo|twitter|google news|quang cao|phong to|thu nho)$/,
  // A row of buttons: `In trang  Gửi bài viết  A- A A+`.
  /^(?:(?:in ra|in trang|in bai(?: viet)?|gui(?: bai viet)?(?: qua)? email|gui bai(?: viet)?|gui mail|luu bai(?: viet)?(?: nay)?|chia se|co chu|mau chu|kieu chu|doc bai viet|nghe bai viet|ve trang chu|xem them|tro ve|quay lai|trang truoc|trang sau|facebook|zalo|twitter|email|print|a[+-]?|\|)(?=[ |]|$) ?)+$/,
  /^(?:chia se|share)(?: (?:facebook|zalo|twitter|tweet|email|bai viet|len|qua|link))+$/,
  /^(?:thich|binh luan|chia se|gui|phan hoi)(?: [·|-]? ?(?:thich|binh luan|chia se|gui|phan hoi))+$/,
  /^(?:theo doi|xem|doc) .{0,60} tren (?:google news|facebook|zalo|youtube|tiktok)$/,
  /^(?:luot xem|luot doc|da xem|so luot xem|views?|xem|doc)\b ?: ?[\d.,]+$/,
  /^(?:luot xem|luot doc|da xem|so luot xem|views?)\b ?:? ?[\d.,]*$/,
  /^[\d.,]+ (?:luot xem|luot doc|views?|binh luan)$/,
  /^co chu\b.{0,24}$/,
  /^trang (?:truoc )?\d+(?: ?(?:\d+|\/|…|\.{3}|tiep theo|tiep|truoc|sau|cuoi|»|>))*$/,
  /^(?:tong so diem cua bai viet|click de danh gia|xep hang ?:|danh gia ?:|binh chon ?:|diem ?:).{0,60}$/,
  /^(?:[\d.,]+|nhieu) (?:luot (?:chia se|thich|binh luan)|nguoi (?:xem|thich))$/,
  /^(?:dang truy cap|hom nay|hom qua|tong luot truy cap|tong truy cap|luot truy cap|so nguoi online) ?:? ?[\d.,]+$/,
  /^\d{1,2} thang \d{1,2}(?: luc \d{1,2}[:h]\d{2})?(?: ·)?$/,
  /^\[?(?:tin nhan (?:duoc )?chuyen tiep|da chuyen tiep)(?: tu .{1,40})?\]?$/,
  /^(?:#[\p{L}\d_-]+[\s,]*)+$/u,
  /^(?:nguoi viet bai|nguoi viet tin|nguoi viet|nguoi dua tin|nguoi thuc hien|tac gia)$/,
  /^(?:nguoi )?(?:kiem duyet|phe duyet|duyet|xet duyet) ?: .{2,40}$/,
  /^(?:quan tam|theo doi|da dang ky|nhan tin)$/,
  /^[—–-] ?(?:cung voi|dang cam thay|dang o) .{1,100}$/,
  /^tat ca cam xuc.{0,20}$/,
  /^da chia se (?:voi|len|bai viet)\b.{0,40}$/,
  /^nguoi dang ?: .{2,60}$/,
  /^(?:viet|dang|duoc dang) boi (?:super user|admin\w*|administrator|quan tri(?: vien)?)$/,
  /^.{2,60} da (?:them \d+ (?:anh|video)|cap nhat (?:trang thai|anh)|chia se (?:mot )?(?:bai viet|lien ket|video|anh))\b.{0,40}$/,
  /^chi tiet(?: bai viet)?$/,
  /^(?:chuyen muc|danh muc|category) ?: .{2,60}$/,
  /^(?:dia chi|website|trang tin|email) ?: ?(?:https?:\/\/|www\.|\S+@)\S*$/,
  /^(?:em|chau|toi|minh|chung em|xin|kinh) .{0,30}\b(?:gui|cam on|nho|mong)\b.{0,80}\ba$/,
  /^tran trong[,.!]*$/,
  /^cong hoa xa hoi chu nghia viet nam$/,
  /^doc lap ?[-–] ?tu do ?[-–] ?hanh phuc$/,
  /^so ?: ?\d*\/?[a-z\d/-]+$/,
  /^(?:←|→|<<|>>|«|»)? ?(?:bai truoc|bai sau|bai tiep theo|trang truoc|trang sau)(?: ?(?:←|→|»|>>))?$/,
  /^(?:xem voi co chu|doc bai viet|nghe noi dung|tuong phan|do tuong phan|a\+ ?a-|a- ?a ?a\+|in an|tra loi)$/,
  /^(?:co chu|kich thuoc chu|nghe bai viet|nghe doc bai|doc bao noi|aa|a\+|a-|quay lai|tro lai|len dau trang|ve dau trang|dong)$/,
  /^(?:trang chu|trang nhat|home)(?: ?[>»›/|].*)?$/,
  /^trang (?:chu|nhat) (?:tin tuc|gioi thieu|thoi su|an ninh).{0,60}$/,
  /^.{0,60} [>»›] .{0,80}$/,
  /^(?:dang nhap|dang ky|tim kiem|rss|so do trang|lien he|toa soan)$/,
  /^(?:xem them|doc them|tin lien quan) ?: .{0,160}$/,
  /^(?:ban quyen|copyright|©).{0,120}$/,
];

/** Names of columns and menus: furniture when they stand alone before the headline or after the end. */
const MENU_LINES =
  /^(?:thoi su|chinh tri|xa hoi|kinh te|van hoa|phap luat|the thao|giao duc|y te|du lich|doi song|quoc te|the gioi|giai tri|khoa hoc|cong nghe|tin tuc|tin tuc su kien|tin tuc - su kien|an ninh trat tu|an ninh - trat tu|quoc phong an ninh|quoc phong - an ninh|vi an ninh to quoc|an ninh xa hoi|ban doc|phap luat ban doc|phap luat - ban doc|video|video clip|clip|podcast|multimedia|infographic|anh|phong su anh|phong su|an toan giao thong|ban tin phap luat|nhip song|hoat dong|(?:tin|bai|tin bai|ban tin) (?:tuyen truyen|phat thanh|hoat dong)|bai viet|nguoi tot viec tot|guong nguoi tot viec tot)$/;

/** The lines without stray furniture and without what stands below the article. */
export function withoutFurniture(lines: readonly SourceLine[]): readonly SourceLine[] {
  const kept = lines.filter(
    (line, at) => !isStray(line.text) && !(at < POST_HEAD && POST_AGE.test(foldVietnamese(line.text))),
  );
  return withoutLinkLists(kept.slice(0, endOf(kept)));
}

/** `22 giờ trước`, `2 ngày ·` above a post; further down such a line is a heading: `22 giờ`. */
const POST_AGE = /^(?:\d+ (?:phut|gio|ngay|tuan)(?: truoc)?|hom qua luc \d{1,2}[:h]\d{2}|vua xong)(?: ·)?$/;
const POST_HEAD = 3;

function isStray(text: string): boolean {
  if (!/\p{L}/u.test(text)) return readDate(text) === undefined;
  // `Lượt xem: 77 - Cỡ chữ: A- A A+`
  return text.split(/\s[-–|•·]\s/u).every((part) => matches(STRAY_LINES, part)) || matches(STRAY_LINES, text);
}

/** Comment forms and the like end the article, but only once some text has been seen. */
function endOf(lines: readonly SourceLine[]): number {
  const firstProse = lines.findIndex((line) => isProse(line.text));
  const end = lines.findIndex((line, index) => index > firstProse && matches(END_MARKERS, line.text));
  return firstProse === -1 || end === -1 ? lines.length : end;
}

function withoutLinkLists(lines: readonly SourceLine[]): readonly SourceLine[] {
  const kept: SourceLine[] = [];
  let inList = false;
  for (const line of lines) {
    if (matches(LINK_LIST_MARKERS, line.text)) inList = true;
    else if (inList && isProse(line.text)) inList = false;
    if (!inList) kept.push(line);
  }
  return kept;
}

/** A menu or column name on a line of its own, or the name of the paper itself. */
export function isMenuLine(text: string): boolean {
  const folded = foldVietnamese(text).replace(/[.:]$/, '');
  return MENU_LINES.test(folded) || isSiteName(text);
}

const SITE_NAMES = [
  /^(?:báo|tạp chí|tuần báo)(?: điện tử)? \p{Lu}.*(?:điện tử|online)$/iu,
  // Followed by whose it is: "Cổng rào an ninh ở xã …" and "Trang tin giả mạo Công an …" are headlines.
  /^(?:(?:cổng|trang|chuyên trang)(?: thông tin| tin tức| tin| điện tử)+|website)(?: điện tử)?(?: tổng hợp)?(?: của)?(?: (?:công an|ủy ban nhân dân|ubnd|sở|ban|phường|xã|đặc khu|thị trấn|thị xã|tỉnh|thành phố|quận|huyện))* \p{Lu}/u,
  /^(?:cổng|trang) (?:thông tin|tin) điện tử(?!\p{L})/iu,
  /^(?:đài|trung tâm)(?= (?:[Pp]hát thanh|[Tt]ruyền (?:hình|thông|thanh)|PTTH))(?: (?:\p{Lu}\S*|phát|thanh|truyền|hình|thông|tin|hóa|thể|thao|và|-|–|phường|xã|đặc|khu|tỉnh|thành|phố|quận|huyện))+$/u,
  /^báo \p{Lu}\S*(?: (?:\p{Lu}\S*|-|–|và|nhân dân))*$/u,
  /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:vn|com|net|org)$/iu,
];

/** "Báo … điện tử", "Cổng thông tin điện tử …", "Đài Phát thanh …", an address: who ran the page, not what it said. */
export function isSiteName(text: string): boolean {
  if (countSyllables(text) > 14 || /[.!?…]$/u.test(text)) return false;
  const startsSmall = `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
  return SITE_NAMES.some((pattern) => pattern.test(startsSmall));
}

/** Lines at the end that are short, unclosed and no signature: leftovers of a menu. */
export function withoutTrailingMenu(lines: readonly SourceLine[]): readonly SourceLine[] {
  let end = lines.length;
  while (end > 0 && isMenuLine(lines[end - 1]?.text ?? '')) end -= 1;
  return lines.slice(0, end);
}

function matches(table: readonly RegExp[], line: string): boolean {
  const text = line.replace(/^[>»•\s-]+/u, '');
  const folded = foldVietnamese(text)
    .replace(/[.…!:]+$/u, '')
    .trim();
  return table.some((pattern) => pattern.test(folded) || pattern.test(foldVietnamese(text)));
}
