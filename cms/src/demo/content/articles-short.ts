/** A brief and a feature of the demonstration ward. */
import type { DemoArticle } from './content-shapes.ts';

export const BRIEF: DemoArticle = {
  slug: 'loa-phuong-doi-gio-ba-phut-noi-chuyen-lua-dao',
  writer: 'reporter',
  genre: 'brief',
  headline: 'Loa phường đổi giờ, mỗi buổi dành ba phút nói chuyện lừa đảo',
  standfirst: 'Từ ngày 16/11, Đài truyền thanh phường Tiếng Mõ bỏ buổi phát 5 giờ sáng, thêm mục “Nghe kỹ, hỏi lại”.',
  byline: 'Bùi Mận',
  source: 'Đài truyền thanh phường Tiếng Mõ',
  section: 'phong-chong-lua-dao',
  cover: 'loudspeaker-dawn',
  photos: [],
  exemplars: ['tieng-mo-dau-ngo'],
  body: [
    'Từ ngày 16/11, loa phường phát hai buổi mỗi ngày, lúc 6 giờ 30 và 17 giờ 15, từ thứ hai đến thứ sáu. Mỗi buổi không quá 15 phút. Buổi 5 giờ sáng, vốn bị nhiều gia đình có con nhỏ góp ý, không còn nữa.',
    'Mục mới “Nghe kỹ, hỏi lại” dài ba phút, nằm ngay sau bản tin. Mỗi hôm đài kể một chiêu lừa đang gặp ở phường, nêu ba dấu hiệu và một việc cần làm. Nội dung do Công an phường cung cấp, người duyệt ký trước khi phát.',
    'Cụm loa ở tổ dân phố Bến Đò được hạ âm lượng và quay miệng loa ra phía sông theo đề nghị của bà con họp tối 12/11. Nhà nào còn thấy ồn có thể báo tổ trưởng tổ dân phố để đài chỉnh tiếp.',
  ],
};

export const FEATURE: DemoArticle = {
  slug: 'am-tra-o-phong-truc',
  writer: 'reporter',
  genre: 'feature',
  headline: 'Ấm trà ở phòng trực',
  standfirst:
    'Phòng trực Công an phường có một ấm trà luôn nóng. Nhờ nó, nhiều câu chuyện khó nói đã được nói ra kịp lúc.',
  byline: 'Bùi Mận',
  source: '',
  section: 'guong-nguoi-tot',
  cover: 'officer-listening',
  photos: [],
  exemplars: [],
  body: [
    'Sáng thứ ba, một bác ngoài bảy mươi đứng tần ngần ở hiên Công an phường. Bác không định trình báo. Bác chỉ muốn hỏi cho ra một điều: người gọi cho bác tối qua, đọc đúng số căn cước của bác, có phải công an thật không.',
    'Cán bộ trực kéo ghế, rót chén trà. Anh không lấy mẫu đơn ra ngay. Anh hỏi bác ăn sáng chưa, rồi mới hỏi cuộc gọi đến lúc mấy giờ, họ bảo bác làm gì. Mười lăm phút sau, bác thở ra: hóa ra mình chưa mất đồng nào.',
    { heading: 'Chén trà trước, tờ giấy sau' },
    'Ấm trà là ý của anh Khoa, cảnh sát khu vực tổ dân phố Cây Đa. Anh để ý thấy người lớn tuổi đến cổng thường quay về, vì ngại làm phiền, vì sợ bị chê là dại. “Ngồi xuống uống nước thì ai cũng ngồi được”, anh nói.',
    'Từ tháng ba, bàn trực có thêm bộ ấm chén, một tập giấy in sẵn chữ to và một chiếc kính lão. Tờ giấy chỉ có bốn dòng: họ gọi lúc nào, xưng là ai, đòi gì, mình đã làm gì. Ai không tiện viết, cán bộ trực viết hộ rồi đọc lại cho nghe.',
    { quote: 'Tôi đến chỉ để hỏi, không ai bắt tôi phải có chuyện mới được ngồi.' },
    { heading: 'Hỏi sớm thì còn kịp' },
    'Sổ trực ghi từ tháng ba đến giữa tháng mười một có 86 lượt người ghé hỏi. Trong đó 61 lượt là hỏi về cuộc gọi, tin nhắn lạ; 17 lượt kịp dừng trước khi chuyển tiền. Bốn trường hợp đã chuyển được cán bộ ngồi cùng gọi ngân hàng ngay tại bàn.',
    'Không phải lần nào tiền cũng giữ lại được. Nhưng người ghé hỏi kể cho nhóm tập dưỡng sinh, cho tổ phụ nữ, cho bàn cờ trước đình. Tháng mười, lần đầu tiên số người đến hỏi nhiều hơn số người đến trình báo.',
    'Anh Khoa bảo bí quyết chẳng có gì. “Trà nhạt một chút, các cụ uống nhiều không mất ngủ.”',
  ],
};
