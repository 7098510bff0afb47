/** Closed lists of content and their Vietnamese labels: taxonomy of tactics, states, phases of an exemplar. */
import type { FacetTerm } from './tactic-facets-table.ts';

/** Stable codes; labels may be reworded, codes never change. Groups: A posing as someone, B promises, C feelings and fear, D devices, E buying and selling, Z crime outside the network. */
export const TACTIC_TYPES = {
  A1: 'Giả danh công an, viện kiểm sát, tòa án',
  A2: 'Giả danh VNeID, dịch vụ công, cán bộ xã, thuế, điện lực, bảo hiểm',
  A3: 'Giả danh ngân hàng, cập nhật sinh trắc học',
  A4: 'Giả danh người giao hàng, bưu chính',
  A5: 'Giả danh trường học, bệnh viện, quân đội, cửa hàng',
  B1: 'Việc nhẹ lương cao, làm nhiệm vụ, cộng tác viên',
  B2: 'Đầu tư chứng khoán, ngoại hối, tiền ảo, đa cấp',
  B3: 'Trúng thưởng, nhận quà',
  B4: 'Vay tiền, xóa nợ, lấy lại tiền đã mất',
  C1: 'Bắt cóc qua mạng nhằm vào học sinh, sinh viên',
  C2: 'Lừa tình cảm, dụ ra nước ngoài',
  C3: 'Cắt ghép khuôn mặt, giọng nói; chiếm tài khoản để vay tiền',
  D1: 'Chiếm quyền SIM, eSIM',
  D2: 'Tin nhắn mạo danh, đường dẫn và mã QR độc hại',
  D3: 'Ứng dụng chiếm quyền điện thoại',
  E1: 'Mua bán qua mạng, biên lai giả, du lịch giá rẻ',
  E2: 'Chuyển nhầm tiền để ép nợ',
  E3: 'Khóa học, tuyển mẫu nhí, từ thiện giả',
  Z: 'Tội phạm khác: trộm, cướp giật, tín dụng đen, ma túy, mua bán người, pháo, cháy nổ',
} as const;
export const TACTIC_TYPE_CODES = [
  'A1',
  'A2',
  'A3',
  'A4',
  'A5',
  'B1',
  'B2',
  'B3',
  'B4',
  'C1',
  'C2',
  'C3',
  'D1',
  'D2',
  'D3',
  'E1',
  'E2',
  'E3',
  'Z',
] as const satisfies readonly (keyof typeof TACTIC_TYPES)[];

/** The groups a resident chooses from, by the first letter of a type's code. */
export const TACTIC_GROUPS = {
  A: 'Giả danh',
  B: 'Hứa hẹn',
  C: 'Đánh vào tình cảm, nỗi sợ',
  D: 'Chiếm thiết bị, tài khoản',
  E: 'Mua bán, chuyển tiền',
  Z: 'Tội phạm ngoài mạng',
} as const;
export const TACTIC_GROUP_CODES = [
  'A',
  'B',
  'C',
  'D',
  'E',
  'Z',
] as const satisfies readonly (keyof typeof TACTIC_GROUPS)[];
export type TacticGroup = keyof typeof TACTIC_GROUPS;

/** The group of a type. Example: `A1` → `A`. */
export function tacticGroupOf(type: keyof typeof TACTIC_TYPES): TacticGroup {
  return TACTIC_GROUP_CODES.find((group) => type.startsWith(group)) ?? 'Z';
}

export const TACTIC_STATES = ['active', 'cooling', 'old'] as const;
export const TACTIC_STATE_LABELS = {
  active: 'Đang diễn ra',
  cooling: 'Đã hạ nhiệt',
  old: 'Đã cũ',
} as const satisfies Record<(typeof TACTIC_STATES)[number], string>;

export const EXEMPLAR_PHASES = ['registered', 'planned', 'launched', 'running', 'replicated', 'stopped'] as const;
export const EXEMPLAR_PHASE_LABELS = {
  registered: 'Đăng ký',
  planned: 'Có kế hoạch',
  launched: 'Đã ra mắt',
  running: 'Đang hoạt động',
  replicated: 'Đã nhân rộng',
  stopped: 'Đã dừng',
} as const satisfies Record<(typeof EXEMPLAR_PHASES)[number], string>;

/** What an exemplar is about; one exemplar may have several. Lists: `/mo-hinh/chu-de/anh-sang/`. */
export const EXEMPLAR_THEMES = [
  'crime',
  'scams',
  'lighting',
  'cameras',
  'gates',
  'traffic',
  'fire',
  'drugs',
  'order',
  'self-management',
  'organisations',
] as const;
export const EXEMPLAR_THEME_TERMS = {
  crime: { label: 'Phòng, chống tội phạm, trộm cắp', slug: 'phong-chong-toi-pham' },
  scams: { label: 'Phòng, chống lừa đảo', slug: 'phong-chong-lua-dao' },
  lighting: { label: 'Ánh sáng an ninh', slug: 'anh-sang' },
  cameras: { label: 'Camera, Zalo an ninh', slug: 'camera-zalo' },
  gates: { label: 'Cổng rào, tuần tra', slug: 'cong-rao-tuan-tra' },
  traffic: { label: 'An toàn giao thông', slug: 'an-toan-giao-thong' },
  fire: { label: 'Phòng cháy, chữa cháy', slug: 'phong-chay' },
  drugs: { label: 'Phòng, chống ma túy', slug: 'phong-chong-ma-tuy' },
  order: { label: 'Chợ, trật tự đô thị, môi trường', slug: 'trat-tu-do-thi' },
  'self-management': { label: 'Hộ, tổ dân phố tự quản', slug: 'tu-quan' },
  organisations: { label: 'Cơ quan, doanh nghiệp, trường học', slug: 'co-quan-truong-hoc' },
} as const satisfies Record<(typeof EXEMPLAR_THEMES)[number], FacetTerm>;

/** How exact a figure is, in the words reports print before it. */
export const FIGURE_QUALIFIERS = ['gần', 'hơn', 'trên', 'khoảng'] as const;
