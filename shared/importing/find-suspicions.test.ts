import { describe, expect, it } from 'vitest';
import { findSuspicions } from './find-suspicions.ts';

function suspicionsIn(...paragraphs: readonly string[]) {
  const body = paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
  return findSuspicions({ headline: 'Tít', standfirst: '', captions: [], body });
}

describe('spelling suspicions', () => {
  it.each([
    ['Bà con cài phần mền trên điện thoại.', 'phần mền', 'phần mềm'],
    ['Chính quyền luôn quan tân đến người già.', 'quan tân', 'quan tâm'],
    ['Mọi nhà đều thàm gia dọn đường.', 'thàm gia', 'tham gia'],
    ['Các họa động diễn ra sôi nổi.', 'họa động', 'hoạt động'],
    ['Mặt rận Tổ quốc xã vận động quyên góp.', 'Mặt rận', 'Mặt trận'],
    ['Kẻ xấu cố, ý làm hỏng đèn.', 'cố, ý', 'cố ý'],
    ['Xã ban hành các các văn bản.', 'các các', 'các'],
    ['Giúp lực lực bảo vệ nắm tình hình.', 'lực lực', 'lực'],
    ['Trong giai đọan mới, việc đông.', 'đọan', 'đoạn'],
    ['Trong giai đoạn mới, việc luộn đông.', 'luộn', 'luôn'],
    ['Góp phần gữi vững bình yên.', 'gữi vững', 'giữ vững'],
    ['Tổ đẫ được kiện toàn.', 'đẫ', 'đã'],
    ['Ủng hộ Qũy khuyến học.', 'Qũy', 'Quỹ'],
    ['Vận động nhândân giữ đường.', 'nhândân', 'nhân dân'],
    ['Xã có nhiều mô PCTP.', 'mô', 'mô hình'],
    ['Không để xảy trộm cắp.', 'xảy', 'xảy ra'],
    ['Giữ yên xóm làng.Công an xã trực đêm.', 'làng.Công', 'làng. Công'],
    ['Phát triển kinh tế- văn hóa.', 'tế- văn', 'tế - văn'],
    ['Đông đảo bà con thamgia dọn đường.', 'thamgia', 'tham gia'],
    ['Giữ gìn an nihn ở thôn.', 'nihn', 'ninh'],
    ['Các tổ hoạt đng đều đặn.', 'đng', 'động'],
    ['Đội đi tuần cha mỗi đêm.', 'tuần cha', 'tuần tra'],
    ['Xã đa họp dân để bàn việc mở đường.', 'đa', 'đã'],
    ['Nhờ sự góp sức cua bà con nên đường đã xong.', 'cua', 'của'],
    ['Việc này được nguoi dân trong thôn ủng hộ.', 'nguoi', 'người'],
    ['Tổ giữ gìn trên dia ban nhiều thôn.', 'dia ban', 'địa bàn'],
    ['Không để xãy ra cháy nổ.', 'xãy ra', 'xảy ra'],
    ['Chúng tôi rất rất cần cần người.', 'cần cần', 'cần'],
  ])('%s', (text, written, suggestion) => {
    expect(suspicionsIn(text)).toEqual([{ text: written, suggestion, paragraph: 1 }]);
  });

  it.each([
    'Cụ run run kể, nước mắt ròng ròng; chốc chốc lại cười hề hề, trán rớm máu, tay thoăn thoắt trồng ổi.',
    'Anh Lộc lập biên bản, Đại úy Phong trao quà, bà Vân chủ quán; người chưa thành niên từ 14 tuổi trở lên có thể thay đổi.',
    'Bà Tư bán cua ở khúc cua đầu chợ, dưới gốc đa; áo đã phai màu, bị đa chấn thương, giọng mịn như nhung gấm.',
    'Tin nhan: "con oi me dang o benh vien, gui gap cho me so nay"; nhóm chat ghim bài, thẻ có chip, thư gửi hoi.dan@phuong.example.vn.',
    'Hủ tục lạc hậu, mưa phùn, bảo hành máy, các ông, bà có tên; đ/c trực, sđt 113.',
    'Các tổ tổ chức tuần tra, bà con luôn luôn ủng hộ, người người nhà nhà cùng làm.',
    'Ông Giàng A Páo, bà Hờ Thị Dợ và anh Y Nguê ở buôn Kmrơng Prông đều nhận giấy khen.',
    'UBND, HĐND, MTTQ, CSKV và CBCS dùng Zalo, camera, wifi, fanpage để trao đổi; ngân quỹ 1,5 tỷ đồng.',
    'Đội phòng, chống tội phạm; các tổ, chức danh; xã, hội viên; bảo vệ, công an xã.',
    'Người dân được hưởng công ăn việc làm, không trộm cáp, không đốt pháo lậu.',
    'Hoà giải ở cơ sở, xoá đói giảm nghèo, uỷ viên, thuý, hoá đơn; kĩ thuật, quản lí.',
    'Xem tại https://phuong.example.vn/tin?id=3 hoặc gửi thư tới banbientap@phuong.example.vn lúc 17:30.',
  ])('stay silent on good Vietnamese: %s', (text) => {
    expect(suspicionsIn(text)).toEqual([]);
  });

  it('count body paragraphs from 1 and everything else as 0', () => {
    const found = findSuspicions({
      headline: 'Phần mền mới',
      standfirst: '',
      captions: ['Bà con thàm gia dọn đường'],
      body: [
        { kind: 'heading', text: 'Việc làm' },
        { kind: 'paragraph', text: 'Luôn quan tân người già.' },
      ],
    });
    expect(found.map(({ text, paragraph }) => [text, paragraph])).toEqual([
      ['Phần mền', 0],
      ['thàm gia', 0],
      ['quan tân', 2],
    ]);
  });
});
