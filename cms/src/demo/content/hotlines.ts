/** Numbers to remember. Only 113, 114 and 115 are real: 0298 is no area code of Vietnam and no subscriber begins with 000. */
import type { DemoHotline } from './content-shapes.ts';

const MADE_UP = 'Số minh họa, không gọi được. Khi khẩn cấp hãy gọi 113, 114 hoặc 115.';
const FROM_WARD = 'Ủy ban nhân dân phường Tiếng Mõ';
const NATIONAL = 'Số khẩn cấp dùng chung cả nước';

export const DEMO_HOTLINES: readonly DemoHotline[] = [
  {
    slug: 'cong-an-113',
    writer: 'editor',
    headline: 'Công an: có trộm cướp, hành hung, bị đe dọa',
    number: '113',
    dial: '113',
    note: 'Gọi miễn phí, cả ngày lẫn đêm. Nói rõ đang ở đâu, có chuyện gì, có ai bị thương không.',
    source: NATIONAL,
    verifiedOn: '2026-11-16',
    order: 1,
  },
  {
    slug: 'chua-chay-114',
    writer: 'editor',
    headline: 'Cháy, nổ, người mắc kẹt, đuối nước',
    number: '114',
    dial: '114',
    note: 'Gọi miễn phí, cả ngày lẫn đêm. Ra khỏi chỗ nguy hiểm trước, gọi sau.',
    source: NATIONAL,
    verifiedOn: '2026-11-16',
    order: 2,
  },
  {
    slug: 'cap-cuu-115',
    writer: 'editor',
    headline: 'Cấp cứu y tế',
    number: '115',
    dial: '115',
    note: 'Gọi miễn phí, cả ngày lẫn đêm. Ở lại bên người bệnh và làm theo hướng dẫn qua điện thoại.',
    source: NATIONAL,
    verifiedOn: '2026-11-16',
    order: 3,
  },
  {
    slug: 'truc-ban-cong-an-phuong',
    writer: 'editor',
    headline: 'Công an phường Tiếng Mõ trực 24/24',
    number: '(0298) 000 0113',
    dial: '02980000113',
    note: MADE_UP,
    source: 'Công an phường Tiếng Mõ',
    verifiedOn: '2026-11-16',
    order: 4,
  },
  {
    slug: 'uy-ban-nhan-dan-phuong',
    writer: 'editor',
    headline: 'Ủy ban nhân dân phường, bộ phận tiếp dân',
    number: '(0298) 000 0100',
    dial: '02980000100',
    note: MADE_UP,
    source: FROM_WARD,
    verifiedOn: '2026-11-16',
    order: 5,
  },
  // Tried more than half a year ago: lists and forms of the newsroom say that it is time to try it again.
  {
    slug: 'dien-luc-khu-vuc',
    writer: 'editor',
    headline: 'Điện lực khu vực Sông Mây: báo mất điện, hỏi về công tơ',
    number: '(0298) 000 0190',
    dial: '02980000190',
    note: MADE_UP,
    source: 'Điện lực khu vực Sông Mây',
    verifiedOn: '2026-04-10',
    order: 7,
  },
  {
    slug: 'to-bao-ve-an-ninh-trat-tu',
    writer: 'editor',
    headline: 'Tổ bảo vệ an ninh, trật tự đang trực tối nay',
    number: '(0298) 000 0137',
    dial: '02980000137',
    note: MADE_UP,
    source: FROM_WARD,
    verifiedOn: '2026-11-16',
    order: 6,
  },
];
