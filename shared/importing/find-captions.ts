/** Lines that stood under pictures: printed twice by many pages, or short scenes between long paragraphs. */
import { countSyllables } from '../kernel/vietnamese-text.ts';
import { isAllCaps, isProse, sameWordsKey, type SourceLine } from './source-lines.ts';

export interface FoundCaptions {
  readonly captions: readonly string[];
  readonly rest: readonly SourceLine[];
}

const MAX_CAPTION_SYLLABLES = 40;
const MIN_CAPTION_SYLLABLES = 3;

export function findCaptions(lines: readonly SourceLine[]): FoundCaptions {
  const twice = keysPrintedTwice(lines);
  const captions = new Map<string, string>();
  const rest: SourceLine[] = [];
  for (const [index, line] of lines.entries()) {
    const key = sameWordsKey(line.text);
    if (twice.has(key) || isCaption(lines, index)) {
      if (!captions.has(key)) captions.set(key, withoutLabel(line.text));
    } else rest.push(line);
  }
  return { captions: withoutShorterCopies([...captions.values()]), rest };
}

/** Alternative text and caption of a picture, printed one after the other. */
function keysPrintedTwice(lines: readonly SourceLine[]): ReadonlySet<string> {
  const twice = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const key = sameWordsKey(line.text);
    const next = lines[index + 1];
    const syllables = countSyllables(line.text);
    if (!next || syllables < MIN_CAPTION_SYLLABLES || syllables > MAX_CAPTION_SYLLABLES) continue;
    if (sameWordsKey(next.text) === key) twice.add(key);
  }
  return twice;
}

/** The alternative text often lacks the caption's last words or credit. */
function withoutShorterCopies(captions: readonly string[]): readonly string[] {
  return captions.filter((caption, index) => {
    const key = sameWordsKey(caption);
    return !captions.some((other, at) => at !== index && sameWordsKey(other).startsWith(`${key} `));
  });
}

const PICTURE_WORDS =
  /^(?:ảnh|trong ảnh|ảnh minh họa|ảnh minh hoạ|ảnh tư liệu|hình|hình \d+|ảnh \d+)\s*[:.–]|(?:^|[\s(])ảnh\s*(?::|minh họa|minh hoạ|tư liệu|do |cắt từ|chụp)|\((?:ảnh|nguồn)[^)]*\)\.?$/iu;
const SCENES =
  /^(?:ra mắt|quang cảnh|toàn cảnh|khung cảnh|cảnh |lễ |buổi |hình ảnh|một góc|các đại biểu|đại biểu|ra quân|diễn tập|tuần tra|tuyên truyền|trao |bàn giao)/iu;
const ACTORS =
  /^(?:đồng chí|đ\/c|lãnh đạo|đại diện|cán bộ|chiến sĩ|cbcs|lực lượng|công an|cap|cskv|cảnh sát|tổ |đội |người dân|nhân dân|bà con|học sinh|giáo viên|đoàn viên|thanh niên|hội viên|phụ nữ|camera|mô hình|ubnd|hội |ban |đoàn |thượng tá|trung tá|đại tá|thiếu tá|thượng úy|đại úy|trung úy|tuổi trẻ|bộ đội|dân quân|các thành viên|thành viên|trưởng )/iu;
const DEEDS =
  /(?:^|\s)(?:trao|tặng|phát biểu|tham quan|kiểm tra|tuần tra|tuyên truyền|hướng dẫn|ký cam kết|ra quân|tập huấn|lắp đặt|diễn tập|phát tờ rơi|thăm|gặp gỡ|phối hợp với|trao đổi|xuống cơ sở|ra mắt|bàn giao|chụp ảnh|tham dự|tham gia|dự hội nghị|tại buổi|tại lễ|tại hội nghị|khen thưởng|vận động|thu gom|dọn vệ sinh|giao lưu|biểu diễn)(?=[\s,.]|$)/iu;
const STATEMENTS =
  /(?:^|\s)(?:đã|sẽ|khuyến cáo|đề nghị|yêu cầu|cho biết|cho rằng|khẳng định|cần|phải|hãy|nên|là|không|chưa|vẫn|hiện nay|hiện|tuy nhiên|được \d|giảm|tăng|góp phần|nhờ|vì|do đó)(?=[\s,.]|$)/iu;
const CONNECTIVES =
  /^(?:cùng với|đồng thời|bên cạnh|ngoài ra|song song|theo|qua |trong |để |nhờ |hiện|với |từ |tại |đến nay|tuy |nhưng |do |vì |khi |sau |trước |hằng |hàng |thời gian|đặc biệt|cụ thể|điển hình|kết quả|có thể|những |nhiều |mặc dù|mỗi |đây |thông qua|thực hiện|phát huy|xác định|nhằm|nếu )/iu;

/** A single short line that says what is seen, standing in a picture's place or between long paragraphs. */
function isCaption(lines: readonly SourceLine[], index: number): boolean {
  const line = lines[index];
  if (!line || isAllCaps(line.text) || !isOneShortSentence(line.text)) return false;
  if (PICTURE_WORDS.test(line.text)) return true;
  const isBetweenProse = isLongOrEdge(lines[index - 1]) && isLongOrEdge(lines[index + 1]);
  const needed = line.afterPicture ? 1 : 4;
  return (line.afterPicture || isBetweenProse) && sceneScore(line.text) >= needed;
}

/** A photographer's name after the sentence is part of the caption. */
function isOneShortSentence(caption: string): boolean {
  const text = caption.replace(/\s*\(?(?:ảnh|nguồn)\s*:[^.]*\)?\.?$/iu, '') || caption;
  const syllables = countSyllables(text);
  return (
    syllables >= MIN_CAPTION_SYLLABLES &&
    syllables <= MAX_CAPTION_SYLLABLES &&
    !/[.!?…]\s+\p{Lu}/u.test(text) &&
    !/[:;]$/u.test(text)
  );
}

function sceneScore(text: string): number {
  const rules = [
    { holds: SCENES.test(text), score: 3 },
    { holds: ACTORS.test(text), score: 1 },
    { holds: DEEDS.test(text), score: 2 },
    { holds: countSyllables(text) <= 26, score: 1 },
    { holds: !/[.!?…]$/u.test(text), score: 1 },
    { holds: STATEMENTS.test(text), score: -3 },
    { holds: CONNECTIVES.test(text), score: -4 },
  ];
  return rules.reduce((sum, rule) => sum + (rule.holds ? rule.score : 0), 0);
}

function isLongOrEdge(line: SourceLine | undefined): boolean {
  return line === undefined || isProse(line.text) || PICTURE_WORDS.test(line.text);
}

function withoutLabel(text: string): string {
  return text.replace(/^(?:trong ảnh|ảnh|hình)\s*[:.–]\s*(?=\p{Lu})/iu, '').trim();
}
