import { describe, expect, it } from 'vitest';
import { findExemplars } from './find-exemplars.ts';

describe('exemplars named in a text', () => {
  it.each([
    ['Xã ra mắt mô hình “Bến đò an toàn” và “Xóm không rác”.', ['Bến đò an toàn', 'Xóm không rác']],
    ['Các mô hình kinh tế như nuôi dế, “vườn ba tầng”, “cá – lúa” giúp bà con khá lên.', []],
    ['Kẻ gian lôi kéo người già vào mô hình “gửi một lãi ba”.', []],
    ['Mô hình Chợ quê không pháo được thôn Hạ duy trì từ năm ngoái.', ['Chợ quê không pháo']],
    [
      'Nổi bật có các mô hình: Xóm đạo yên vui; Đò ngang tự giữ; Ngõ không khóa.',
      ['Xóm đạo yên vui', 'Đò ngang tự giữ', 'Ngõ không khóa'],
    ],
    ['Mô hình Ngõ sáng, sạch đi trước; nay cả xã có mô hình “Ngõ sáng, sạch và yên”.', ['Ngõ sáng, sạch và yên']],
    ['Xã Đồng Xa học mô hình Suối Rao rồi làm theo mô hình của tỉnh.', []],
    ['Nhiều mô hình hay, như: "Tiếng kẻng ven sông", "Đèn soi lối nhỏ"...', ['Tiếng kẻng ven sông', 'Đèn soi lối nhỏ']],
    ['Mô hình mang tên «Chuyến xe cuối ngày» đã chạy ba năm.', ['Chuyến xe cuối ngày']],
    [
      'Mô hình “Loa bến chợ”, đặt ở hai thôn; “Cổng làng sáng”, làm xong bốn cổng; mô hình “Ao nhà an toàn”.',
      ['Loa bến chợ', 'Cổng làng sáng', 'Ao nhà an toàn'],
    ],
    ['“Camera đầu ngõ” là mô hình được nhiều nơi học theo.', ['Camera đầu ngõ']],
    ["Mô hình ‘Zalo của xóm’ và mô hình 'Đò ngang tự quản' đều tốt.", ['Zalo của xóm', 'Đò ngang tự quản']],
    [
      'Các mô hình “Phụ nữ giữ chợ” của Hội Phụ nữ, “Ngõ sáng” (thôn Hạ), “Tiếng kẻng”; có cả “Đèn soi lối nhỏ”.',
      ['Phụ nữ giữ chợ', 'Ngõ sáng', 'Tiếng kẻng', 'Đèn soi lối nhỏ'],
    ],
    ['Mô hình “Cụm dân cư gắn với "Ngõ sáng"” được khen.', ['Cụm dân cư gắn với "Ngõ sáng"']],
    ['Mô hình “Xóm không rác”. Mô hình “XÓM KHÔNG RÁC” được nhân rộng.', ['Xóm không rác']],
  ])('are found in: %s', (text, names) => {
    expect(findExemplars([text])).toEqual(names);
  });

  it.each([
    'Phong trào “Toàn dân đoàn kết” và “Ngày vì người nghèo” lan rộng.',
    'Mô hình được xây dựng theo tiêu chuẩn “Khu dân cư an toàn”.',
    'Mô hình chạy tốt. Diễn đàn “Lắng nghe dân nói” mở hằng quý.',
    'Xã có câu lạc bộ “Thắp sáng niềm tin” và quỹ “Vì trẻ em vùng cao”.',
    'Với phương châm “Dân biết, dân bàn”, mô hình ra đời.',
    'Mô hình nào cũng cần người. “Phải đi từng nhà”, bà Lụa nói.',
  ])('are not made up from: %s', (text) => {
    expect(findExemplars([text])).toEqual([]);
  });
});
