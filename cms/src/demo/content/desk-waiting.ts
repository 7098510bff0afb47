/** What waits for somebody in the demonstration ward: written, handed in, sent back. */
import type { DeskEntry } from './desk-shapes.ts';

/** They wait for the editor. */
export const DESK_IN_EDITING: readonly DeskEntry[] = [
  {
    item: {
      kind: 'article',
      source: {
        slug: 'to-xe-om-ben-do-nhan-dua-nguoi-gia-ve-nha',
        writer: 'reporter',
        genre: 'feature',
        headline: 'Tổ xe ôm Bến Đò nhận đưa người già về tận cửa',
        standfirst:
          'Mười hai bác tài ở bến đò vừa ký cam kết: thấy cụ nào cầm điện thoại, hớt hải nhờ chở ra ngân hàng thì hỏi một câu trước khi nổ máy.',
        byline: 'Bùi Mận',
        source: 'Tổ xe ôm tự quản Bến Đò',
        section: 'guong-nguoi-tot',
        cover: 'alley-light',
        photos: [],
        exemplars: ['tieng-mo-dau-ngo'],
        body: [
          'Câu hỏi dán ngay trên bình xăng, chữ to bằng đốt ngón tay: “Bác ơi, ai bảo bác đi chuyển tiền?”. Nếu câu trả lời là công an, tòa án hay một người quen trên mạng, bác tài chở thẳng về nhà văn hóa để tổ trưởng gọi cho con cháu.',
          'Tổ có từ năm 2019, lúc đầu chỉ để chia khách cho khỏi tranh nhau. Năm nay cảnh sát khu vực ngồi với anh em hai buổi tối, kể từng chiêu một. Nghe xong, chính anh em nghĩ ra câu hỏi trên bình xăng.',
          { quote: 'Chậm mười phút không ai mất khách. Nhanh mười phút có khi mất cả đời tích cóp.' },
        ],
      },
    },
    steps: [{ move: 'submit', by: 'reporter' }],
  },
  {
    item: {
      kind: 'tactic',
      source: {
        slug: 'gia-nguoi-nha-truong-goi-bao-con-cap-cuu',
        writer: 'reporter',
        headline: 'Giả người nhà trường gọi báo con đang cấp cứu',
        type: 'A5',
        summary:
          'Kẻ gian tự xưng thầy cô, báo con bị ngã phải mổ gấp, giục phụ huynh chuyển tiền viện phí trong vài phút.',
        signs: [
          'Gọi vào giờ con đang ở lớp, khi không gọi được cho con.',
          'Đọc đúng tên con, tên lớp, rồi chuyển máy cho một “bác sĩ”.',
          'Giục chuyển tiền viện phí ngay, trì hoãn là nguy hiểm tính mạng.',
          'Không cho gọi lại số của trường, bảo thầy cô đang ở phòng cấp cứu.',
        ],
        doNow: [
          'Cúp máy, gọi cho giáo viên chủ nhiệm bằng số lưu từ đầu năm.',
          'Không gọi được thì gọi văn phòng nhà trường hoặc chạy thẳng tới trường.',
          'Nhớ rằng bệnh viện cấp cứu trước, thu tiền sau.',
          'Kể lại trong nhóm phụ huynh để nhà khác biết mà tránh.',
        ],
        ifMoneyLost: {
          'first-hour': ['Gọi số ở mặt sau thẻ ngân hàng, xin tra soát khoản vừa chuyển.'],
          'first-day': ['Đến Công an phường trình báo, mang theo lịch sử cuộc gọi.'],
          later: ['Báo nhà trường để rà lại nơi danh sách học sinh bị lộ.'],
        },
        channels: ['call'],
        targetGroups: ['parents'],
        harms: ['money'],
        authoritiesNever: [
          'Nhà trường không thu viện phí thay bệnh viện.',
          'Bệnh viện không từ chối cấp cứu vì chưa đóng tiền.',
          'Thầy cô không yêu cầu phụ huynh giữ bí mật.',
        ],
        howItWorks: [
          'Cuộc gọi nhắm vào lúc cha mẹ khó kiểm chứng nhất: giữa buổi học. Giọng người gọi gấp gáp, tiếng còi xe cứu thương vọng ở phía sau, rồi một người khác xưng bác sĩ đọc ra mấy từ khó hiểu và một số tiền.',
          'Tên con, tên lớp thường lấy từ danh sách lớp mà chính phụ huynh đăng lên mạng khi khoe thành tích đầu năm.',
        ],
        hotlines: ['cong-an-113'],
        state: 'active',
        firstSeenOn: '2026-10-05',
        lastSeenOn: '2026-11-20',
        expiresOn: '2027-03-31',
        source: 'Công an phường Tiếng Mõ',
        cover: 'borrowed-face',
      },
    },
    steps: [{ move: 'submit', by: 'reporter' }],
  },
];

export const DESK_WAITING: readonly DeskEntry[] = [
  {
    item: {
      kind: 'article',
      source: {
        slug: 'ghi-chep-mot-buoi-sang-o-bo-phan-mot-cua',
        writer: 'reporter',
        genre: 'reportage',
        headline: 'Một buổi sáng ở bộ phận một cửa: hỏi ba câu trước khi quét mã',
        standfirst: '',
        byline: 'Bùi Mận',
        source: '',
        section: 'phong-chong-lua-dao',
        cover: 'residents-meeting',
        photos: [],
        exemplars: [],
        body: [
          'Bảy giờ rưỡi, hàng ghế ngoài cùng đã kín. Trên quầy số hai có tấm bìa viết tay: “Bác nào được gọi điện bảo cập nhật căn cước, xin đưa máy cho cháu xem trước”.',
        ],
      },
    },
    steps: [],
  },
  {
    item: {
      kind: 'article',
      source: {
        slug: 'xom-tro-dong-sen-lap-nhom-bao-chay',
        writer: 'reporter',
        genre: 'brief',
        headline: 'Xóm trọ Đồng Sen lập nhóm báo cháy sau giờ tan ca',
        standfirst: 'Nhiều phòng trọ ở Đồng Sen đã vào chung một nhóm nhắn tin để gọi nhau khi có khói.',
        byline: 'Bùi Mận',
        source: 'Tổ dân phố Đồng Sen',
        section: 'an-ninh-co-so',
        cover: 'fire-drill',
        photos: [],
        exemplars: [],
        body: [
          'Nhóm có người trực theo ca: ai về khuya thì nhìn qua dãy bếp chung trước khi ngủ. Mỗi dãy để sẵn một bình chữa cháy và một thùng cát ở đầu hồi.',
          'Chủ các dãy trọ đã đồng ý tháo ổ khóa cổng sau, thay bằng chốt mở được từ bên trong.',
        ],
      },
    },
    steps: [
      { move: 'submit', by: 'reporter' },
      {
        move: 'sendBack',
        by: 'approver',
        reason:
          '“Nhiều phòng trọ” là bao nhiêu? Xin số của tổ dân phố và ghi rõ tính đến ngày nào. Thêm giờ tập chữa cháy sắp tới nếu đã chốt.',
      },
    ],
  },
  {
    item: {
      kind: 'event',
      source: {
        slug: 'ngay-hoi-doi-rac-lay-binh-chua-chay',
        writer: 'editor',
        headline: 'Ngày hội đổi giấy vụn lấy bình chữa cháy nhỏ ở chợ Mõ',
        startsAt: '2026-12-13T08:00:00+07:00',
        endsAt: '2026-12-13T11:00:00+07:00',
        place: 'Sân chợ Mõ, đường Cổng Chợ',
        organiser: 'Hội Liên hiệp Phụ nữ phường Tiếng Mõ',
        standfirst: 'Sáng chủ nhật 13/12, mười cân giấy vụn đổi một bình chữa cháy loại nhỏ cho bếp gia đình.',
        cover: 'market-gate',
        body: [
          'Bà con mang giấy vụn, bìa cũ đến cân từ 8 giờ. Mỗi gia đình đổi một bình; hết bình thì nhận phiếu, nhận bình vào tuần sau.',
        ],
      },
    },
    steps: [
      { move: 'submit', by: 'editor' },
      {
        move: 'sendBack',
        by: 'approver',
        reason:
          'Đã hỏi bên cung cấp bình chưa? Cần ghi số bình có thật trong ngày, kẻo bà con mang giấy đến rồi về không.',
      },
    ],
  },
  {
    item: {
      kind: 'tactic',
      source: {
        slug: 'gia-ban-phao-hoa-tet-qua-nhom-chat',
        writer: 'editor',
        headline: 'Rao bán pháo hoa Tết qua nhóm chat: mất cọc, còn bị phạt',
        type: 'E1',
        summary:
          'Nhóm chat rao pháo hoa giá rẻ, nhận cọc rồi biến mất; ai nhận được hàng thật thì đó thường là pháo nổ bị cấm.',
        signs: [
          'Rao trong nhóm kín, chỉ nhận đặt cọc, không cho xem hàng.',
          'Giá bằng một nửa cửa hàng được phép bán.',
          'Hẹn giao ban đêm, đổi chỗ nhiều lần.',
          'Gửi ảnh giấy phép mờ, tên cơ sở một đằng, tên nhận tiền một nẻo.',
        ],
        doNow: [
          'Chỉ mua pháo hoa ở cửa hàng có giấy chứng nhận đủ điều kiện kinh doanh.',
          'Thấy nhóm rao pháo, chụp lại rồi báo Công an phường.',
          'Lỡ có pháo nổ trong nhà thì để yên, gọi Công an phường đến nhận; tự nguyện giao thì được ghi biên nhận.',
          'Nói chuyện với con trong nhà: tự trộn thuốc pháo có thể mất cả bàn tay.',
        ],
        ifMoneyLost: {
          'first-hour': ['Gọi ngân hàng xin tra soát khoản cọc vừa chuyển.'],
          'first-day': ['Giữ tin nhắn, đến Công an phường trình báo.'],
          later: ['Rời nhóm sau khi đã lưu lại nội dung.'],
        },
        channels: ['facebook', 'zalo'],
        targetGroups: ['students', 'everyone'],
        harms: ['money', 'health'],
        seasons: ['lunar-new-year'],
        authoritiesNever: [
          'Cửa hàng được phép không bán pháo qua nhóm kín.',
          'Cơ quan công an không bán pháo thanh lý.',
          'Không ai được “ủy quyền gom cọc” giúp cửa hàng.',
        ],
        howItWorks: [
          'Từ tháng mười một, các nhóm mua chung mọc lên quanh chữ “pháo hoa Tết”. Người quản trị đăng vài tấm ảnh chụp ở kho, nhận cọc một nửa rồi khóa nhóm.',
          'Cũng có nhóm giao hàng thật. Nhưng hộp pháo không nhãn, không có giấy tờ ấy là pháo nổ: người mua bị phạt, người đốt có khi mất tay.',
        ],
        hotlines: ['cong-an-113'],
        state: 'active',
        firstSeenOn: '2026-11-10',
        lastSeenOn: '2026-11-22',
        expiresOn: '2027-02-28',
        source: 'Công an phường Tiếng Mõ',
        cover: 'money-bait',
      },
    },
    steps: [{ move: 'submit', by: 'editor' }],
  },
  {
    item: {
      kind: 'event',
      source: {
        slug: 'buoi-cai-dat-vneid-cho-nguoi-cao-tuoi',
        writer: 'editor',
        headline: 'Giúp người cao tuổi cài đặt và tự bảo vệ tài khoản VNeID',
        startsAt: '2026-12-05T14:00:00+07:00',
        endsAt: '2026-12-05T16:30:00+07:00',
        place: 'Nhà văn hóa tổ dân phố Cây Đa, đường Đình Làng',
        organiser: 'Đoàn Thanh niên phường Tiếng Mõ',
        standfirst: 'Chiều thứ bảy 5/12, đoàn viên ngồi cạnh từng cụ, cài xong thì tập luôn cách từ chối cuộc gọi lạ.',
        cover: 'residents-meeting',
        body: [
          'Các cụ mang theo căn cước và điện thoại. Cụ nào ngại đi thì báo tổ trưởng, đoàn viên sẽ đến nhà vào chủ nhật.',
          'Cán bộ hướng dẫn không hỏi mật khẩu, không cầm máy của các cụ mang đi chỗ khác.',
        ],
      },
    },
    steps: [{ move: 'submit', by: 'editor' }],
  },
  {
    item: {
      kind: 'script',
      source: {
        slug: 'bai-phat-thanh-phao-tet',
        writer: 'broadcaster',
        headline: 'Không mua pháo trong nhóm chat',
        lead: 'Kính thưa bà con! Tết đến gần, nhiều nhóm chat rao bán pháo hoa giá rẻ. Xin bà con nghe ba điều.',
        points: [
          'Điều thứ nhất: chỉ mua pháo hoa ở cửa hàng được phép bán.',
          'Điều thứ hai: không chuyển tiền cọc cho người chưa biết mặt.',
          'Điều thứ ba: trong nhà còn pháo tự chế thì để yên, gọi Công an phường đến nhận, không tự mang đi.',
        ],
        madeFrom: { kind: 'legalGuide', slug: 'tet-nay-duoc-dot-loai-phao-nao' },
      },
    },
    steps: [{ move: 'submit', by: 'broadcaster' }],
  },
  {
    item: {
      kind: 'script',
      source: {
        slug: 'bai-phat-thanh-khoa-cua-chieu-toi',
        writer: 'broadcaster',
        headline: 'Chiều tối nhớ khóa cửa sau',
        lead: 'Kính thưa bà con! Những ngày cuối năm, nhiều nhà bận việc nên quên cửa sau.',
        points: ['Trước giờ cơm tối, xin bà con đi một vòng quanh nhà, khóa cửa sau và cửa bếp.'],
        madeFrom: { kind: 'article', slug: 'mot-dem-di-tuan-o-ben-do' },
      },
    },
    steps: [
      { move: 'submit', by: 'broadcaster' },
      {
        move: 'sendBack',
        by: 'editor',
        reason: 'Còn ngắn quá. Thêm một câu về xe máy dựng ngoài hiên và một câu nhắc lại ở cuối bài.',
      },
    ],
  },
  {
    item: {
      kind: 'script',
      source: {
        slug: 'bai-phat-thanh-gac-chan-xe-cuu-hoa',
        writer: 'broadcaster',
        headline: 'Để lối cho xe chữa cháy vào ngõ',
        lead: 'Kính thưa bà con! Ngõ nhà ta hẹp, xe chữa cháy cần lối rộng ba mét.',
        points: ['Xin bà con không để chậu cây, xe ba gác và vật liệu ra lòng ngõ.'],
        madeFrom: { kind: 'exemplar', slug: 'nhom-lien-gia-ben-do' },
      },
    },
    steps: [],
  },
];
