/** Half of a word whose other half was lost: "mô" without "hình", "tượng" without "đối". */
import type { Slip } from './find-slips.ts';

interface HalfWord {
  readonly half: string;
  readonly whole: string;
  readonly isBroken: (before: string, after: string) => boolean;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const BEFORE_MO = words('quy qui vĩ vi trung ông ghép chỗ não');
const AFTER_MO = words('hình phỏng tả men đun tơ tô típ tip đất thức bi sống mỡ cơ ghép tế cầu tạng đó');
/** What persons do and statues do not. */
const DEEDS_OF_PERSONS = words('sử gây phạm trộm tàng nghiện cướp lừa mua hoạt liên cầm vận đánh vi');
const BEFORE_TUONG = words('đối hiện hình biểu ấn trừu khí tưởng cảnh mường');

const HALF_WORDS: readonly HalfWord[] = [
  { half: 'mô', whole: 'mô hình', isBroken: (before, after) => !BEFORE_MO.has(before) && !AFTER_MO.has(after) },
  {
    half: 'tượng',
    whole: 'đối tượng',
    isBroken: (before, after) => DEEDS_OF_PERSONS.has(after) && !BEFORE_TUONG.has(before),
  },
  { half: 'xảy', whole: 'xảy ra', isBroken: (_before, after) => !['ra', 'đến', 'tới'].includes(after) },
];

export function findHalfWords(text: string): readonly Slip[] {
  const found = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  return found.flatMap((match, index) => {
    const before = found[index - 1]?.[0].toLowerCase() ?? '';
    const after = found[index + 1]?.[0].toLowerCase() ?? '';
    const broken = HALF_WORDS.find((entry) => entry.half === match[0] && entry.isBroken(before, after));
    return broken ? [{ text: match[0], suggestion: broken.whole, start: match.index }] : [];
  });
}
