/**
 * Exemplars of other places, as published articles state them: name, place, figures, source. Nothing is told that the
 * source does not say. The units they belonged to are real; most of them are gone since 1 July 2025.
 */
import type { DemoCollectedExemplar, DemoUnit } from './content-shapes.ts';

const LAST_DAY_OF_DISTRICTS = '2025-06-30';
const NOTE = 'Đơn vị có thật, ghi ở đây vì có mô hình sưu tầm.';

/** Units stand after those they refer to. */
export const REGISTER_UNITS: readonly DemoUnit[] = [
  {
    slug: 'tinh-ha-giang-cu',
    name: 'Tỉnh Hà Giang (cũ)',
    type: 'former-province',
    validTo: LAST_DAY_OF_DISTRICTS,
    description: NOTE,
  },
  {
    slug: 'thanh-pho-ha-giang-cu',
    name: 'Thành phố Hà Giang (cũ)',
    type: 'former-city',
    parent: 'tinh-ha-giang-cu',
    validTo: LAST_DAY_OF_DISTRICTS,
    description: NOTE,
  },
  {
    slug: 'phuong-tran-phu-ha-giang-cu',
    name: 'Phường Trần Phú, thành phố Hà Giang (cũ)',
    type: 'former-ward',
    parent: 'thanh-pho-ha-giang-cu',
    validTo: LAST_DAY_OF_DISTRICTS,
    description: NOTE,
  },
  { slug: 'tinh-tuyen-quang', name: 'Tỉnh Tuyên Quang', type: 'province', description: NOTE },
  {
    slug: 'phuong-ha-giang-2',
    name: 'Phường Hà Giang 2',
    type: 'ward',
    parent: 'tinh-tuyen-quang',
    validFrom: '2025-07-01',
    predecessors: ['phuong-tran-phu-ha-giang-cu'],
    description: NOTE,
  },
  { slug: 'tinh-son-la', name: 'Tỉnh Sơn La', type: 'province', description: NOTE },
  {
    slug: 'thanh-pho-son-la-cu',
    name: 'Thành phố Sơn La (cũ)',
    type: 'former-city',
    parent: 'tinh-son-la',
    validTo: LAST_DAY_OF_DISTRICTS,
    description: NOTE,
  },
  {
    slug: 'phuong-chieng-le-cu',
    name: 'Phường Chiềng Lề, thành phố Sơn La (cũ)',
    type: 'former-ward',
    parent: 'thanh-pho-son-la-cu',
    description: NOTE,
  },
  {
    slug: 'tinh-long-an-cu',
    name: 'Tỉnh Long An (cũ)',
    type: 'former-province',
    validTo: LAST_DAY_OF_DISTRICTS,
    description: NOTE,
  },
  {
    slug: 'thi-xa-kien-tuong-cu',
    name: 'Thị xã Kiến Tường (cũ)',
    type: 'former-town',
    parent: 'tinh-long-an-cu',
    validTo: LAST_DAY_OF_DISTRICTS,
    description: NOTE,
  },
  {
    slug: 'phuong-3-kien-tuong-cu',
    name: 'Phường 3, thị xã Kiến Tường (cũ)',
    type: 'former-ward',
    parent: 'thi-xa-kien-tuong-cu',
    description: NOTE,
  },
  {
    slug: 'tinh-tien-giang-cu',
    name: 'Tỉnh Tiền Giang (cũ)',
    type: 'former-province',
    validTo: LAST_DAY_OF_DISTRICTS,
    description: NOTE,
  },
  {
    slug: 'huyen-cho-gao-cu',
    name: 'Huyện Chợ Gạo (cũ)',
    type: 'former-district',
    parent: 'tinh-tien-giang-cu',
    validTo: LAST_DAY_OF_DISTRICTS,
    description: NOTE,
  },
  { slug: 'thanh-pho-hai-phong', name: 'Thành phố Hải Phòng', type: 'province', description: NOTE },
  {
    slug: 'quan-hong-bang-cu',
    name: 'Quận Hồng Bàng (cũ)',
    type: 'former-urban-district',
    parent: 'thanh-pho-hai-phong',
    validTo: LAST_DAY_OF_DISTRICTS,
    description: NOTE,
  },
  {
    slug: 'phuong-minh-khai-hong-bang-cu',
    name: 'Phường Minh Khai, quận Hồng Bàng (cũ)',
    type: 'former-ward',
    parent: 'quan-hong-bang-cu',
    description: NOTE,
  },
];

const HA_GIANG = {
  place: 'Phường Trần Phú, thành phố Hà Giang, tỉnh Hà Giang',
  originUnit: 'phuong-tran-phu-ha-giang-cu',
  asOf: '2017',
  source: 'Báo Hà Giang điện tử, ngày 22/9/2017',
} as const;
const SON_LA = {
  originUnit: 'thanh-pho-son-la-cu',
  asOf: '2022',
  source: 'Bài của Chủ tịch Ủy ban nhân dân thành phố Sơn La về phong trào ở thành phố, năm 2022',
} as const;
const KIEN_TUONG = {
  place: 'Phường 3, thị xã Kiến Tường, tỉnh Long An',
  originUnit: 'phuong-3-kien-tuong-cu',
  asOf: '2021',
  source: 'Bài về công tác dân vận của Công an Phường 3, thị xã Kiến Tường, ngày 22/7/2021',
} as const;
const CHO_GAO = {
  place: 'Huyện Chợ Gạo, tỉnh Tiền Giang',
  originUnit: 'huyen-cho-gao-cu',
  asOf: '2021',
  source: 'Bài về phong trào Toàn dân bảo vệ an ninh Tổ quốc ở huyện Chợ Gạo, năm 2021',
} as const;
const HAI_PHONG = {
  place: 'Phường Minh Khai, quận Hồng Bàng, thành phố Hải Phòng',
  originUnit: 'phuong-minh-khai-hong-bang-cu',
  asOf: '2014',
  source: 'Bài về hai năm thực hiện mô hình ở phường Minh Khai, ngày 29/10/2014',
} as const;

export const EXEMPLAR_REGISTER: readonly DemoCollectedExemplar[] = [
  { slug: 'cong-cho-van-minh-tran-phu', headline: 'Cổng Chợ văn minh', themes: ['order'], metrics: [], ...HA_GIANG },
  {
    slug: 'to-lien-hop-an-toan-giao-thong-trat-tu-do-thi-tran-phu',
    headline: 'Tổ liên hợp đảm bảo trật tự ATGT – Trật tự đô thị',
    themes: ['traffic', 'order'],
    metrics: [],
    ...HA_GIANG,
  },
  {
    slug: 'zalo-camera-an-ninh-chieng-le',
    headline: 'Zalo, camera an ninh',
    themes: ['cameras', 'crime'],
    metrics: [
      { label: 'Tổ, bản', value: 13, unit: 'tổ, bản' },
      { label: 'Tài khoản', value: 30, unit: 'tài khoản' },
      { label: 'Người tham gia', value: 2125, unit: 'người' },
      { label: 'Vụ được hỗ trợ điều tra', value: 1, unit: 'vụ' },
    ],
    ...SON_LA,
    place: 'Phường Chiềng Lề, thành phố Sơn La',
    originUnit: 'phuong-chieng-le-cu',
  },
  {
    slug: 'cho-kieu-mau-an-toan-pccc-chieng-an',
    headline: 'Chợ kiểu mẫu an toàn PCCC và cứu nạn, cứu hộ',
    themes: ['fire', 'order'],
    metrics: [],
    ...SON_LA,
    place: 'Chợ Chiềng An, thành phố Sơn La',
  },
  {
    slug: 'to-cong-nhan-vi-moi-truong-xanh-son-la',
    headline: 'Tổ công nhân vì môi trường xanh, tự quản về an ninh, trật tự',
    themes: ['order', 'organisations'],
    metrics: [],
    ...SON_LA,
    place: 'Công ty cổ phần Môi trường và Dịch vụ đô thị, Sơn La',
  },
  {
    slug: 'anh-sang-van-minh-an-ninh-xom-ap-phuong-3',
    headline: 'Ánh sáng văn minh – an ninh xóm ấp',
    themes: ['lighting'],
    metrics: [
      { label: 'Bóng đèn', value: 320, unit: 'bóng' },
      { label: 'Chiều dài', value: 3.2, unit: 'km' },
    ],
    ...KIEN_TUONG,
  },
  {
    slug: 'dan-phong-xe-honda-phong-chong-toi-pham-phuong-3',
    headline: 'Dân phòng xe honđa phòng, chống tội phạm',
    themes: ['crime', 'gates'],
    metrics: [
      { label: 'Đội', value: 1, unit: 'đội' },
      { label: 'Thành viên', value: 5, unit: 'thành viên' },
    ],
    ...KIEN_TUONG,
  },
  {
    slug: 'cong-rao-an-ninh-trat-tu-phuong-3',
    headline: 'Cổng rào an ninh, trật tự',
    themes: ['gates'],
    metrics: [{ label: 'Cổng', value: 2, unit: 'cổng' }],
    ...KIEN_TUONG,
  },
  {
    slug: 'camera-an-ninh-phuong-3',
    headline: 'Camera an ninh',
    themes: ['cameras'],
    metrics: [
      { label: 'Điểm', value: 7, unit: 'điểm' },
      { label: 'Camera', value: 11, unit: 'camera' },
    ],
    cost: { value: 70_000_000, note: 'kinh phí xã hội hóa' },
    ...KIEN_TUONG,
  },
  {
    slug: 'trat-tu-giao-thong-cong-truong-hoc-phuong-3',
    headline: 'Đảm bảo trật tự an toàn giao thông trước cổng trường học',
    themes: ['traffic'],
    metrics: [{ label: 'Điểm trường', value: 2, unit: 'điểm' }],
    ...KIEN_TUONG,
  },
  {
    slug: 'phoi-hop-phong-chong-trom-cap-ma-tuy-tai-nan-phuong-3',
    headline: 'Nâng cao hiệu quả phối hợp phòng, chống trộm cắp, ma túy và tai nạn giao thông',
    themes: ['crime', 'drugs', 'traffic'],
    metrics: [],
    ...KIEN_TUONG,
  },
  {
    slug: 'ho-tu-quan-lien-ket-tu-phong-phuong-3',
    headline: 'Hộ tự quản, liên kết tự phòng, khu phố bình yên, văn minh đô thị',
    themes: ['self-management'],
    metrics: [],
    ...KIEN_TUONG,
  },
  {
    slug: 'luc-luong-nong-cot-co-so-phuong-3',
    headline: 'Lực lượng nòng cốt cơ sở là niềm tin và điểm tựa của dân',
    themes: ['self-management'],
    metrics: [],
    ...KIEN_TUONG,
  },
  {
    slug: 'anh-sang-quang-phong-chong-toi-pham-cho-gao',
    headline: 'Ánh sáng quang phòng, chống tội phạm',
    themes: ['lighting', 'crime'],
    metrics: [],
    ...CHO_GAO,
  },
  {
    slug: 'anh-sang-ngoai-ngo-tieng-mo-trong-nha-cho-gao',
    headline: 'Ánh sáng ngoài ngõ – tiếng mõ trong nhà',
    themes: ['lighting', 'self-management'],
    metrics: [],
    ...CHO_GAO,
  },
  {
    slug: 'tang-cuong-nam-tinh-hinh-tuong-tac-voi-nhan-dan-cho-gao',
    headline: 'Tăng cường nắm tình hình, chủ động tương tác với nhân dân',
    themes: ['self-management'],
    metrics: [],
    ...CHO_GAO,
  },
  {
    slug: 'cong-rao-nhan-dan-tu-quan-cho-gao',
    headline: 'Cổng rào nhân dân tự quản về an ninh, trật tự',
    themes: ['gates', 'self-management'],
    metrics: [],
    ...CHO_GAO,
  },
  {
    slug: 'camera-phong-chong-toi-pham-cho-gao',
    headline: 'Camera phòng, chống tội phạm',
    themes: ['cameras', 'crime'],
    metrics: [
      { label: 'Xã, thị trấn', value: 19, unit: 'xã, thị trấn' },
      { label: 'Camera', value: 350, unit: 'camera' },
      { label: 'Vụ phát hiện qua camera', value: 29, unit: 'vụ' },
      { label: 'Đối tượng', value: 35, unit: 'đối tượng' },
    ],
    cost: { value: 1_300_000_000, qualifier: 'khoảng', note: 'kinh phí vận động' },
    ...CHO_GAO,
  },
  {
    slug: 'duong-day-nong-phong-chong-toi-pham-cho-gao',
    headline: 'Đường dây nóng phòng, chống tội phạm',
    themes: ['crime'],
    metrics: [{ label: 'Tin báo', value: 165, unit: 'tin' }],
    ...CHO_GAO,
  },
  {
    slug: 'co-quan-doanh-nghiep-truong-hoc-tu-quan-minh-khai',
    headline: 'Cơ quan, doanh nghiệp, trường học tự quản an toàn về an ninh, trật tự',
    themes: ['organisations', 'self-management'],
    metrics: [
      { label: 'Cơ quan, doanh nghiệp', value: 118, unit: 'đơn vị' },
      { label: 'Tổ dân phố', value: 14, unit: 'tổ' },
    ],
    ...HAI_PHONG,
  },
];
