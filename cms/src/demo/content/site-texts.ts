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
    { heading: 'Ai viết' },
    'Cộng tác viên ở bốn tổ dân phố viết, biên tập viên của phường sửa. Cảnh báo do Công an phường cung cấp; mô hình, ngày hội do bà con kể lại.',
    { heading: 'Dữ liệu minh họa' },
    'Phường Tiếng Mõ và tỉnh Sông Mây không có thật. Người, số liệu và số điện thoại của phường đều do chúng tôi đặt ra để minh họa; chỉ các số 113, 114 và 115 là thật. Mục “Mô hình sưu tầm” thì ngược lại: đó là những mô hình có thật ở các nơi khác, ghi lại từ bài đã đăng.',
  ],
  privacy: [
    { heading: 'Ảnh có bà con trong đó' },
    'Ảnh có người nhận ra được chỉ đăng khi người ấy đồng ý; với trẻ em thì cả em và người giám hộ đồng ý. Đổi ý lúc nào, cứ nói với bộ phận một cửa, ảnh sẽ được gỡ. Những chuyện dễ làm ai đó bị nhận ra, chúng tôi vẽ tranh thay cho ảnh chụp.',
  ],
  accessibility: [
    'Không quen dùng điện thoại, bà con vẫn nhận được cảnh báo: nhà văn hóa bốn tổ dân phố có bản in chữ to, người gõ mõ trong ngõ đọc giúp cho cụ nào mắt kém, nặng tai.',
    { heading: 'Vài cách dùng' },
    {
      list: [
        'Phóng chữ: trên máy tính giữ phím Ctrl rồi bấm dấu cộng; trên điện thoại chụm hai ngón tay rồi kéo ra.',
        'Đi bằng bàn phím: phím Tab để sang mục kế tiếp, Enter để mở.',
        'In cảnh báo: tờ đầu có đủ dấu hiệu, việc cần làm, số điện thoại, dán lên bảng tin được ngay.',
      ],
    },
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
