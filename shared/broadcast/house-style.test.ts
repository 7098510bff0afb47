/** The broadcast house style as pairs of written and spoken Vietnamese; every form in a row is right, ours must be one of them. */
import { describe, expect, test } from 'vitest';
import { toSpokenForm } from './spoken-form.ts';

interface Pair {
  readonly written: string;
  /** The whole line, in any of these forms. */
  readonly said?: readonly string[];
  /** Somewhere in the line. */
  readonly contains?: readonly string[];
}

const HOUSE_STYLE: Readonly<Record<string, readonly Pair[]>> = {
  abbreviations: [
    { written: 'CAP đã chủ động phối hợp', contains: ['công an phường'] },
    { written: 'CCCD', said: ['căn cước công dân'] },
    { written: 'CBCS', said: ['cán bộ, chiến sĩ', 'cán bộ, chiến sỹ'] },
    { written: 'CAQ', said: ['công an quận'] },
    { written: 'TP.HCM', said: ['Thành phố Hồ Chí Minh'] },
    { written: 'CNCH', said: ['cứu nạn, cứu hộ', 'cứu nạn cứu hộ'] },
    { written: 'ANND', said: ['an ninh nhân dân'] },
    { written: 'Công ty CP', said: ['công ty cổ phần'] },
    { written: 'ATGT', said: ['an toàn giao thông'] },
    { written: 'ANCT', said: ['an ninh chính trị'] },
    { written: 'TNXH', said: ['tệ nạn xã hội'] },
    { written: 'KT-XH', said: ['kinh tế - xã hội', 'kinh tế, xã hội'] },
    { written: 'BVANTQ', said: ['bảo vệ an ninh Tổ quốc'] },
    { written: 'ANTQ', said: ['an ninh Tổ quốc'] },
    { written: 'v.v.', said: ['vân vân'] },
    { written: 'BVDP', said: ['bảo vệ dân phố'] },
    { written: 'PCTP', said: ['phòng, chống tội phạm', 'phòng chống tội phạm'] },
    { written: 'AI', said: ['trí tuệ nhân tạo', 'ây ai', 'a i'] },
    { written: 'MTTQ', said: ['Mặt trận Tổ quốc', 'Mặt trận Tổ quốc Việt Nam'] },
  ],
  dates: [
    { written: 'dịp 19/8', said: ['dịp mười chín tháng tám', 'dịp ngày mười chín tháng tám'] },
    { written: 'thứ 2, thứ 4', said: ['thứ hai, thứ tư'] },
    { written: 'năm 2025', said: ['năm hai nghìn không trăm hai mươi lăm'] },
    {
      written: '19/8/2005-19/8/2022',
      said: [
        'từ ngày mười chín tháng tám năm hai nghìn không trăm linh năm đến ngày mười chín tháng tám năm hai nghìn không trăm hai mươi hai',
        'mười chín tháng tám năm hai nghìn không trăm linh năm đến mười chín tháng tám năm hai nghìn không trăm hai mươi hai',
        'ngày mười chín tháng tám năm hai nghìn không trăm linh năm đến ngày mười chín tháng tám năm hai nghìn không trăm hai mươi hai',
        'từ mười chín tháng tám năm hai nghìn không trăm linh năm đến mười chín tháng tám năm hai nghìn không trăm hai mươi hai',
      ],
    },
    {
      written: 'SN 1990',
      said: ['sinh năm một nghìn chín trăm chín mươi', 'sinh năm một chín chín mươi', 'sinh năm một chín chín không'],
    },
    {
      written: 'ngày 01/7/2025',
      said: [
        'ngày mùng một tháng bảy năm hai nghìn không trăm hai mươi lăm',
        'ngày một tháng bảy năm hai nghìn không trăm hai mươi lăm',
        'ngày mồng một tháng bảy năm hai nghìn không trăm hai mươi lăm',
      ],
    },
    { written: 'ngày 28/12/2021', said: ['ngày hai mươi tám tháng mười hai năm hai nghìn không trăm hai mươi mốt'] },
  ],
  decimals: [
    { written: '83,5%', said: ['tám mươi ba phẩy năm phần trăm'] },
    { written: '0,5', said: ['không phẩy năm'] },
    { written: '1,2 triệu', said: ['một phẩy hai triệu'] },
    { written: '1,3 tỷ đồng', said: ['một phẩy ba tỷ đồng'] },
    { written: '3,05 tỷ', said: ['ba phẩy không năm tỷ'] },
  ],
  'foreign words': [
    { written: 'Covid-19', said: ['Cô-vít mười chín'] },
    { written: 'link', said: ['đường dẫn', 'đường liên kết'] },
    { written: 'YouTube', said: ['Diu-túp', 'Iu-túp', 'Du-túp'] },
    { written: 'camera', said: ['ca-mê-ra'] },
    { written: 'online', said: ['trực tuyến', 'qua mạng'] },
    { written: 'Zalo', said: ['Da-lô', 'Gia-lô', 'Za-lô'] },
    { written: 'website', said: ['trang web', 'trang thông tin điện tử', 'trang mạng'] },
    { written: 'app', said: ['ứng dụng'] },
  ],
  'whole numbers': [
    {
      written: '178.903',
      said: [
        'một trăm bảy mươi tám nghìn chín trăm linh ba',
        'một trăm bảy mươi tám nghìn chín trăm lẻ ba',
        'một trăm bảy mươi tám ngàn chín trăm linh ba',
        'một trăm bảy mươi tám ngàn chín trăm lẻ ba',
      ],
    },
    { written: '24 vụ', said: ['hai mươi tư vụ', 'hai mươi bốn vụ'] },
    { written: '10.300', said: ['mười nghìn ba trăm', 'mười ngàn ba trăm'] },
    { written: '0', said: ['không'] },
    { written: '8.795', said: ['tám nghìn bảy trăm chín mươi lăm', 'tám ngàn bảy trăm chín mươi lăm'] },
    { written: '71 khẩu', said: ['bảy mươi mốt khẩu'] },
    { written: '121 người', said: ['một trăm hai mươi mốt người'] },
    { written: '10 năm', said: ['mười năm'] },
    { written: '113 người', said: ['một trăm mười ba người'] },
    {
      written: '226.731',
      said: ['hai trăm hai mươi sáu nghìn bảy trăm ba mươi mốt', 'hai trăm hai mươi sáu ngàn bảy trăm ba mươi mốt'],
    },
    { written: '05 năm', said: ['năm năm'] },
    { written: '07 điểm', said: ['bảy điểm'] },
    { written: '2.125', said: ['hai nghìn một trăm hai mươi lăm', 'hai ngàn một trăm hai mươi lăm'] },
    { written: '23.485', said: ['hai mươi ba nghìn bốn trăm tám mươi lăm', 'hai mươi ba ngàn bốn trăm tám mươi lăm'] },
    { written: '1.523', said: ['một nghìn năm trăm hai mươi ba', 'một ngàn năm trăm hai mươi ba'] },
    { written: '2.238', said: ['hai nghìn hai trăm ba mươi tám', 'hai ngàn hai trăm ba mươi tám'] },
    { written: '55 lượt', said: ['năm mươi lăm lượt'] },
    { written: '15 vụ', said: ['mười lăm vụ'] },
  ],
  'legal texts': [
    {
      written: 'Nghị định 49/2024/NĐ-CP',
      said: [
        'Nghị định số bốn mươi chín năm hai nghìn không trăm hai mươi tư của Chính phủ',
        'Nghị định bốn mươi chín năm hai nghìn không trăm hai mươi tư của Chính phủ',
        'Nghị định số bốn mươi chín năm hai nghìn không trăm hai mươi bốn của Chính phủ',
        'Nghị định bốn mươi chín năm hai nghìn không trăm hai mươi bốn của Chính phủ',
      ],
    },
    { written: 'khoản 4 Điều 11', said: ['khoản bốn Điều mười một'] },
    {
      written: 'Luật số 91/2025/QH15',
      said: [
        'Luật số chín mươi mốt năm hai nghìn không trăm hai mươi lăm của Quốc hội khóa mười lăm',
        'Luật số chín mươi mốt năm hai nghìn không trăm hai mươi lăm',
        'Luật số chín mươi mốt năm hai nghìn không trăm hai mươi lăm của Quốc hội khoá mười lăm',
      ],
    },
    { written: 'Điều 174', said: ['Điều một trăm bảy mươi tư', 'Điều một trăm bảy mươi bốn'] },
  ],
  'names of places': [
    { written: 'Phường 3', said: ['Phường ba'] },
    { written: 'tổ 12', said: ['tổ mười hai'] },
    { written: 'thôn 4', said: ['thôn bốn'] },
  ],
  money: [
    { written: '300 triệu đồng', said: ['ba trăm triệu đồng'] },
    { written: '22.000 đồng', said: ['hai mươi hai nghìn đồng', 'hai mươi hai ngàn đồng'] },
    { written: '40 triệu đồng', said: ['bốn mươi triệu đồng'] },
    { written: '50 USD', said: ['năm mươi đô la Mỹ', 'năm mươi đô la', 'năm mươi u ét đê'] },
    { written: '313 triệu đồng', said: ['ba trăm mười ba triệu đồng'] },
  ],
  percentages: [
    { written: 'trên 99%', said: ['trên chín mươi chín phần trăm'] },
    {
      written: '30-50%',
      said: [
        'từ ba mươi đến năm mươi phần trăm',
        'ba mươi đến năm mươi phần trăm',
        'từ ba mươi phần trăm đến năm mươi phần trăm',
        'ba mươi phần trăm đến năm mươi phần trăm',
      ],
    },
  ],
  'numbers to dial': [
    { written: 'gọi 114', contains: ['một một bốn'] },
    { written: 'gọi 115', contains: ['một một năm'] },
    { written: 'gọi hoặc nhắn tin tới đầu số 156', contains: ['một năm sáu'] },
    { written: 'gọi 113', contains: ['một một ba', 'một, một, ba'] },
    { written: 'tổng đài 1022', contains: ['một không hai hai'] },
  ],
  ranges: [
    {
      written: 'giai đoạn 2016-2021',
      said: [
        'giai đoạn hai nghìn không trăm mười sáu đến hai nghìn không trăm hai mươi mốt',
        'giai đoạn hai nghìn không trăm mười sáu, hai nghìn không trăm hai mươi mốt',
        'giai đoạn từ hai nghìn không trăm mười sáu đến hai nghìn không trăm hai mươi mốt',
      ],
    },
  ],
  ratios: [
    { written: '24/7', said: ['hai mươi tư trên bảy', 'hai mươi bốn trên bảy', 'suốt ngày đêm, bảy ngày trong tuần'] },
    { written: 'hơn 1/2 diện tích rừng', contains: ['một phần hai', 'một nửa'] },
    {
      written: '11/16 xã, thị trấn',
      said: [
        'mười một trên mười sáu xã, thị trấn',
        'mười một trong số mười sáu xã, thị trấn',
        'mười một trên tổng số mười sáu xã, thị trấn',
      ],
    },
    {
      written: '24/24 giờ',
      said: [
        'hai mươi tư trên hai mươi tư giờ',
        'hai mươi bốn trên hai mươi bốn giờ',
        'suốt ngày đêm',
        'hai tư trên hai tư giờ',
      ],
    },
  ],
  'Roman numerals': [
    { written: 'lần thứ I', said: ['lần thứ nhất'] },
    { written: 'khóa XV', said: ['khóa mười lăm'] },
    { written: 'Chương II', said: ['Chương hai'] },
    { written: 'quý II', said: ['quý hai'] },
    { written: 'thế kỷ XXI', said: ['thế kỷ hai mươi mốt'] },
  ],
  'clock times': [
    { written: '5h', said: ['năm giờ'] },
    { written: '17h30', said: ['mười bảy giờ ba mươi phút', 'mười bảy giờ ba mươi', 'mười bảy giờ rưỡi'] },
    {
      written: 'từ 5h-5h30',
      said: ['từ năm giờ đến năm giờ ba mươi phút', 'từ năm giờ đến năm giờ ba mươi', 'từ năm giờ đến năm giờ rưỡi'],
    },
    { written: 'trong 7 tháng qua', said: ['trong bảy tháng qua'] },
  ],
  units: [
    { written: '2 kg', said: ['hai ki-lô-gam', 'hai cân', 'hai ki lô gam', 'hai kilôgam'] },
    { written: 'm2', said: ['mét vuông'] },
  ],
};

describe.each(Object.entries(HOUSE_STYLE))('%s', (_group, pairs) => {
  test.each(pairs)('$written', ({ written, said, contains }) => {
    const spoken = comparable(toSpokenForm(written).spoken);
    if (said) expect(said.map(comparable)).toContain(spoken);
    if (contains) expect(contains.some((form) => spoken.includes(comparable(form)))).toBe(true);
  });

  test.each(pairs)('$written asks nothing and is read the same the second time', ({ written }) => {
    const { spoken, questions } = toSpokenForm(written);
    expect(questions).toEqual([]);
    expect(toSpokenForm(spoken)).toMatchObject({ spoken, questions: [] });
  });
});

/** Case, marks and spacing do not matter to the ear. */
function comparable(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[.,;:!?–-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
