/** Lines that stood under pictures: printed twice by many pages, or short scenes between long paragraphs. */
import { countSyllables } from '../kernel/vietnamese-text.ts';
import { isOrganisation } from './organisation-name.ts';
import { isAllCaps, isProse, sameWordsKey, type SourceLine } from './source-lines.ts';

export interface FoundCaptions {
  readonly captions: readonly string[];
  readonly rest: readonly SourceLine[];
}

const MAX_CAPTION_SYLLABLES = 40;
const MIN_CAPTION_SYLLABLES = 3;

/** In a photo story every short line behind the first is what a picture shows. */
export function findCaptions(given: readonly SourceLine[], isPhotoStory = false): FoundCaptions {
  const lines = withCreditsJoined(given);
  const twice = keysPrintedTwice(lines);
  const captions = new Map<string, string>();
  const rest: SourceLine[] = [];
  for (const [index, line] of lines.entries()) {
    const key = sameWordsKey(line.text);
    const isShown = isPhotoStory && index > 0 && isOneShortSentence(line.text) && !isHeavy(line.text);
    if (twice.has(key) || isShown || isCaption(lines, index)) {
      if (!captions.has(key)) captions.set(key, withoutLabel(line.text));
    } else rest.push(line);
  }
  return { captions: withoutShorterCopies([...captions.values()]), rest };
}

/** "Ảnh: Thanh Mai", "(Ảnh: Công an xã cung cấp)": a photographer and nothing to be seen. */
function isCreditOnly(text: string): boolean {
  const [, name = ''] = /^\(?(?:ảnh|nguồn ảnh)\s*:\s*([^()]+?)\)?\.?$/iu.exec(text) ?? [];
  if (name === '') return false;
  const words = name.split(' ');
  const isNamed = words.length <= 5 && words.every((word) => /^(?:\p{Lu}[\p{L}.]*|[-–,&/]|và)$/u.test(word));
  return (
    isNamed ||
    isOrganisation(name) ||
    /^(?:internet|tư liệu|minh họa|minh hoạ|st|ctv|sưu tầm)$/iu.test(name) ||
    / cung cấp$/iu.test(name)
  );
}

/** A photographer on the line below belongs to the caption above. */
function withCreditsJoined(lines: readonly SourceLine[]): readonly SourceLine[] {
  const joined: SourceLine[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const isJoined =
      above &&
      isCreditOnly(line.text) &&
      !isProse(above.text) &&
      !isAllCaps(above.text) &&
      isOneShortSentence(above.text);
    if (isJoined) joined[joined.length - 1] = { ...above, text: `${above.text} ${line.text}` };
    else joined.push(line);
  }
  return joined;
}

/** Alternative text and caption of a picture, printed one after the other. */
function keysPrintedTwice(lines: readonly SourceLine[]): ReadonlySet<string> {
  const twice = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const key = sameWordsKey(line.text);
    const next = lines[index + 1];
    const syllables = countSyllables(line.text);
    if (!next || syllables < MIN_CAPTION_SYLLABLES || syllables > MAX_CAPTION_SYLLABLES) continue;
    const below = sameWordsKey(next.text);
    if (below === key) twice.add(key);
    // Often only the caption names the photographer.
    else if (
      isOneShortSentence(next.text) &&
      below.startsWith(`${key} `) &&
      /^(?:ảnh|nguồn) /u.test(below.slice(key.length + 1))
    )
      twice.add(key).add(below);
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
  /^\(?(?:ảnh|trong ảnh|chú thích ảnh|chú thích|ảnh minh họa|ảnh minh hoạ|ảnh tư liệu|hình ảnh|hình|hình \d+|ảnh \d+)\s*[:.–]|(?:^|[\s(])ảnh\s*(?::|minh họa|minh hoạ|tư liệu|do |cắt từ|chụp)|[.)]\s+ảnh\s+\p{L}[\p{L}.]*(?: \p{L}+){0,3}\.?$|\((?:ảnh|nguồn)[^)]*\)\.?$/iu;
const SCENES =
  /^(?:ra mắt|quang cảnh|toàn cảnh|khung cảnh|cảnh |lễ |buổi |hình ảnh|một góc|các đại biểu|đại biểu|ra quân|diễn tập|tuần tra|tuyên truyền|trao |bàn giao)/iu;
const ACTORS =
  /^(?:đồng chí|đ\/c|lãnh đạo|đại diện|cán bộ|chiến sĩ|cbcs|lực lượng|công an|cap|cskv|cảnh sát|tổ |đội |người dân|nhân dân|bà con|học sinh|giáo viên|đoàn viên|thanh niên|hội viên|phụ nữ|camera|mô hình|ubnd|hội |ban |đoàn |thượng tá|trung tá|đại tá|thiếu tá|thượng úy|đại úy|trung úy|tuổi trẻ|bộ đội|dân quân|các thành viên|thành viên|trưởng )/iu;
const DEEDS =
  /(?:^|\s)(?:trao|tặng|phát biểu|tham quan|kiểm tra|tuần tra|tuyên truyền|hướng dẫn|ký cam kết|ra quân|tập huấn|lắp đặt|diễn tập|phát tờ rơi|thăm|gặp gỡ|phối hợp với|trao đổi|xuống cơ sở|ra mắt|bàn giao|chụp ảnh|tham dự|tham gia|dự hội nghị|tại buổi|tại lễ|tại hội nghị|khen thưởng|vận động|thu gom|dọn vệ sinh|giao lưu|biểu diễn)(?=[\s,.]|$)/iu;
const STATEMENTS =
  /(?:^|\s)(?:đã|sẽ|khuyến cáo|đề nghị|yêu cầu|cho biết|cho rằng|khẳng định|cần|phải|hãy|nên|là|không|chưa|vẫn|hiện nay|hiện|tuy nhiên|được \d|giảm|tăng|góp phần|nhờ|vì|do đó)(?=[\s,.]|$)/iu;
const PLAIN_STATEMENTS =
  /(?:^|\s)(?:đã|sẽ|khuyến cáo|cho biết|cho rằng|khẳng định|phải|hãy|vẫn|hiện nay|tuy nhiên|giảm|tăng)(?=[\s,.]|$)/iu;
const CONNECTIVES =
  /^(?:cùng với|đồng thời|bên cạnh|ngoài ra|song song|theo|qua |trong |để |nhờ |hiện|với |từ |tại |đến nay|tuy |nhưng |do |vì |khi |sau |trước |hằng |hàng |thời gian|đặc biệt|cụ thể|điển hình|kết quả|có thể|những |nhiều |mặc dù|mỗi |đây |thông qua|thực hiện|phát huy|xác định|nhằm|nếu )/iu;

/** A single short line that says what is seen, standing in a picture's place or between long paragraphs. */
function isCaption(lines: readonly SourceLine[], index: number): boolean {
  const line = lines[index];
  if (!line || isAllCaps(line.text) || !isOneShortSentence(line.text)) return false;
  if (PICTURE_WORDS.test(line.text)) return true;
  if (index === 0 && !line.afterPicture && /[.!?…]["”]?$/u.test(line.text)) return false;
  const isBetweenProse = isLongOrEdge(lines[index - 1]) && isLongOrEdge(lines[index + 1]);
  if (isBetweenProse && /^\([^()]*\)\.?$/u.test(line.text)) return true;
  const needed = line.afterPicture ? 1 : 4;
  return (line.afterPicture || isBetweenProse) && sceneScore(line.text) >= needed;
}

function isHeavy(text: string): boolean {
  return isProse(text) || isAllCaps(text);
}

/** A photographer's name after the sentence is part of the caption. */
function isOneShortSentence(caption: string): boolean {
  const text =
    withoutLabel(caption).replace(
      /(?<=[.!?…,;)”"]|\()\s*\(?(?:ảnh|nguồn)\s*(?::|(?=\p{L}))(?:[^.]|\.(?=\p{L}))*\)?\.?$/iu,
      '',
    ) || caption;
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
    { holds: isStatement(text), score: -3 },
    { holds: CONNECTIVES.test(text), score: -4 },
  ];
  return rules.reduce((sum, rule) => sum + (rule.holds ? rule.score : 0), 0);
}

/** "Ra mắt mô hình Tổ công nhân vì môi trường xanh": a name may hold such words where a scene begins the line. */
function isStatement(text: string): boolean {
  if (!SCENES.test(text)) return STATEMENTS.test(text);
  // “Hình ảnh được truyền về phòng trực.” tells what is done with it.
  return PLAIN_STATEMENTS.test(text) || /\sđược\s.*[.!?…]$/u.test(text);
}

function isLongOrEdge(line: SourceLine | undefined): boolean {
  return line === undefined || isProse(line.text) || PICTURE_WORDS.test(line.text);
}

/** `Hình 1. Hội viên nhận tờ rơi` → `Hội viên nhận tờ rơi`; a photographer alone stays as written. */
export function withoutLabel(text: string): string {
  const remark = /^\(([^():]*)\)\.?$/u.exec(text)?.[1];
  if (remark !== undefined) return remark.trim();
  const bare = /^\(((?:trong ảnh|ảnh|hình|chú thích ảnh)\s*[:.–][^()]*)\)\.?$/iu.exec(text)?.[1] ?? text;
  if (isCreditOnly(bare)) return text.trim();
  return bare
    .replace(
      /^(?:trong ảnh|chú thích ảnh|chú thích|hình ảnh|ảnh|hình|(?:ảnh|hình) \d+)\s*[:.–]\s*(?=[\p{Lu}\d“"])/iu,
      '',
    )
    .trim();
}
