/** Short news of the demonstration ward. */
import type { DemoArticle } from './content-shapes.ts';

export const MORE_BRIEFS: readonly DemoArticle[] = [
  {
    slug: 'cho-mo-kiem-tra-binh-chua-chay-truoc-tet',
    writer: 'reporter',
    genre: 'brief',
    headline: 'Chợ Mõ kiểm tra hết bình chữa cháy trước mùa hàng Tết',
    standfirst: 'Sáng 21/11, cả 36 bình chữa cháy ở chợ Mõ được cân và kiểm tra kim đồng hồ; bốn bình phải nạp lại.',
    byline: 'Bùi Mận',
    source: 'Ban quản lý chợ Mõ',
    section: 'an-ninh-co-so',
    cover: 'market-gate',
    photos: [],
    exemplars: ['cong-cho-ba-khong'],
    body: [
      'Sáng thứ bảy 21/11, Ban quản lý chợ Mõ cùng sáu tổ dãy hàng kiểm tra toàn bộ 36 bình chữa cháy. Bốn bình ở dãy hàng khô có kim tụt xuống vạch đỏ, được thay ngay bằng bình dự phòng trong lúc chờ nạp.',
      'Bà con cũng dọn thông hai lối thoát phía sau, nơi thùng hàng hay xếp tạm những ngày gần Tết. Vạch sơn vàng được kẻ lại; từ nay hàng để quá vạch sẽ bị nhắc bằng một tiếng còi.',
      'Buổi tập chữa cháy chung của cả chợ diễn ra chiều thứ bảy 12/12. Người mới thuê quầy được mời đến trước nửa giờ để tự tay rút chốt một lần.',
    ],
  },
  {
    slug: 'truong-dong-sen-day-nghe-mot-nua-cuoc-goi',
    writer: 'reporter',
    genre: 'brief',
    headline: 'Học sinh trường Đồng Sen tập “nghe một nửa cuộc gọi”',
    standfirst:
      'Tiết sinh hoạt tuần này ở Trường Trung học cơ sở Đồng Sen là một trò chơi: nghe nửa cuộc gọi, đoán nửa kia.',
    byline: 'Bùi Mận',
    source: 'Trường Trung học cơ sở Đồng Sen',
    section: 'phong-chong-lua-dao',
    cover: 'residents-meeting',
    photos: [],
    exemplars: [],
    body: [
      'Thầy cô đọc nửa cuộc gọi: “Con nghe đây ạ… Vâng… Chuyển bao nhiêu ạ?”. Các nhóm phải đoán người bên kia là ai, muốn gì, và viết ra câu nên nói tiếp theo.',
      'Câu được nhiều nhóm chọn nhất: “Để con hỏi mẹ rồi gọi lại.” Công an phường nhận lời đem trò chơi này sang buổi họp tổ dân phố tháng mười hai.',
      'Nhà trường gửi về mỗi gia đình một tờ giấy có ô trống để cả nhà tự đặt câu hỏi riêng, phòng khi có người giả giọng người thân.',
    ],
  },
  {
    slug: 'ba-ngay-giao-nop-phao-tu-che',
    writer: 'reporter',
    genre: 'brief',
    headline: 'Ba ngày vận động, bà con giao nộp 14 kg pháo tự chế',
    standfirst:
      'Từ 18 đến 20/11, Công an phường nhận 14 kg pháo tự chế và vật liệu làm pháo do người dân tự nguyện giao.',
    byline: 'Bùi Mận',
    source: 'Công an phường Tiếng Mõ',
    section: 'an-ninh-co-so',
    cover: 'officer-listening',
    photos: [],
    exemplars: ['tieng-mo-dau-ngo'],
    body: [
      'Người gõ mõ đi báo từng ngõ từ tối 17/11. Ba ngày sau đó, Công an phường nhận 14 kg pháo tự chế, thuốc pháo và dây cháy chậm. Người giao nộp không phải làm gì thêm ngoài ký biên nhận.',
      'Phần lớn là của học sinh đặt mua trên mạng về tự trộn. Cán bộ khu vực đến từng nhà nói chuyện với cả bố mẹ và con, không làm to chuyện ở trường.',
      'Việc tiếp nhận còn kéo dài đến Tết. Bà con không tự tháo, không ngâm nước, không mang pháo đi xa; chỉ cần gọi, công an sẽ đến nhận.',
    ],
  },
];
