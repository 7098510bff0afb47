/** Names of persons, told from names of accounts, offices and places. */

const RANK =
  /^(?:(?:thiếu|trung|thượng|đại) (?:úy|tá|tướng)|ths\.?|ts\.?|pgs\.?|gs\.?|luật sư|nhà báo|đồng chí|đ\/c|cn\.?|bs\.?)\s+/iu;

const SURNAMES = new Set(
  (
    'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn lâm mai trịnh đào cao lương lưu phùng tô tạ hà tăng quách ' +
    'chu châu thái triệu nông vi lò cầm quàng sùng giàng vàng thào mùa lầu hầu bàn ma hứa la lộc kiều khổng thạch sơn kim danh điểu bế hoàng âu an ' +
    'bạch cù doãn giáp hàn khuất khúc lại lục mạc nghiêm ninh ông phí quản thân tống trương từ tôn viên văn vương yên sầm ' +
    'đồng đàm diệp hồng mạch ung thi thiều ngụy hạng lèng tẩn chẻo phàn rơ'
  ).split(' '),
);

/** A personal name beyond doubt: three syllables or more, all capitalised, the first a Vietnamese surname. `Nguyễn Thanh Hà`, not `Admin`. */
export function isFullName(text: string): boolean {
  const name = withoutRank(text);
  const syllables = name.split(' ');
  return (
    syllables.length >= (name === text ? 3 : 2) &&
    syllables.length <= 5 &&
    SURNAMES.has((syllables[0] ?? '').toLowerCase()) &&
    syllables.every((syllable) => /^\p{Lu}\p{L}*$/u.test(syllable))
  );
}

/** `Đại tá Cầm Văn Thín` → `Cầm Văn Thín` */
export function withoutRank(text: string): string {
  return text.replace(RANK, '').trim();
}
