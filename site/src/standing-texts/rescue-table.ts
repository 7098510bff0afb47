/** "Tôi vừa bị lừa": what to do, by the hours since and by what was lost. General advice for the whole country; a warning's own steps go further. */

export interface RescueStage {
  readonly id: string;
  readonly heading: string;
  readonly steps: readonly { readonly what: string; readonly how: string }[];
}

export interface RescueLoss {
  readonly id: string;
  readonly heading: string;
  readonly steps: readonly string[];
}

/** In the order of time: the first hours decide whether a bank can still stop the transfer. */
export const RESCUE_STAGES: readonly RescueStage[] = [
  {
    id: 'gio-dau',
    heading: 'Trong giờ đầu',
    steps: [
      {
        what: 'Dừng lại.',
        how: 'Không chuyển thêm đồng nào, dù họ hứa trả lại hay dọa nạt. Tắt máy, thoát nhóm chat sau.',
      },
      {
        what: 'Gọi ngân hàng.',
        how: 'Số ở mặt sau thẻ hoặc trong ứng dụng. Nói rõ: “Tôi bị lừa, xin tra soát và phong tỏa giao dịch này”. Đọc số tiền, giờ chuyển, tài khoản nhận.',
      },
      { what: 'Gọi 113 hoặc công an xã, phường.', how: 'Có người trực cả ngày lẫn đêm. Không cần chờ đủ giấy tờ.' },
      {
        what: 'Giữ bằng chứng.',
        how: 'Chụp tin nhắn, số điện thoại, số tài khoản, biên lai. Đừng xóa, đừng chặn vội.',
      },
      {
        what: 'Kể với một người trong nhà.',
        how: 'Bị lừa không phải lỗi của bà con. Có người cùng làm thì nhanh và đỡ rối.',
      },
    ],
  },
  {
    id: 'ngay-dau',
    heading: 'Trong ngày đầu',
    steps: [
      {
        what: 'Đến công an xã, phường trình báo.',
        how: 'Mang căn cước, sao kê, ảnh chụp tin nhắn. Hoặc gửi trong ứng dụng VNeID, mục kiến nghị, phản ánh về an ninh trật tự.',
      },
      {
        what: 'Đổi mật khẩu.',
        how: 'Ngân hàng, thư điện tử, Zalo, Facebook; đăng xuất mọi thiết bị lạ. Làm trên một máy chắc chắn không bị cài ứng dụng lạ.',
      },
      { what: 'Xin giấy của ngân hàng.', how: 'Sao kê giao dịch và giấy tiếp nhận yêu cầu tra soát: công an cần đến.' },
      {
        what: 'Báo cho người quen.',
        how: 'Nếu tài khoản mạng xã hội bị chiếm, nhờ người nhà đăng báo để không ai bị lừa tiếp.',
      },
    ],
  },
  {
    id: 'nhung-ngay-sau',
    heading: 'Những ngày sau',
    steps: [
      {
        what: 'Đừng tin “dịch vụ lấy lại tiền”.',
        how: 'Kẻ gian bán danh sách người đã bị lừa cho nhau. Ai thu phí để lấy lại tiền đều là lừa lần hai.',
      },
      {
        what: 'Theo dõi tài khoản.',
        how: 'Xem sao kê, tin nhắn trừ tiền ít nhất ba tháng; hỏi ngân hàng xem có khoản vay lạ nào đứng tên mình không.',
      },
      { what: 'Hỏi công an về việc giải quyết.', how: 'Giữ giấy tiếp nhận; gọi theo số ghi trên đó.' },
      {
        what: 'Chăm giấc ngủ, bữa ăn.',
        how: 'Mất tiền rồi, đừng để mất cả sức. Thấy nặng nề quá thì nói với người nhà, y tế phường, xã.',
      },
    ],
  },
];

export const RESCUE_LOSSES: readonly RescueLoss[] = [
  {
    id: 'chuyen-khoan',
    heading: 'Đã chuyển khoản',
    steps: [
      'Gọi ngân hàng của mình yêu cầu tra soát, phong tỏa; hỏi số hồ sơ.',
      'Gọi tiếp ngân hàng nhận tiền nếu biết.',
      'Trình báo công an kèm sao kê.',
    ],
  },
  {
    id: 'ma-otp',
    heading: 'Đã đọc mã OTP, mật khẩu, số thẻ',
    steps: [
      'Gọi ngân hàng khóa thẻ, khóa ngân hàng điện tử ngay.',
      'Đổi mật khẩu trên máy khác.',
      'Kiểm tra hạn mức, thẻ ảo, khoản vay vừa mở.',
    ],
  },
  {
    id: 'ung-dung-la',
    heading: 'Đã cài ứng dụng lạ',
    steps: [
      'Tắt mạng, tắt nguồn máy. Đừng chỉ xóa ứng dụng.',
      'Mượn máy khác gọi ngân hàng khóa tài khoản.',
      'Mang máy đến công an; khi được hướng dẫn mới khôi phục cài đặt gốc.',
    ],
  },
  {
    id: 'giay-to',
    heading: 'Đã gửi ảnh giấy tờ, khuôn mặt',
    steps: [
      'Báo ngân hàng, ví điện tử để chặn mở tài khoản, vay tiền bằng giấy tờ của mình.',
      'Trình báo công an để có giấy xác nhận.',
      'Hỏi nhà mạng xem có SIM lạ đứng tên mình không.',
    ],
  },
  {
    id: 'sim',
    heading: 'Mất sóng, mất SIM',
    steps: [
      'Mượn máy gọi nhà mạng khóa SIM.',
      'Gọi ngân hàng khóa tài khoản trước khi làm lại SIM.',
      'Ra cửa hàng nhà mạng, mang căn cước.',
    ],
  },
  {
    id: 'mang-xa-hoi',
    heading: 'Mất tài khoản Zalo, Facebook',
    steps: [
      'Dùng mục “quên mật khẩu”, “tài khoản bị chiếm” ngay trong ứng dụng.',
      'Nhờ người nhà báo cho bạn bè đừng chuyển tiền.',
      'Không thuê người lạ “lấy lại tài khoản”.',
    ],
  },
  {
    id: 'tien-mat',
    heading: 'Mất tiền mặt, đồ vật',
    steps: ['Gọi 113.', 'Giữ nguyên hiện trường, nhớ đặc điểm, hướng đi.', 'Hỏi nhà bên có camera giữ lại hình.'],
  },
  {
    id: 'anh-rieng-tu',
    heading: 'Bị dọa tung ảnh, tung tin',
    steps: [
      'Không trả tiền: trả một lần sẽ bị đòi mãi.',
      'Chụp lại lời đe dọa, khóa trang cá nhân.',
      'Báo công an; trẻ em thì gọi ngay cho cha mẹ, thầy cô.',
    ],
  },
];
