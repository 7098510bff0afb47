/** What is found in a whole item beside what could harm a person in one paragraph: secrets of the state, figures without a source. */
import { PRIVACY_KINDS, PRIVACY_LABELS } from './finding.ts';

export const ITEM_FINDING_KINDS = [...PRIVACY_KINDS, 'state-secret', 'unsourced-figures'] as const;
export type ItemFindingKind = (typeof ITEM_FINDING_KINDS)[number];

export const ITEM_FINDING_LABELS = {
  ...PRIVACY_LABELS,
  'state-secret': 'Có thể là bí mật nhà nước',
  'unsourced-figures': 'Số liệu chưa có nguồn',
} as const satisfies Record<ItemFindingKind, string>;

export const ITEM_FINDING_MESSAGES = {
  'state-secret':
    'Chỗ này nhắc tới việc thường thuộc bí mật nhà nước, bí mật công tác. Hãy bỏ; nếu đã hỏi người phụ trách và được phép đăng thì đánh dấu ô “Đã kiểm tra: không có bí mật nhà nước”.',
  'unsourced-figures':
    'Có số liệu mà bài chưa nói lấy ở đâu. Hãy điền “Nguồn tin”, hoặc viết “theo …” ngay trong câu, kèm tính đến ngày nào.',
} as const satisfies Partial<Record<ItemFindingKind, string>>;

/** A figure without a source is the editor's to judge: it is shown and stops nothing. */
export function isBlocking(kind: ItemFindingKind): boolean {
  return kind !== 'unsourced-figures';
}

/** Law on the Protection of State Secrets: degrees of secrecy, and the work of the police that is told to nobody. */
export const SECRET_WORDS =
  /(?<![\p{L}])(?:TUYỆT MẬT|TỐI MẬT|(?:[Tt]uyệt|[Tt]ối) mật(?! danh)|[Đđ]ộ mật|(?:[Tt]ài liệu|[Vv]ăn bản|[Cc]ông văn|[Kk]ế hoạch) (?:đóng dấu )?mật(?!\p{L})|bí mật (?:nhà nước|công tác|nghiệp vụ|quân sự)|[Cc]huyên án (?:mang )?bí số|bí số \p{Lu}?\d+|đặc tình|cơ sở bí mật|mạng lưới bí mật|trinh sát (?:ngoại tuyến|nội tuyến)|(?:kế hoạch|phương án) (?:tác chiến|vây bắt|bảo vệ (?:mục tiêu|lãnh đạo|yếu nhân))|quân số (?:trực chiến|chiến đấu)|sơ đồ bố trí lực lượng)(?![\p{L}])/gu;

/** A figure of the kind that reports count. */
export const FIGURES =
  /(?<![\p{L}\d/.,])\d[\d.,]*(?:%| (?:vụ|đối tượng|bị can|lượt|tin báo|trường hợp|mô hình|hội viên|camera|mắt camera|hộ|triệu đồng|tỷ đồng|nghìn đồng|đồng|phần trăm))(?![\p{L}])/gu;
export const SAYS_SOURCE =
  /(?<![\p{L}])(?:theo |thống kê|số liệu (?:của|do|từ)|báo cáo (?:của|số)|cho biết|cho hay|công bố|nguồn:)/iu;
/** Fewer figures are the story, not statistics. */
export const FIGURES_OF_STATISTICS = 3;
