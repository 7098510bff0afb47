/** A reportage and a photo story of the demonstration ward. */
import type { DemoArticle } from './content-shapes.ts';

export const REPORTAGE: DemoArticle = {
  slug: 'mot-dem-di-tuan-o-ben-do',
  writer: 'reporter',
  genre: 'reportage',
  headline: 'Một đêm đi tuần ở Bến Đò',
  standfirst:
    'Sáu cây số, bốn giờ đồng hồ, không có vụ việc nào. Với Tổ bảo vệ an ninh, trật tự Bến Đò, đó là một đêm thành công.',
  byline: 'Bùi Mận',
  source: '',
  section: 'an-ninh-co-so',
  cover: 'night-patrol',
  photos: [],
  exemplars: ['ngo-sang-den-ngo-yen-long', 'nhom-lien-gia-ben-do'],
  body: [
    'Mười giờ tối thứ sáu. Sân nhà văn hóa Bến Đò còn sáng một bóng đèn. Bốn người đứng quanh chiếc bàn nhựa kiểm tra đồ nghề: hai đèn pin, một bộ đàm, túi sơ cứu, cuộn dây thừng. Anh Tám, tổ trưởng, đọc tên từng người rồi chia hai nhóm.',
    'Anh Tám làm nghề sửa máy thuyền. Chị Lài bán bún buổi sáng. Bác Hậu là giáo viên đã nghỉ hưu. Họ là thành viên Tổ bảo vệ an ninh, trật tự, lực lượng được lập ở cơ sở từ giữa năm 2024 để hỗ trợ Công an phường. Đi cùng tối nay có anh Khoa, cảnh sát khu vực.',
    { heading: 'Đi chậm để nghe' },
    'Chúng tôi đi men bờ sông. Anh Tám không rọi đèn vào nhà ai. Anh rọi xuống chân tường, xuống mép nước, và hay dừng lại. “Đi nhanh thì chỉ thấy đường. Đứng lại mới nghe được tiếng”, anh giải thích. Tiếng máy bơm quên tắt. Tiếng chó sủa dai ở một ngõ. Tiếng ai đó đang cãi nhau.',
    'Ở ngõ 12, chị Lài gõ cửa một nhà còn mở cổng. Chủ nhà ngủ quên trước tivi, xe máy dựng ngoài hiên, chìa khóa vẫn cắm. Chị chỉ nói: “Cô ơi, vào khóa cổng rồi ngủ tiếp”. Không có biên bản nào được lập cho việc này, nhưng nó lặp lại gần như mỗi đêm.',
    { picture: 'alley-light', caption: 'Ngõ 12 có đèn và camera do bà con góp tiền lắp từ tháng năm.' },
    { heading: 'Chuyện ở bến' },
    'Gần nửa đêm, hai thanh niên ngồi ở bến đò với mấy lon bia. Anh Khoa ngồi xuống cùng, hỏi chuyện đi làm. Hóa ra một cậu vừa mất việc, không dám về nhà. Bác Hậu ghi lại số điện thoại, hẹn sáng thứ hai giới thiệu cho xưởng mộc của học trò cũ. Hai cậu xách lon bia về.',
    '“Ngày trước tôi nghĩ đi tuần là đi bắt trộm”, bác Hậu kể. “Giờ tôi thấy phần lớn là đi hỏi thăm.”',
    { heading: 'Cuốn sổ 200 trang' },
    'Hai giờ sáng, cả tổ về lại bàn nhựa, ghi sổ. Từ đầu năm đến giữa tháng mười một, tổ đi 178 buổi, nhắc 412 lượt nhà quên khóa cổng, đưa 9 người say về tận nhà, báo Công an phường 23 việc, trong đó có một vụ trộm cáp điện được ngăn kịp.',
    'Chị Lài xem đồng hồ. Ba giờ chị phải nhóm bếp. Anh Tám tắt bóng đèn sân. Đêm Bến Đò trở lại với tiếng nước vỗ mạn thuyền, đều đều như tiếng mõ cầm canh.',
  ],
};

export const PHOTO_STORY: DemoArticle = {
  slug: 'ngay-hoi-duoi-goc-da',
  writer: 'editor',
  genre: 'photo-story',
  headline: 'Ngày hội dưới gốc đa',
  standfirst:
    'Nhìn lại Ngày hội Toàn dân bảo vệ an ninh Tổ quốc năm 2026 ở phường Tiếng Mõ qua sáu bức tranh của ban biên tập.',
  byline: 'Lê Mơ',
  source: '',
  section: 'an-ninh-co-so',
  cover: 'festival-flags',
  photos: [
    {
      picture: 'village-bell',
      caption:
        '6 giờ 30 sáng thứ bảy 15/8, cụ từ giữ đình gõ ba hồi mõ mời bà con ra sân. Chiếc mõ đã treo ở gốc đa này qua nhiều đời.',
    },
    {
      picture: 'festival-flags',
      caption: 'Trống khai hội ở sân nhà văn hóa tổ dân phố Cây Đa. Trẻ con được lên hàng đầu.',
    },
    {
      picture: 'fire-drill',
      caption: 'Nhóm liên gia Bến Đò tập dùng bình chữa cháy. Ai cũng phải tự tay rút chốt một lần.',
    },
    {
      picture: 'market-gate',
      caption: 'Các chị ở chợ Mõ góp rau quả cho bữa cơm chung, rồi kể chuyện cân đúng, bán thật.',
    },
    {
      picture: 'officer-listening',
      caption: 'Bàn “Hỏi gì cũng được” đông nhất buổi sáng. Câu hỏi nhiều nhất: làm sao biết cuộc gọi là giả?',
    },
    {
      picture: 'residents-meeting',
      caption:
        'Buổi tối là phần bà con nói, phường và công an ngồi ghi. 14 ý kiến được trả lời tại chỗ, 5 ý kiến hẹn ngày.',
    },
  ],
  exemplars: ['tieng-mo-dau-ngo', 'cong-cho-ba-khong', 'nhom-lien-gia-ben-do'],
  body: [
    'Ngày 19/8 hằng năm là Ngày hội Toàn dân bảo vệ an ninh Tổ quốc. Năm nay phường tổ chức sớm vào thứ bảy 15/8 để người đi làm xa cũng về dự được. Bốn tổ dân phố cùng góp một việc: Cây Đa lo sân, Chợ Mõ lo bếp, Bến Đò lo phần chữa cháy, Đồng Sen lo văn nghệ.',
  ],
};
