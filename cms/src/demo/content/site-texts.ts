/** What the made-up ward says of itself on every site: fixed texts, the urgent notice, the words of its search and station. */
import type { Body } from './content-shapes.ts';

export const DEMO_TEXTS = {
  contact: [
    '**Bộ phận một cửa:** sáng 7 giờ 30 đến 11 giờ 30, chiều 13 giờ 30 đến 17 giờ, từ thứ Hai đến thứ Sáu; sáng thứ Bảy làm việc đến 11 giờ 30.',
    '**Lịch tiếp dân của Chủ tịch Ủy ban nhân dân phường:** sáng thứ Ba hằng tuần, phòng tiếp dân, tầng một.',
    '**Công an phường:** trực suốt ngày đêm, kể cả ngày nghỉ, ngày lễ. Đến trình báo không phải hẹn trước.',
    '**Thư điện tử công vụ:** vanthu[@]tieng-mo.example',
    '**English:** Tieng Mo Ward People’s Committee. In an emergency dial 113 (police), 114 (fire and rescue), 115 (ambulance).',
  ],
  about: [
    'Ngày xưa, làng nào cũng có chiếc mõ. Nghe mõ, người trong làng biết có việc chung, có trộm, có cháy, và cùng nhau chạy ra. Trang này làm việc của chiếc mõ ấy: báo cho nhau biết sớm, nói cho nhau nghe rõ.',
    { heading: 'Ở đây có gì' },
    {
      list: [
        'Cảnh báo về các chiêu lừa đang diễn ra, kèm việc cần làm ngay.',
        'Tin, bài, phóng sự về phong trào Toàn dân bảo vệ an ninh Tổ quốc của phường.',
        'Những mô hình đang giữ cho ngõ xóm bình yên, có số liệu cụ thể.',
        'Số điện thoại cần nhớ khi có việc gấp.',
      ],
    },
    { heading: 'Ai viết, ai chịu trách nhiệm' },
    'Cộng tác viên ở bốn tổ dân phố viết, biên tập viên của phường sửa, và luôn có một người khác duyệt trước khi đăng. Bài đăng rồi mà sai thì được đính chính, dưới bài ghi rõ sửa gì, sửa lúc nào.',
    'Trang không nhận tin báo tội phạm. Khi có việc, hãy gọi 113, đến Công an phường, hoặc gửi phản ánh qua ứng dụng VNeID.',
    { heading: 'Dữ liệu minh họa' },
    'Phường Tiếng Mõ và tỉnh Sông Mây không có thật. Người, số liệu và số điện thoại của phường đều do chúng tôi đặt ra để minh họa; chỉ các số 113, 114 và 115 là thật. Mục “Mô hình sưu tầm” thì ngược lại: đó là những mô hình có thật ở các nơi khác, ghi lại từ bài đã đăng.',
  ],
  privacy: [
    'Bạn đọc trang này mà không cần cho chúng tôi biết mình là ai.',
    { heading: 'Chúng tôi không làm gì' },
    {
      list: [
        'Không mở tài khoản cho người đọc, không có ô bình luận, không có biểu mẫu để điền.',
        'Không đặt tệp cookie, không dùng công cụ theo dõi của bên thứ ba.',
        'Không lưu địa chỉ mạng của người đọc cùng với trang đã xem.',
        'Không bán, không chia sẻ dữ liệu về người đọc, vì không có dữ liệu ấy.',
      ],
    },
    { heading: 'Chúng tôi đếm gì' },
    'Mỗi trang được mở và nhìn thấy đủ một giây thì tính một lượt xem. Chúng tôi chỉ giữ con số của từng trang trong từng ngày, để biết bài nào có ích. Không có gì nối hai lượt xem với nhau.',
    { heading: 'Người trong bài' },
    'Ảnh có người nhận ra được chỉ đăng khi người ấy đồng ý; với trẻ em thì cả em và người giám hộ đồng ý. Đổi ý lúc nào, cứ nói với bộ phận một cửa, ảnh sẽ được gỡ. Người tố giác, người bị hại không bao giờ được nêu tên.',
  ],
  accessibility: [
    'Ai cũng cần đọc được cảnh báo: người mắt kém, người lớn tuổi, người dùng máy cũ ở nơi sóng yếu. Trang được làm theo tiêu chuẩn tiếp cận WCAG 2.2 mức AA.',
    { heading: 'Cách dùng' },
    {
      list: [
        'Phóng chữ: trên máy tính giữ phím Ctrl rồi bấm dấu cộng; trên điện thoại chụm hai ngón tay rồi kéo ra.',
        'Đi bằng bàn phím: phím Tab để sang mục kế tiếp, Enter để mở.',
        'Máy đọc màn hình đọc được mọi trang; mỗi ảnh đều có lời tả.',
        'Tắt JavaScript, trang vẫn dùng được đủ.',
        'In ra giấy: tờ đầu của mỗi cảnh báo có đủ dấu hiệu, việc cần làm, số điện thoại, dán lên bảng tin được ngay.',
      ],
    },
    { heading: 'Khi gặp khó' },
    'Có chỗ nào khó đọc, khó bấm, hãy nhờ người nhà gọi bộ phận một cửa hoặc nói với tổ trưởng tổ dân phố. Chúng tôi sửa rồi báo lại.',
  ],
} as const satisfies Record<string, Body>;

/** Ends with the year, so that a demonstration looked at for some weeks still shows it. */
export const DEMO_NOTICE = {
  text: 'Có người giả thợ điện đến nhà thu tiền “đổi công tơ” ở Chợ Mõ. Không mở cửa, không đưa tiền.',
  link: '/canh-bao/gia-tho-dien-thu-tien-doi-cong-to/',
  until: '2027-01-31T10:00:00.000Z',
} as const;

export const DEMO_WORDS = {
  synonyms: [
    ['shipper', 'người giao hàng', 'bưu tá'],
    ['deepfake', 'ghép mặt', 'giả mặt', 'giả giọng'],
    ['OTP', 'mã xác nhận', 'mã xác thực'],
    ['app', 'ứng dụng', 'phần mềm điện thoại'],
    ['căn cước', 'CCCD', 'chứng minh thư'],
    ['một cửa', 'bộ phận một cửa', 'trung tâm phục vụ hành chính công'],
    ['tố giác', 'trình báo', 'báo công an'],
  ],
  abbreviations: [
    ['TDP', 'tổ dân phố'],
    ['UBND', 'Ủy ban nhân dân'],
    ['MTTQ', 'Mặt trận Tổ quốc'],
    ['ANTT', 'an ninh, trật tự'],
    ['PCCC', 'phòng cháy, chữa cháy'],
    ['CNCH', 'cứu nạn, cứu hộ'],
    ['HTX', 'hợp tác xã'],
  ],
  lexicon: [
    ['VNeID', 'vê en e i đi'],
    ['OTP', 'ô tê pê'],
    ['Zalo', 'da lô'],
    ['Telegram', 'tê lê gram'],
    ['wifi', 'oai phai'],
    ['QR', 'quy a'],
  ],
} as const;
