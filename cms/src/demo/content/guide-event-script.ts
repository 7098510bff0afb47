/** A legal guide, a meeting to come and the loudspeaker script made from a warning. */
import type { DemoEvent, DemoLegalGuide, DemoScript } from './content-shapes.ts';

export const DEMO_LEGAL_GUIDE: DemoLegalGuide = {
  slug: 'trinh-bao-khi-bi-lua-dao',
  writer: 'editor',
  headline: 'Trình báo khi bị lừa đảo: mang gì, đến đâu, quyền của bạn',
  standfirst:
    'Bạn có thể báo ở Công an phường vào bất cứ giờ nào. Không cần luật sư, không mất phí; chưa đủ bằng chứng vẫn báo được.',
  legalBasis: [
    'Bộ luật Tố tụng hình sự năm 2015, sửa đổi, bổ sung năm 2021 và năm 2025',
    'Luật Lực lượng tham gia bảo vệ an ninh, trật tự ở cơ sở năm 2023 (số 30/2023/QH15)',
    'Luật Bảo vệ dữ liệu cá nhân năm 2025 (số 91/2025/QH15)',
  ],
  body: [
    { heading: 'Trước khi đi' },
    'Việc đầu tiên không phải là đến công an, mà là **gọi ngân hàng**: số tổng đài in ở mặt sau thẻ. Nói rõ bạn bị lừa, xin khóa tài khoản và tra soát khoản vừa chuyển. Vài giờ đầu quyết định còn giữ được tiền hay không.',
    { heading: 'Mang theo' },
    {
      list: [
        'Căn cước, hoặc căn cước điện tử trên VNeID.',
        'Điện thoại đã nhận cuộc gọi, tin nhắn. Đừng xóa gì, đừng khôi phục cài đặt gốc.',
        'Sao kê hoặc ảnh chụp giao dịch: giờ, số tiền, số tài khoản và tên người nhận.',
        'Ảnh chụp tin nhắn, trang cá nhân, đường dẫn, số điện thoại của kẻ lừa.',
        'Một tờ giấy ghi lại sự việc theo thứ tự thời gian, viết tay cũng được.',
      ],
    },
    'Thiếu thứ nào vẫn cứ đến. Bổ sung sau được.',
    { heading: 'Đến đâu' },
    'Đến **Công an xã, phường gần nhất**, trực cả ngày lẫn đêm. Công an cấp xã nhận tố giác, tin báo về tội phạm và giải quyết hoặc chuyển đến cơ quan điều tra. Từ ngày 1/3/2025 không còn công an cấp huyện, nên bạn không cần đi đâu xa hơn. Đang bị đe dọa thì gọi 113.',
    { heading: 'Báo qua VNeID' },
    {
      steps: [
        'Mở VNeID bằng tài khoản định danh mức độ 2.',
        'Chọn “Dịch vụ khác”, rồi “Kiến nghị, phản ánh về ANTT”.',
        'Chọn “Tạo mới yêu cầu”, viết sự việc, gắn ảnh chụp màn hình.',
        'Có thể chọn ẩn danh. Nên để lại liên hệ nếu bạn bị mất tiền, vì phản ánh ẩn danh có thể không được giải quyết khi không xác minh được.',
      ],
    },
    'Tên mục có thể đổi theo phiên bản ứng dụng. Bị mất tiền thì ngoài phản ánh, bạn vẫn nên đến trình báo trực tiếp để được lập biên bản.',
    { heading: 'Quyền của bạn' },
    {
      list: [
        'Được tiếp nhận: cơ quan có trách nhiệm tiếp nhận không được từ chối tố giác, tin báo về tội phạm.',
        'Được đọc lại biên bản trước khi ký, và được thông báo kết quả giải quyết.',
        'Được giữ bí mật việc tố giác, được bảo vệ khi bị đe dọa.',
        'Được khiếu nại nếu thấy việc tiếp nhận, giải quyết không đúng.',
        'Được bảo vệ dữ liệu cá nhân: không ai được tự ý đăng tên, ảnh, câu chuyện của bạn.',
      ],
    },
    { heading: 'Tổ bảo vệ an ninh, trật tự giúp được gì' },
    'Tổ bảo vệ an ninh, trật tự ở tổ dân phố hỗ trợ Công an phường, không thay Công an phường điều tra. Bạn có thể nhờ họ đưa đi trình báo, nhất là ban đêm hay khi nhà có người già. Họ không thu tiền và không giữ giấy tờ của bạn.',
    { heading: 'Đừng mắc bẫy lần hai' },
    'Người tự xưng “luật sư”, “cảnh sát mạng” hứa lấy lại tiền rồi xin phí trước đều là kẻ lừa. Trình báo ở công an không mất tiền. Xem thêm [cảnh báo giả danh công an](/canh-bao/gia-danh-cong-an-goi-video/).',
  ],
};

export const DEMO_EVENT: DemoEvent = {
  slug: 'hop-to-dan-pho-cay-da-thang-12',
  writer: 'editor',
  headline: 'Họp tổ dân phố Cây Đa: an toàn mùa Tết và chuyện camera ngõ',
  startsAt: '2026-12-19T19:30:00+07:00',
  endsAt: '2026-12-19T21:00:00+07:00',
  place: 'Nhà văn hóa tổ dân phố Cây Đa, đường Đình Làng',
  standfirst: 'Tối thứ bảy 19/12, mời mỗi gia đình một người. Cảnh sát khu vực có mặt để trả lời trực tiếp.',
  cover: 'residents-meeting',
  body: [
    { heading: 'Sẽ bàn gì' },
    {
      list: [
        'Ba chiêu lừa hay gặp dịp Tết và cách cả nhà cùng tránh.',
        'Quy ước xem lại hình camera ở ngõ 3 và ngõ 7.',
        'Lịch trực đêm giáp Tết của Tổ bảo vệ an ninh, trật tự.',
        'Ý kiến của bà con về giờ phát loa mới.',
      ],
    },
    'Nhà có cụ cao tuổi muốn dự, xin báo tổ trưởng trước 18 giờ để có người đưa đón. Có nước chè nóng và chỗ chơi cho trẻ nhỏ.',
  ],
};

export const DEMO_SCRIPT: DemoScript = {
  slug: 'bai-phat-thanh-gia-danh-cong-an',
  writer: 'broadcaster',
  headline: 'Công an không làm việc qua điện thoại',
  lead: 'Kính thưa bà con! Những ngày này, kẻ gian lại giả danh công an gọi điện cho nhiều gia đình trong phường. Xin bà con nghe kỹ ba điều sau đây.',
  points: [
    'Điều thứ nhất: người gọi xưng công an, báo bà con dính vào vụ án, rồi bắt gọi video và giữ bí mật. Đó là lừa đảo.',
    'Điều thứ hai: công an không lấy lời khai qua điện thoại, không bảo ai chuyển tiền để chứng minh trong sạch.',
    'Điều thứ ba: gặp cuộc gọi như vậy, bà con tắt máy, kể ngay với người nhà, rồi gọi 113 để hỏi.',
    'Nếu lỡ chuyển tiền, hãy gọi ngân hàng khóa tài khoản trước, rồi đến Công an phường trình báo, kể cả ban đêm.',
    'Xin nhắc lại: tắt máy, kể với người nhà, gọi 113.',
  ],
  madeFrom: { kind: 'tactic', slug: 'gia-danh-cong-an-goi-video' },
};
