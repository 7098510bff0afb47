/** What has been approved, published or taken away in the demonstration ward and still needs somebody's eye. */
import type { DeskEntry, DeskStep } from './desk-shapes.ts';

const written = (by: 'reporter' | 'editor'): readonly DeskStep[] => [
  { move: 'submit', by },
  { move: 'approve', by: 'approver' },
];
const published = (by: 'reporter' | 'editor'): readonly DeskStep[] => [
  ...written(by),
  { move: 'publish', by: 'approver' },
];

export const DESK_DECIDED: readonly DeskEntry[] = [
  {
    item: {
      kind: 'article',
      source: {
        slug: 'ngo-7-cay-da-gan-xong-den-cam-ung',
        writer: 'reporter',
        genre: 'brief',
        headline: 'Ngõ 7 Cây Đa gắn xong chín đèn cảm ứng do bà con góp',
        standfirst: 'Tối 24/11, chín đèn cảm ứng trong ngõ 7 sáng lần đầu; tiền mua đèn do 31 gia đình góp.',
        byline: 'Bùi Mận',
        source: 'Tổ dân phố Cây Đa',
        section: 'an-ninh-co-so',
        cover: 'alley-light',
        photos: [],
        exemplars: [],
        body: [
          'Đèn sáng khi có người đi qua, tắt sau hai phút. Vị trí đèn do các cháu học sinh chọn, vì buổi tối chính các cháu đi học thêm về qua ngõ.',
          'Sổ thu chi dán ở bảng tin nhà văn hóa, ai cũng xem được.',
        ],
      },
    },
    steps: written('reporter'),
  },
  {
    item: {
      kind: 'article',
      source: {
        slug: 'lich-tap-chua-chay-thang-muoi-hai',
        writer: 'editor',
        genre: 'brief',
        headline: 'Lịch tập chữa cháy tháng mười hai của bốn tổ dân phố',
        standfirst: 'Mỗi tổ dân phố tập một buổi, bắt đầu từ chợ Mõ; mời mỗi gia đình một người.',
        byline: 'Lê Mơ',
        source: 'Công an phường Tiếng Mõ',
        section: 'an-ninh-co-so',
        cover: 'fire-drill',
        photos: [],
        exemplars: [],
        body: [
          {
            list: [
              'Chợ Mõ: chiều thứ bảy 12/12, tại sân chợ.',
              'Cây Đa: sáng chủ nhật 13/12, tại sân đình.',
              'Bến Đò: chiều thứ bảy 19/12, tại bến.',
              'Đồng Sen: sáng chủ nhật 20/12, tại bãi xe khu trọ.',
            ],
          },
          'Ai cũng được tự tay rút chốt một bình. Xin đi giày và mặc áo dài tay.',
        ],
      },
    },
    steps: [...written('editor'), { move: 'schedule', by: 'approver', inDays: 5 }],
  },
  {
    item: {
      kind: 'tactic',
      source: {
        slug: 'gia-trang-tra-cuu-nhap-hoc',
        writer: 'editor',
        headline: 'Trang tra cứu nhập học giả, thu “phí giữ chỗ”',
        type: 'A5',
        summary:
          'Trang web giả giao diện nhà trường, cho tra cứu kết quả rồi đòi phí giữ chỗ và thông tin thẻ ngân hàng.',
        signs: [
          'Tên miền gần giống tên trường, thêm một hai chữ lạ.',
          'Tra cứu tên nào cũng báo đã đỗ.',
          'Hiện đồng hồ đếm ngược, giục đóng phí trong 30 phút.',
          'Đòi số thẻ, ngày hết hạn và mã OTP.',
        ],
        doNow: [
          'Mở trang chính thức bằng địa chỉ in trên giấy báo nhập học.',
          'Gọi phòng đào tạo hỏi lại trước khi đóng tiền.',
          'Không nhập số thẻ, mã OTP trên trang do người lạ gửi.',
          'Đã nhập rồi thì gọi ngân hàng khóa thẻ.',
        ],
        ifMoneyLost: {
          'first-hour': ['Gọi ngân hàng khóa thẻ và tra soát khoản vừa trừ.'],
          'first-day': ['Trình báo Công an phường, mang theo ảnh chụp trang giả.'],
          later: ['Báo nhà trường để nhà trường cảnh báo người học khác.'],
        },
        channels: ['website', 'sms'],
        targetGroups: ['students', 'parents'],
        harms: ['money', 'data'],
        seasons: ['enrolment'],
        authoritiesNever: [
          'Trường không thu “phí giữ chỗ” qua trang lạ.',
          'Trường không hỏi mã OTP.',
          'Không trường nào xếp chỗ theo đồng hồ đếm ngược.',
        ],
        howItWorks: [
          'Mùa nhập học, kẻ gian dựng trang giống hệt trang của trường rồi mua quảng cáo để trang giả hiện lên đầu kết quả tìm kiếm.',
          'Người tra cứu thấy mình đỗ, mừng quá nên đóng phí ngay. Tiền vào tài khoản cá nhân, còn số thẻ bị dùng tiếp để mua hàng.',
        ],
        hotlines: ['cong-an-113'],
        state: 'cooling',
        firstSeenOn: '2026-07-20',
        lastSeenOn: '2026-09-30',
        expiresOn: '2026-12-05',
        source: 'Công an phường Tiếng Mõ',
        cover: 'student-alone',
      },
    },
    steps: published('editor'),
    days: { expiresOn: 9 },
  },
  {
    item: {
      kind: 'tactic',
      source: {
        slug: 'gia-can-bo-doi-giay-to-sau-sap-xep-phuong',
        writer: 'editor',
        headline: 'Giả cán bộ đến nhà đổi giấy tờ sau sắp xếp phường',
        type: 'A2',
        summary: 'Người lạ xưng cán bộ phường mới, đến từng nhà thu phí đổi căn cước, sổ đất theo địa giới mới.',
        signs: [
          'Đến tận nhà vào giờ chỉ có người già.',
          'Thu tiền mặt, biên lai viết tay.',
          'Đòi cầm căn cước, sổ đất mang đi.',
          'Nói quá ngày này sẽ bị phạt.',
        ],
        doNow: [
          'Không đưa tiền, không đưa giấy tờ.',
          'Hỏi tên, rồi gọi Ủy ban nhân dân phường để xác minh.',
          'Nhớ rằng giấy tờ cũ vẫn dùng được cho đến khi hết hạn.',
          'Báo tổ trưởng để cả tổ cùng biết.',
        ],
        ifMoneyLost: {
          'first-hour': ['Nhớ lại hình dáng, hướng đi, báo ngay Công an phường.'],
          'first-day': ['Giữ biên lai giả làm chứng cứ khi trình báo.'],
          later: ['Bị cầm giấy tờ thì làm thủ tục báo mất.'],
        },
        channels: ['in-person'],
        targetGroups: ['older-people'],
        harms: ['money', 'data'],
        seasons: ['boundary-change'],
        authoritiesNever: [
          'Phường không thu phí đổi giấy tờ tại nhà.',
          'Cán bộ không mang giấy tờ gốc của dân đi.',
          'Không ai bị phạt vì dùng giấy tờ còn hạn.',
        ],
        howItWorks: [
          'Chiêu này rộ lên trong ba tháng đầu sau khi sắp xếp phường, khi nhiều người chưa rõ giấy tờ nào phải đổi.',
          'Khi các tổ dân phố đã phát tờ giải thích đến từng nhà, kẻ gian không còn chỗ bám.',
        ],
        hotlines: ['cong-an-113'],
        state: 'old',
        firstSeenOn: '2025-07-05',
        lastSeenOn: '2025-11-30',
        expiresOn: '2026-12-31',
        source: 'Công an phường Tiếng Mõ',
        cover: 'officer-listening',
      },
    },
    steps: [
      ...published('editor'),
      {
        move: 'withdraw',
        by: 'approver',
        withdrawReason: 'outdated',
        reason: 'Việc đổi giấy tờ sau sắp xếp phường đã xong từ cuối năm 2025.',
      },
    ],
  },
  {
    item: {
      kind: 'hotline',
      source: {
        slug: 'to-tu-quan-cho-mo',
        writer: 'editor',
        headline: 'Tổ bảo vệ an ninh, trật tự Chợ Mõ: mất đồ, lạc trẻ trong chợ',
        number: '(0298) 000 0229',
        dial: '02980000229',
        note: 'Số minh họa, không gọi được. Khi khẩn cấp hãy gọi 113, 114 hoặc 115.',
        source: 'Ban quản lý chợ Mõ',
        verifiedOn: '2026-04-02',
        order: 9,
      },
    },
    steps: published('editor'),
    days: { verifiedOn: -212 },
  },
  {
    item: {
      kind: 'article',
      source: {
        slug: 'hai-cau-hoi-o-quay-giao-dich',
        writer: 'editor',
        genre: 'brief',
        headline: 'Hai câu hỏi ở quầy giao dịch giữ lại được khoản tiết kiệm',
        standfirst: 'Nhân viên quầy hỏi khách rút sổ trước hạn hai câu; tuần qua có ba người dừng lại kịp.',
        byline: 'Lê Mơ',
        source: 'Công an phường Tiếng Mõ',
        section: 'phong-chong-lua-dao',
        cover: 'grandmother-call',
        photos: [],
        exemplars: [],
        body: [
          'Câu thứ nhất: “Bác rút để làm gì ạ?”. Câu thứ hai: “Có ai dặn bác đừng kể không?”. Ai ngập ngừng ở câu thứ hai được mời uống nước, chờ cảnh sát khu vực đến nói chuyện.',
        ],
      },
    },
    steps: [
      ...published('editor'),
      { move: 'correct', by: 'editor', reason: 'Số người dừng lại kịp là hai, không phải ba.' },
      {
        by: 'editor',
        change: {
          standfirst: 'Nhân viên quầy hỏi khách rút sổ trước hạn hai câu; tuần qua có hai người dừng lại kịp.',
        },
      },
    ],
  },
  {
    item: {
      kind: 'article',
      source: {
        slug: 'gio-loa-moi-tu-thang-muoi-mot',
        writer: 'editor',
        genre: 'brief',
        headline: 'Loa phường đổi giờ phát từ tháng mười một',
        standfirst: 'Buổi sáng phát từ 6 giờ 30, buổi chiều từ 17 giờ; thứ bảy và chủ nhật nghỉ.',
        byline: 'Lê Mơ',
        source: 'Ủy ban nhân dân phường Tiếng Mõ',
        section: 'an-ninh-co-so',
        cover: 'loudspeaker-dawn',
        photos: [],
        exemplars: [],
        body: ['Giờ mới theo ý kiến góp ở bốn cuộc họp tổ dân phố. Tin khẩn vẫn phát ngay, không kể giờ.'],
      },
    },
    steps: [
      ...published('editor'),
      { move: 'correct', by: 'editor', reason: 'Buổi chiều phát từ 17 giờ 15, sau giờ tan học.' },
      {
        by: 'editor',
        change: { standfirst: 'Buổi sáng phát từ 6 giờ 30, buổi chiều từ 17 giờ 15; thứ bảy và chủ nhật nghỉ.' },
      },
      { move: 'submit', by: 'editor' },
    ],
  },
  {
    item: {
      kind: 'article',
      source: {
        slug: 'tin-hop-to-thang-muoi-trung-bai',
        writer: 'editor',
        genre: 'brief',
        headline: 'Họp tổ dân phố tháng mười: bản viết trùng',
        standfirst: '',
        byline: 'Lê Mơ',
        source: '',
        section: 'an-ninh-co-so',
        cover: 'residents-meeting',
        photos: [],
        exemplars: [],
        body: ['Bản này trùng với bài đã đăng, giữ lại để tra cứu.'],
      },
    },
    steps: [{ move: 'archive', by: 'editor' }],
  },
  {
    item: {
      kind: 'article',
      source: {
        slug: 'anh-buoi-tap-huan-chua-hoi-y-kien',
        writer: 'reporter',
        genre: 'brief',
        headline: 'Tập huấn nhận diện cuộc gọi giả ở khu trọ Đồng Sen',
        standfirst: 'Tối 22/11, bốn mươi công nhân thuê trọ nghe và tập đáp lại ba cuộc gọi giả.',
        byline: 'Bùi Mận',
        source: 'Tổ dân phố Đồng Sen',
        section: 'phong-chong-lua-dao',
        cover: 'residents-meeting',
        photos: [],
        exemplars: [],
        body: ['Người tập đáp nhớ lâu hơn người chỉ nghe: cuối buổi, ba phần tư số người dự nói “không” ngay câu đầu.'],
      },
    },
    steps: [
      ...published('reporter'),
      {
        move: 'withdrawUrgently',
        by: 'editor',
        reason: 'Một chị trong xóm trọ báo đoạn kể lại khiến người quen nhận ra chị. Gỡ ngay, hỏi lại rồi mới tính.',
      },
    ],
  },
  {
    // Its English version was made from the text before this correction.
    item: { kind: 'published', of: 'legalGuide', slug: 'trinh-bao-khi-bi-lua-dao' },
    steps: [
      { move: 'correct', by: 'editor', reason: 'Nói rõ thêm: trình báo không mất tiền.' },
      {
        by: 'editor',
        change: {
          standfirst:
            'Bạn có thể báo ở Công an phường vào bất cứ giờ nào, không mất tiền. Không cần luật sư; chưa đủ bằng chứng vẫn báo được.',
        },
      },
      { move: 'submit', by: 'editor' },
      { move: 'approve', by: 'approver' },
      { move: 'publish', by: 'approver' },
    ],
  },
];
