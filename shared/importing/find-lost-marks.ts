/** Marks that were forgotten where the word without them cannot stand: “nguoi dân”, “dia ban”, “xã đa họp”. */
import { foldVietnamese } from '../kernel/vietnamese-text.ts';
import { FREQUENT } from './everyday-word-table.ts';
import type { Slip, SpellingTables } from './find-slips.ts';
import type { SyllableTable } from './vietnamese-syllables.ts';

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Lower-case words that stand in Vietnamese: the person is asked, nothing is changed. */
export function findLostMarks(text: string, tables: SpellingTables): readonly Slip[] {
  // Parts of addresses and of codes are no words.
  const words = [
    ...text.matchAll(/(?<![\p{L}\p{M}\p{N}@./_-])[\p{L}\p{M}\p{N}]+(?![\p{L}\p{M}\p{N}@/_-]|\.\p{L})/gu),
  ].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const slips: Slip[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const found =
      bareCompoundAt(text, words, index, tables) ??
      bareSyllableAt(text, words, index, tables) ??
      loneWordAt(text, words, index);
    if (!found) continue;
    slips.push(found);
    if (found.text.includes(' ')) index += 1;
  }
  return slips;
}

/** “dia ban”: both halves lost what both of them need. */
function bareCompoundAt(
  text: string,
  words: readonly Word[],
  index: number,
  { compounds }: SpellingTables,
): Slip | undefined {
  const [first, second] = [words[index], words[index + 1]];
  if (!first || !second || !isBare(first.text) || !isBare(second.text) || !isBeside(text, first, second))
    return undefined;
  if (!standsInVietnamese(text, words, index, 2)) return undefined;
  const meant = compounds.findBare(first.text, second.text);
  if (meant === undefined || compounds.has(first.text, second.text) || compounds.isGoodPair(first.text, second.text))
    return undefined;
  return { text: text.slice(first.start, second.end), suggestion: meant, start: first.start };
}

/** “duoc”, “mot”: no syllable without its marks. What is no syllable with marks either is a foreign word. */
function bareSyllableAt(
  text: string,
  words: readonly Word[],
  index: number,
  { syllables, compounds }: SpellingTables,
): Slip | undefined {
  const word = words[index];
  if (!word || word.text.length < 3 || !isBare(word.text) || FOREIGN.has(word.text) || syllables.isUsed(word.text))
    return undefined;
  if (!standsInVietnamese(text, words, index, 1) || !canBeMarked(word.text, syllables)) return undefined;
  const before = words[index - 1]?.text.toLowerCase() ?? '';
  const after = words[index + 1]?.text.toLowerCase() ?? '';
  const meant =
    compounds.listSharing(before, '').find(([a, b]) => a === before && foldVietnamese(b) === word.text)?.[1] ??
    compounds.listSharing('', after).find(([a, b]) => b === after && foldVietnamese(a) === word.text)?.[0] ??
    FREQUENT.find((frequent) => foldVietnamese(frequent) === word.text);
  return { text: word.text, suggestion: meant ?? '', start: word.start };
}

/** Words that stand without marks, borrowed or missing in the table of syllables, which some syllable equals without its own. */
const FOREIGN = new Set(
  'chat chip top hot bot net set bit hack host port get let pop map tap tip cap cup cut cat hat rap rep shop sup duet hit kit sit list but out that what this the and for with can not fit gift mat mic pic vat vip zip doc ghim'.split(
    ' ',
  ),
);

function canBeMarked(word: string, syllables: SyllableTable): boolean {
  const letters = Array.from(word, (letter) => VARIANTS[letter] ?? letter);
  const bases = letters.reduce<readonly string[]>(
    (made, variants) => made.flatMap((start) => Array.from(variants, (letter) => start + letter)),
    [''],
  );
  return bases.some((base) =>
    Array.from(base).some((letter, at) =>
      TONES.some((tone) =>
        syllables.isUsed(`${base.slice(0, at)}${`${letter}${tone}`.normalize('NFC')}${base.slice(at + 1)}`),
      ),
    ),
  );
}

const VARIANTS: Readonly<Record<string, string>> = { a: 'aăâ', e: 'eê', o: 'oôơ', u: 'uư', d: 'dđ' };
const TONES = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];

interface LoneWord {
  readonly meant: string;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Rare words that the commonest ones turn into; beside one of these words they are meant. */
const LONE_WORDS: ReadonlyMap<string, LoneWord> = new Map([
  [
    'cua',
    {
      meant: 'của',
      before: words(
        'con bắt càng gạch chân nuôi canh thịt mai ghẹ riêu bún tôm ký cân hồ cào mò ao giống lồng ba cà mua bán khúc ôm vựa bẻ góc vào ở đường',
      ),
      after: words('ghẹ đồng biển gạch rang hấp ốc cá bể tôm lột giống càng đinh gãy gắt này'),
    },
  ],
  [
    'đa',
    {
      meant: 'đã',
      before: words('tối cây gốc bánh bóng nhánh rễ ngã'),
      after: words(
        'dạng số cấp phần ngành năng phương sắc tình quốc chiều dân nghĩa nhiệm đoan mưu cảm khoa tài kênh tầng lĩnh mục giá tạ chức khóa màu truyền vũ nền ngôn điểm bào sầu lá bên vị chấn',
      ),
    },
  ],
  ['vơi', { meant: 'với', before: words('vơi đầy chơi chưa không'), after: words('đi bớt cạn dần đầy nửa hẳn') }],
  [
    'phai',
    {
      meant: 'phải',
      before: words('phôi tàn nhạt không chưa hề cái đã dần bạc'),
      after: words('màu nhạt mờ nhòa tàn đập bai dần'),
    },
  ],
  ['nhiêu', { meant: 'nhiều', before: words('bao bấy'), after: words('khê') }],
  ['ngươi', { meant: 'người', before: words('con nhà bọn các lũ'), after: words('ta') }],
  [
    'nhung',
    {
      meant: 'những',
      before: words('vải áo hươu lộc khăn màn cặp sừng nấm đỏ mịn'),
      after: words('hươu nhớ lụa gấm tuyết'),
    },
  ],
]);

function loneWordAt(text: string, all: readonly Word[], index: number): Slip | undefined {
  const word = all[index];
  const entry = word && LONE_WORDS.get(word.text);
  if (!word || !entry || !standsInVietnamese(text, all, index, 1)) return undefined;
  const before = all[index - 1]?.text.toLowerCase() ?? '';
  const after = all[index + 1]?.text.toLowerCase() ?? '';
  if (before === word.text || after === word.text || entry.before.has(before) || entry.after.has(after))
    return undefined;
  return { text: word.text, suggestion: entry.meant, start: word.start };
}

/** A word with its marks stands directly before or behind: in a whole text without marks, each word would be a doubt. */
function standsInVietnamese(text: string, all: readonly Word[], index: number, length: number): boolean {
  const neighbours = [
    { word: all[index - 1], edge: all[index], isAfter: false },
    { word: all[index + length], edge: all[index + length - 1], isAfter: true },
  ];
  return neighbours.some(({ word, edge, isAfter }) => {
    if (!word || !edge || !/\P{ASCII}/u.test(word.text)) return false;
    return isAfter ? isBeside(text, edge, word) : isBeside(text, word, edge);
  });
}

function isBeside(text: string, first: Word, second: Word): boolean {
  return text.slice(first.end, second.start) === ' ';
}

function isBare(text: string): boolean {
  return /^[a-z]+$/u.test(text);
}
