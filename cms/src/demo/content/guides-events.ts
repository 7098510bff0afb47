/** More of the law explained, one guide in English, and two events. */
import type { DemoEvent, DemoLegalGuide } from './content-shapes.ts';

export const MORE_LEGAL_GUIDES: readonly DemoLegalGuide[] = [
  {
    slug: 'to-giac-toi-pham-duoc-giu-kin-the-nao',
    writer: 'editor',
    headline: 'Tố giác tội phạm: tên tôi được giữ kín thế nào?',
    standfirst:
      'Người tố giác có quyền yêu cầu giữ bí mật và được bảo vệ khi bị đe dọa. Báo mà chưa có bằng chứng vẫn được tiếp nhận.',
    checkedOn: '2026-11-10',
    legalBasis: [
      'Bộ luật Tố tụng hình sự năm 2015, sửa đổi, bổ sung năm 2021 và năm 2025: quy định về tố giác, tin báo về tội phạm và bảo vệ người tố giác',
      'Luật Bảo vệ dữ liệu cá nhân năm 2025 (số 91/2025/QH15)',
    ],
    body: [
      { heading: 'Báo ở đâu' },
      {
        list: [
          'Công an xã, phường gần nhất, cả ngày lẫn đêm, nói trực tiếp hoặc viết đơn.',
          'Gọi 113 khi việc đang xảy ra.',
          'Ứng dụng VNeID, mục “Kiến nghị, phản ánh về ANTT”; có thể chọn ẩn danh.',
        ],
      },
      'Trang này **không** nhận tin tố giác. Đừng gửi tên, số điện thoại, địa chỉ của ai qua đây.',
      { heading: 'Những gì được giữ kín' },
      'Họ tên, địa chỉ, nét chữ, giọng nói và mọi thứ có thể làm lộ ra bạn. Người tiếp nhận không được cho người bị tố giác biết ai đã báo. Khi cần lời khai, bạn có quyền đề nghị cách làm việc không làm lộ mình.',
      { heading: 'Khi bị đe dọa' },
      {
        steps: [
          'Giữ lại tin nhắn, ghi âm, hình ảnh về lời đe dọa.',
          'Báo ngay cho người đang giải quyết vụ việc hoặc gọi 113.',
          'Làm văn bản đề nghị được bảo vệ; người thân của bạn cũng có thể được bảo vệ.',
        ],
      },
      { heading: 'Điều nên nhớ' },
      'Nói đúng điều mình thấy, mình nghe. Điều chưa chắc thì nói là chưa chắc. Cố ý bịa đặt để hại người khác mới bị xử lý; báo nhầm vì hiểu chưa đúng thì không.',
    ],
  },
  {
    slug: 'bi-doi-no-kieu-de-doa-thi-lam-gi',
    writer: 'editor',
    headline: 'Bị đòi nợ kiểu đe dọa thì làm gì?',
    standfirst:
      'Nợ thì phải trả, nhưng không ai được đòi nợ bằng đe dọa, chất bẩn hay cuộc gọi khủng bố. Dịch vụ đòi nợ thuê đã bị cấm.',
    checkedOn: '2026-11-10',
    legalBasis: [
      'Bộ luật Dân sự năm 2015, Điều 468: lãi suất thỏa thuận không quá 20%/năm của khoản vay, trừ trường hợp luật khác có liên quan quy định khác',
      'Bộ luật Hình sự năm 2015, sửa đổi, bổ sung năm 2017 và năm 2025, Điều 201: tội cho vay lãi nặng trong giao dịch dân sự',
      'Luật Đầu tư: cấm kinh doanh dịch vụ đòi nợ',
    ],
    body: [
      { heading: 'Trước hết, an toàn' },
      'Có người chặn cửa, giữ người, đập phá: đóng cửa, đưa trẻ con và người già vào trong, gọi **113**. Đừng ra tay đôi, đừng hứa trả để họ đi.',
      { heading: 'Giữ bằng chứng' },
      {
        list: [
          'Giấy vay, tin nhắn thỏa thuận lãi, từng lần đã trả.',
          'Ghi âm cuộc gọi, ảnh chụp tin đe dọa, hình camera.',
          'Tên, biển số xe, tờ rơi, số điện thoại của người đòi.',
        ],
      },
      { heading: 'Lãi bao nhiêu là trái luật' },
      'Hai bên được thỏa thuận lãi không quá 20% mỗi năm. Phần vượt quá không có hiệu lực. Lãi gấp từ năm lần mức ấy trở lên, tức từ 100% mỗi năm, và thu lợi bất chính đến mức luật định thì người cho vay có thể bị xử lý hình sự. Cách tính nhanh: “mỗi triệu ba nghìn một ngày” là hơn 109% một năm.',
      { heading: 'Đến đâu' },
      {
        steps: [
          'Công an phường: trình báo việc đe dọa, cho vay nặng lãi.',
          'Tổ hòa giải tổ dân phố: thương lượng phần nợ gốc và lãi đúng luật.',
          'Trung tâm trợ giúp pháp lý nhà nước của tỉnh: tư vấn miễn phí cho người thuộc diện.',
        ],
      },
      'Xem thêm [cảnh báo về tờ rơi cho vay nóng](/canh-bao/to-roi-cho-vay-nong-o-cot-dien/).',
    ],
  },
  {
    slug: 'tet-nay-duoc-dot-loai-phao-nao',
    writer: 'editor',
    headline: 'Tết này được đốt loại pháo nào?',
    standfirst:
      'Người dân được dùng pháo hoa không gây tiếng nổ, mua ở nơi được phép bán. Mọi loại pháo nổ đều bị cấm.',
    checkedOn: '2026-11-10',
    legalBasis: [
      'Nghị định số 137/2020/NĐ-CP ngày 27/11/2020 của Chính phủ về quản lý, sử dụng pháo và các văn bản sửa đổi, bổ sung',
      'Luật Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ năm 2024 (số 42/2024/QH15)',
    ],
    body: [
      { heading: 'Được dùng' },
      'Cá nhân có năng lực hành vi dân sự đầy đủ được dùng **pháo hoa**: loại chỉ phun sáng, có màu, không gây ra tiếng nổ, trong lễ, Tết, sinh nhật, cưới hỏi, hội nghị, khai trương, ngày kỷ niệm và hoạt động văn hóa, nghệ thuật. Phải mua ở cơ sở được phép kinh doanh và giữ hóa đơn.',
      { heading: 'Bị cấm' },
      {
        list: [
          'Pháo nổ, kể cả pháo hoa nổ, dù mua ở nước ngoài mang về.',
          'Tự chế pháo, mua hóa chất về trộn, tàng trữ, vận chuyển, cho, tặng pháo nổ.',
          'Pháo hoa không rõ nguồn gốc, không nhãn.',
        ],
      },
      { heading: 'Lỡ có pháo trong nhà' },
      'Gọi Công an phường để được nhận. Không tháo, không ngâm nước, không đem đi đâu. Người tự nguyện giao nộp được ghi biên nhận.',
      { heading: 'Bố mẹ nên biết' },
      'Nhiều vụ nổ bắt đầu từ một gói hàng gửi qua bưu điện mà con nhận thay. Hãy hỏi con đang xem video gì, mua gì. Bỏng và cụt ngón tay là tai nạn gặp mỗi dịp Tết.',
    ],
  },
];

/** Says in English what the guide on reporting says, for foreigners who live in the ward. */
export const ENGLISH_GUIDE: DemoLegalGuide = {
  slug: 'how-to-report-a-scam',
  writer: 'editor',
  headline: 'Scammed? How to report it, what to bring, what you are entitled to',
  standfirst:
    'You can report at the ward police station at any hour. It is free, and you do not need complete evidence.',
  language: 'en',
  translationOf: 'trinh-bao-khi-bi-lua-dao',
  checkedOn: '2026-11-10',
  legalBasis: [
    'Criminal Procedure Code 2015, amended in 2021 and 2025',
    'Law on Forces Participating in the Protection of Security and Order at the Grassroots 2023 (No. 30/2023/QH15)',
    'Law on Personal Data Protection 2025 (No. 91/2025/QH15)',
  ],
  body: [
    { heading: 'Before you go' },
    'Call your bank first: the number is on the back of your card. Say that you were scammed and ask them to lock the account and trace the transfer. The first hours decide whether the money can still be stopped.',
    { heading: 'Bring with you' },
    {
      list: [
        'Your passport or identity card.',
        'The phone that received the calls or messages. Delete nothing.',
        'The bank statement or screenshots of the transfer: time, amount, account number and name of the recipient.',
        'A short account of what happened, in the order it happened.',
      ],
    },
    'If something is missing, come anyway. You can add it later.',
    { heading: 'Where' },
    'Any commune or ward police station, day and night. If you are being threatened, dial 113. If you do not speak Vietnamese, bring somebody you trust or ask the officer on duty for an interpreter.',
    { heading: 'Your rights' },
    {
      list: [
        'Your report must be accepted, and you may ask that your identity be kept secret.',
        'You may read the record before you sign it and be told the outcome.',
        'Nobody may publish your name, picture or story without your consent.',
      ],
    },
    'Anyone who promises to recover the money for a fee is another scammer. Reporting to the police is free.',
  ],
};

export const MORE_EVENTS: readonly DemoEvent[] = [
  {
    slug: 'ngay-hoi-toan-dan-bao-ve-an-ninh-to-quoc-2026',
    writer: 'editor',
    headline: 'Ngày hội Toàn dân bảo vệ an ninh Tổ quốc năm 2026',
    startsAt: '2026-08-15T06:30:00+07:00',
    endsAt: '2026-08-15T11:00:00+07:00',
    place: 'Sân nhà văn hóa tổ dân phố Cây Đa, đường Đình Làng',
    organiser: 'Ban Chỉ đạo phong trào Toàn dân bảo vệ an ninh Tổ quốc phường Tiếng Mõ',
    standfirst: 'Kỷ niệm ngày 19/8, phường tổ chức sớm vào sáng thứ bảy 15/8 để người đi làm xa về dự được.',
    cover: 'festival-flags',
    body: [
      { heading: 'Chương trình' },
      {
        steps: [
          '6 giờ 30: ba hồi mõ, chào cờ, ôn truyền thống ngày 19/8.',
          '7 giờ: báo cáo một năm của bốn tổ dân phố, khen thưởng.',
          '8 giờ: nhóm liên gia Bến Đò tập chữa cháy, ai cũng được thử.',
          '9 giờ: bàn “Hỏi gì cũng được” của Công an phường; trò chơi nhận ra cuộc gọi giả.',
          '10 giờ: bữa cơm chung của chợ Mõ.',
        ],
      },
      'Mang theo nón, nước uống và điện thoại của ông bà: ở bàn số ba có người giúp chặn cuộc gọi lạ.',
    ],
  },
  {
    slug: 'tap-chua-chay-cho-mo-thang-12',
    writer: 'editor',
    headline: 'Tập chữa cháy và thoát nạn ở chợ Mõ',
    startsAt: '2026-12-12T15:00:00+07:00',
    endsAt: '2026-12-12T17:00:00+07:00',
    place: 'Chợ Mõ, đường Cổng Chợ',
    organiser: 'Ban quản lý chợ Mõ và Công an phường Tiếng Mõ',
    standfirst: 'Chiều thứ bảy 12/12, chợ nghỉ bán hai tiếng để cả sáu tổ cùng tập. Ai thuê quầy cũng cần có mặt.',
    cover: 'fire-drill',
    body: [
      'Đúng 15 giờ, ba tiếng còi ngắn. Mọi người tắt bếp, rút điện, đi theo vạch vàng ra cổng gần nhất, không quay lại lấy hàng.',
      {
        list: [
          'Mỗi quầy một người tự tay rút chốt và phun bình chữa cháy.',
          'Tổ hàng khô tập dẫn người lớn tuổi ra trước.',
          'Người mới thuê quầy đến từ 14 giờ 30.',
        ],
      },
      'Khách đi chợ giờ ấy cũng được mời tập cùng. Có trông xe, có chỗ cho trẻ nhỏ.',
    ],
  },
];
