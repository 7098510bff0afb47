/** "Giúp người thân": how to speak to somebody who is being deceived or has been, without shaming them. */

interface HelpPart {
  readonly id: string;
  readonly heading: string;
  readonly lines: readonly string[];
}

export const HELP_RELATIVE: readonly HelpPart[] = [
  {
    id: 'nhan-ra',
    heading: 'Nhận ra người nhà đang bị lừa',
    lines: [
      'Hay ra ngoài nghe điện thoại, giấu màn hình, bồn chồn, mất ngủ.',
      'Bỗng rút tiết kiệm, bán vàng, hỏi vay mà không nói để làm gì.',
      'Nói những câu lạ: “đang bị điều tra”, “không được kể với ai”, “sắp nhận được tiền lớn”.',
      'Thuê nhà nghỉ một mình, tắt định vị, không nghe máy (học sinh, sinh viên).',
    ],
  },
  {
    id: 'noi-the-nao',
    heading: 'Nói thế nào cho khỏi cãi nhau',
    lines: [
      '“Con không trách đâu, mẹ kể con nghe từ đầu.” Nghe hết đã, chưa vội đúng sai.',
      '“Mình thử gọi 113 hỏi xem có đúng là họ không.” Cùng làm, đừng giật máy.',
      'Không nói “sao dại thế”: người xấu hổ sẽ giấu và bị lừa tiếp.',
      'Đọc cùng nhau một cảnh báo giống chuyện đang xảy ra.',
    ],
  },
  {
    id: 'dang-xay-ra',
    heading: 'Khi việc đang xảy ra',
    lines: [
      'Ngồi xuống bên cạnh, nhờ tắt máy “năm phút thôi”.',
      'Đang ở ngân hàng, cửa hàng: nói nhỏ với nhân viên, nhờ giữ giao dịch lại.',
      'Không liên lạc được, nghi bị khống chế: gọi 113, báo bạn bè, chủ trọ, thầy cô; không chuyển tiền chuộc.',
    ],
  },
  {
    id: 'phong-truoc',
    heading: 'Phòng trước cho cha mẹ già, con nhỏ',
    lines: [
      'Hẹn một câu hỏi riêng của nhà để nhận ra nhau khi có cuộc gọi lạ.',
      'Hạ hạn mức chuyển tiền; nhờ ngân hàng hướng dẫn tại quầy.',
      'Chỉ cài ứng dụng từ kho chính thức; tắt quyền cài từ nguồn lạ.',
      'Ghi số công an phường, xã và số con cháu, dán cạnh điện thoại.',
      'In một tờ cảnh báo, dán ở chỗ hay ngồi.',
    ],
  },
  {
    id: 'sau-khi-bi-lua',
    heading: 'Sau khi người nhà đã bị lừa',
    lines: [
      'Làm cùng họ các bước ở trang “Tôi vừa bị lừa”, bắt đầu bằng gọi ngân hàng.',
      'Đi cùng khi trình báo; mang hộ giấy tờ, sao kê.',
      'Nhắc nhau: ai hứa lấy lại tiền mà thu phí là lừa lần hai.',
      'Để ý giấc ngủ, bữa ăn trong nhiều tuần; đừng nhắc mãi số tiền.',
    ],
  },
];
