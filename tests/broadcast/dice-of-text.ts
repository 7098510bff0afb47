/** Numbers and written lines by chance, the same ones in every run. */

export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WORDS = (
  'Ngày ngày tháng năm thứ quý khóa lần hơn giảm gọi số nhà tổ lớp Điều khoản từ đến và hộ vụ người đồng triệu giờ phút ' +
  'CAP UBND CP TT ĐT KP P. Q. TP. CCCD VNeID Zalo link captcha trang web I II XV C X QH15 NĐ-CP v.v. đ/c H’Mông ki-lô-mét'
).split(' ');
const NUMBERS = (
  '0 1 05 7 113 115 1022 2026 1.632 10.300 1,5 3,05 1,000 12.5 19/8 02/02 24/7 1/2 5/8 31/02 01/7/2025 7/22/2021 28-12-2021 ' +
  '7h30 17:05 25h70 5h-5h30 2016-2021 30-50 5-3 12,5% 300tr 2tr5 50k 22.000đ $50 m2 15kg 60km/h -5°C 0912.345.678 0912345678 ' +
  '+84912345678 1900xxxx 09******** 29A-123.45 124/2021/TT-BCA 57-NQ/TW 05/2024/XYZ-AB H5N1 T2 A05 1:5 3x4m QL1A'
).split(' ');
const SIGNS = Array.from('.,;:!?…/-–—()[]"“”\'’%°&+=<>≤≥±×~#@*•|$€{}^_\\`💥❗️\u00a0\u200B\u00AD');

/** A line of up to fourteen pieces: words, numbers and signs, with and without space between them. */
export function randomLine(random: () => number): string {
  const pieces: string[] = [];
  const length = 1 + Math.floor(random() * 14);
  for (let index = 0; index < length; index += 1) {
    const kind = random();
    const list = kind < 0.4 ? WORDS : kind < 0.75 ? NUMBERS : SIGNS;
    pieces.push(list[Math.floor(random() * list.length)] ?? '', random() < 0.7 ? ' ' : '');
  }
  return pieces.join('');
}
