/** What somebody does or suffers in a sentence: the predicate behind all that only describes the person, whose kin one is. */
import type { Concept } from './list-concepts.ts';
import type { TextPair } from './number-surroundings.ts';
import { ENDS, type Token } from './sign-tokens.ts';
import type { Mention } from './story-mentions.ts';

/** Words that begin what only describes: "ở tổ 7", "chủ quán nước", "con gái bà". */
const DESCRIBES = new Set(
  'ở trú ngụ quê nhà sn sinh năm nay hiện đang là người chủ cán thợ công nhân bán chạy lái tài học sinh giáo viên bác con cháu vợ chồng mẹ bố cha ba má em anh chị ông bà cô chú cậu dì bạn hàng trưởng phó thành hội thôn tổ ấp bản xóm khu khóm phường xã buôn làng số ngõ hẻm kiệt đường cựu nguyên làm nghề trong lớp sv mới thường tạm cư nữ nam y nông ngư tiểu bảo nhân nội cùng tên cách phụ kế tuổi dân phum sóc T N 0'.split(
    ' ',
  ),
);
/** Words that begin what is told, also where no comma ends the description. */
const TELLS = new Set(
  'bị được đã vừa liền phải cho nói kể bảo hỏi nghe thấy nhận chuyển mất tưởng tin kịp lao chạy gọi báo phát bỗng bất vội đến tới đi vào ra lên xuống không chưa chẳng suýt may trình nộp gửi nhặt tặng giúp cứu đưa đang sẽ cũng vẫn lại mới chỉ còn có bấm trả'.split(
    ' ',
  ),
);
const PASSED_OVER = new Set(
  'đã đang vừa sẽ liền cũng vẫn lại mới chỉ còn vội ngay rất luôn tự cùng thì đều lập tức mà là đây nay hiện kịp thời nhanh chóng từng bèn , – - " “ ” :'.split(
    ' ',
  ),
);
const PAUSES = new Set([',', '–', '-', ';', ':']);
/** In front of whoever the clause is about. */
const BEFORE_SUBJECT = new Set(', ; : – - “ " thì khi rồi nên mà còn lúc vì nhưng và là để nếu do nhờ'.split(' '));

const KIN = String.raw`(?:vợ|chồng|mẹ|bố|cha|ba|má|con|em|anh|chị|cháu|ông|bà|bác|chú|cậu|cô|dì|thím|mợ|dượng|hàng xóm|bạn|người|đồng nghiệp|chủ)(?: (?:đẻ|ruột|họ|gái|trai|dâu|rể|nội|ngoại|chồng|vợ|út|cả|lớn|nhỏ|đầu|thân|cùng \p{L}+|quen|yêu|nhà|xóm|trọ|học|con))*`;
const PERSON = String.raw`(?:vợ chồng |gia đình )?(?:nạn nhân|bị hại|bé|cháu|em|chị|anh|ông|bà|cụ|cô|chú|bác|dì|con|mình|tôi|hai \p{L}+|đối tượng|bị cáo|bị can|kẻ \p{L}+)(?: (?:ấy|ta|này))?`;
const KIN_BEFORE = new RegExp(
  String.raw`(?<![\p{L}])(${KIN})(?: của)?(?: (?:${PERSON}))?(?: [^\s.;:()]+){0,4}?(?:,| là|, là|:| tên| \(| -| –)? (?:\p{L}+ ){0,2}$`,
  'u',
);
const KIN_AFTER = new RegExp(
  String.raw`^(?:,| \(| –| -)? ?(?:\d+ tuổi, )?(?:là |vốn là )?(${KIN})(?: của)? ((?:${PERSON})|\p{L}+)`,
  'u',
);
const KIN_WORDS = new Set(
  'vợ chồng mẹ bố cha ba má con em anh chị cháu hàng bạn đồng chủ bác chú cậu dì dượng'.split(' '),
);

interface Told {
  readonly pair: TextPair;
  readonly tokens: readonly Token[];
  readonly concepts: readonly Concept[];
}

/** `!` of whom the clause is about, `?` of whom it only names. `at` and `past` are the tokens beside the mention. */
export function addEventSigns(
  signs: Set<string>,
  { pair, tokens, concepts }: Told,
  mention: Mention,
  [at, past]: readonly [number, number],
): void {
  const previous = beforeTitle(tokens, at);
  const isSubject = previous === undefined || ENDS.has(previous.sign) || BEFORE_SUBJECT.has(previous.sign);
  const mark = isSubject ? '!' : '?';
  if (!isSubject) signs.add(`?<${previous.sign}`);
  const predicate = past < 0 ? [] : predicateOf(tokens, past);
  const [first, second] = predicate;
  signs.add(`${mark}${first?.sign ?? '-'}`);
  if (second) signs.add(`${mark}${first?.sign ?? ''} ${second.sign}`);
  const end = predicate.at(-1)?.end ?? 0;
  const said = concepts.filter(({ start }) => start >= (first?.start ?? Infinity) && start < end);
  signs.add(`${mark}${said[0]?.concept ?? '-'}`);
  for (const { concept } of said.slice(0, 4)) signs.add(`${mark}+${concept}`);
  if (said[1]) signs.add(`${mark}${said[0]?.concept ?? ''} ${said[1].concept}`);
  if (mention.isName) addKin(signs, pair, mention);
}

function beforeTitle(tokens: readonly Token[], at: number): Token | undefined {
  const near = tokens.slice(Math.max(0, at - 3), at);
  return near.findLast(({ sign }) => sign !== 'T' && !/^(?:cháu|em|bé|bạn|vợ|chồng)$/u.test(sign));
}

const LONGEST = 14;

function predicateOf(tokens: readonly Token[], past: number): readonly Token[] {
  let at = past;
  let isDescribed = true;
  while (isDescribed && at < tokens.length) {
    const sign = tokens[at]?.sign ?? '';
    const next = tokens[at + 1]?.sign ?? '';
    if (sign === '(') at = 1 + indexFrom(tokens, at, (one) => one === ')' || ENDS.has(one));
    else if (PAUSES.has(sign) && (DESCRIBES.has(next) || DESCRIBES.has(signOf(tokens[at + 1]))))
      at = indexFrom(tokens, at + 2, isPastDescription);
    else if (/^(?:ở|trú|ngụ|quê|sn|sinh)$/u.test(sign)) at = indexFrom(tokens, at + 1, isPastDescription);
    else isDescribed = false;
  }
  while (at < tokens.length && PASSED_OVER.has(tokens[at]?.sign ?? '')) at += 1;
  const end = indexFrom(tokens, at, (one) => ENDS.has(one) || one === ';');
  return tokens.slice(at, Math.min(end, at + LONGEST));
}

function signOf(token: Token | undefined): string {
  return token?.sign ?? '';
}

function isPastDescription(sign: string): boolean {
  return PAUSES.has(sign) || ENDS.has(sign) || TELLS.has(sign) || sign === '(';
}

function indexFrom(tokens: readonly Token[], from: number, isEnd: (sign: string) => boolean): number {
  let at = from;
  while (at < tokens.length && !isEnd(tokens[at]?.sign ?? '')) at += 1;
  return at;
}

function addKin(signs: Set<string>, { low }: TextPair, { start, end }: Mention): void {
  const clause =
    low
      .slice(Math.max(0, start - 60), start)
      .split(/[.;!?“”"] ?/u)
      .at(-1) ?? '';
  const before = KIN_BEFORE.exec(clause)?.[1];
  const [kin = ''] = before?.split(' ') ?? [];
  if (KIN_WORDS.has(kin) && (before ?? '').length < clause.trim().length - 3) {
    signs.add('=kin');
    signs.add(`=kin ${kin}`);
  }
  const after = KIN_AFTER.exec(low.slice(end, end + 60));
  if (after) {
    signs.add('=kin of');
    signs.add(`=kin of ${after[1] ?? ''}`);
  }
}

const HARM = /^(?:=[ab]\d|=stranger|[!|]?>?(?:HURT|LOSE|DEAD|DIDHARM|VICTIM)$)/u;
const SEEN = ['=kin', '=kin of', '#other victim', '#other victim beside', '^'];

/** Of whom no harm is told ("calm"), and who is only the kin of somebody or stands beside somebody it is told of. */
export function inEvent(signs: ReadonlySet<string>): readonly string[] {
  const isCalm = ![...signs].some((sign) => HARM.test(sign));
  const how = isCalm ? '#calm' : '#harmed';
  return [how, ...SEEN.filter((sign) => signs.has(sign)).map((sign) => `${how} ${sign}`)];
}
