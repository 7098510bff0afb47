/** One child who could be told apart: name or initials together with age, class, school or kinship. */
import type { Passage, PrivacyContext } from './finding.ts';
import type { TextPair } from './number-surroundings.ts';
import type { Person } from './people.ts';
import { sentencesOf } from './sentences.ts';

// "dưới 16 tuổi" is the law's, nobody's own age.
const AGE =
  /(?<!\d)(?<!(?:dưới|trên|đủ|từ|đến) )(\d{1,2}) ?(?:tuổi|(?:tháng|tuần|ngày) tuổi|t(?=[),. ])|(?<=(?:tròn|mới|được) \d{1,2} )(?:tuần|ngày|tháng)(?!\p{L}))/gu;
const SMALL = 'một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười(?: (?:một|hai|ba|bốn|tư|lăm|sáu|bảy))?';
/** "mới lên bảy", "mười ba tuổi", "chưa tròn hai tuổi" */
const AGE_IN_WORDS = new RegExp(
  String.raw`(?<!(?:mươi|trăm) )(?<![\p{L}])(?:(?<!(?:năm|hồi|từ|thuở|lúc) )lên (?:${SMALL})(?! (?:\p{L}+ )?(?:triệu|tỷ|nghìn|người|lần|vụ|tầng|ô|xe|phường|xã|trụ))|(?<!hai mươi |mươi )(?:${SMALL})(?: tháng)? tuổi)(?![\p{L}])`,
  'u',
);
/** "con bé tên Na, cỡ mười lăm" */
const ABOUT_AGE = /(?:cỡ|chừng|tầm|khoảng|mới|độ) (?:mười(?: \p{L}+)?|\d|1[0-7])(?= ?[,.;])/u;
const CLASS = /(?<![\p{L}])lớp (?:\d{1,2}(?!\d)|mầm|chồi|lá|mẫu giáo|mầm non)|học sinh lớp|học lớp/u;
const SCHOOL = /(?:trường|thcs|thpt|tiểu học|mầm non|mẫu giáo|nhà trẻ)(?: \p{L}+)/u;
const NAMED_SCHOOL =
  /(?:[Tt]rường|TRƯỜNG) (?:Tiểu học|Mầm non|Mẫu giáo|THCS|THPT|Trung học|TH|PTDT|Phổ thông)[^.;,]{0,30} \p{Lu}/u;
const PUPIL = /(?<![\p{L}])(?:học sinh|đội viên)(?![\p{L}])/u;
const KIN =
  /^[^.;]{0,30}?(?:,|\(|là|–|-) ?(?:là )?(?:con|cháu|em|con gái|con trai|con út|con đầu|cháu nội|cháu ngoại) (?:gái |trai |ruột |nội |ngoại |út |riêng |đầu |đẻ |thứ \S+ )*(?:của |nhà )?(?:ông|bà|anh|chị|cô|chú|vợ chồng|gia đình|đối tượng|nạn nhân|\p{L}+ )/u;
const KIN_BEFORE =
  /(?:con|cháu|con gái|con trai|cháu nội|cháu ngoại)(?: gái| trai| ruột| út| là)* (?:cháu|em|bé|là|tên)? ?$/u;
const TEACHER =
  /(?:giáo viên|cô giáo|thầy giáo|hiệu trưởng|chủ nhiệm lớp|phụ huynh|tổng phụ trách|bảo mẫu|mẹ (?:cháu|em|bé)|bố (?:cháu|em|bé))/u;
/** The story is about children. */
export const CHILDREN_TOLD =
  /(?<![\p{L}])(?:(?:hai|ba|mấy) đứa|lũ trẻ|bọn trẻ|đám trẻ|đám nhỏ|tan học|bạn cùng (?:lớp|bàn)|cậu học trò|nhóm học sinh)(?![\p{L}])/u;
const REACH = 90;

export function findMinors(pair: TextPair, people: readonly Person[], { year }: PrivacyContext): readonly Passage[] {
  const { low } = pair;
  const found: Passage[] = [];
  for (const sentence of sentencesOf(pair.text)) {
    const isSchoolNamed = NAMED_SCHOOL.test(pair.text.slice(0, sentence.start));
    const inside = people.filter((person) => person.start >= sentence.start && person.end <= sentence.end);
    for (const [index, person] of inside.entries()) {
      const from = Math.max(sentence.start, inside[index - 1]?.end ?? 0, person.start - REACH);
      const to = Math.min(sentence.end, nextOther(inside, index)?.start ?? sentence.end, person.end + REACH);
      const before = low.slice(from, person.start);
      // The dot of an initial ends no sentence.
      const after = low.slice(person.end, to).replace(/^\./u, '');
      if (isMinor(person, before, after, year) || (isSchoolNamed && isPupilOfIt(person, after)))
        found.push({ start: person.start, end: person.end });
    }
    found.push(...childrenOfNamedParents(pair, inside));
  }
  found.push(...pupilsByCompany(pair));
  if (CHILDREN_TOLD.test(low)) found.push(...bareNames(pair, people));
  if (people.some(({ role, form }) => role === 'none' && form !== 'initials'))
    for (const match of low.matchAll(CHILD_OF_THAT))
      found.push({ start: match.index, end: match.index + match[0].length });
  return withoutRepeats(found);
}

/** Where a story is about children, who is named without a title and does something is one of them. */
function bareNames({ low }: TextPair, people: readonly Person[]): readonly Passage[] {
  return people.filter(
    ({ role, titleKind, form, start, end }) =>
      role === 'none' &&
      titleKind === 'none' &&
      form === 'full' &&
      !/(?:cô|thầy|chủ nhiệm|giáo viên|hiệu trưởng|phụ trách|phụ huynh|bố|mẹ)[^.;,]{0,24}$/u.test(
        low.slice(Math.max(0, start - 30), start),
      ) &&
      /^,? \p{Ll}/u.test(low.slice(end, end + 4)) &&
      !/(?:1[89]|[2-9]\d) tuổi|sn |sinh năm|giáo viên|chủ nhiệm/u.test(low.slice(end, end + 50)),
  );
}

/** "Khả Hân, đứa bạn cùng bàn": whatever the surname. */
const OF_THE_SAME_CLASS =
  /(?<![\p{L}\d])(?:\p{Lu}[\p{L}'’]+)(?: \p{Lu}[\p{L}'’]+){0,4}(?=,? (?:là )?(?:đứa |thằng |con |cô |cậu |người )?(?:bạn (?:học )?cùng (?:bàn|lớp)|bạn ngồi cạnh|học sinh lớp \d|học lớp \d|đang học lớp))/gu;

function pupilsByCompany({ text, low }: TextPair): readonly Passage[] {
  return [...text.matchAll(OF_THE_SAME_CLASS)]
    .filter(
      ({ 0: name, index }) =>
        / |^H/u.test(name) && !/(?:cô|thầy|ông|bà|anh|chị|trường) $/u.test(low.slice(0, index).slice(-7)),
    )
    .filter(({ 0: name }) => !/^(?:Trường|Đội|Lớp|Một|Hai|Các|Những|Nhóm)/u.test(name))
    .map(({ 0: name, index }) => ({ start: index, end: index + name.length }));
}

/** "Em Bảo An giơ tay trả lời", where the sentences before name the school. */
function isPupilOfIt({ title, role, form }: Person, after: string): boolean {
  return (
    role === 'none' &&
    form !== 'initials' &&
    title === 'em' &&
    !/sinh viên|(?:1[89]|[2-9]\d) tuổi/u.test(after.slice(0, 60))
  );
}

function nextOther(inside: readonly Person[], index: number): Person | undefined {
  return inside[index + 1];
}

function isMinor(person: Person, before: string, after: string, year: number): boolean {
  // "Trưởng nhóm Lê Bảo An (lớp 9A)": a pupil may lead pupils.
  if (/^\s*[(,–-]?\s*(?:học sinh )?lớp \d/u.test(after) && person.titleKind !== 'adult') return true;
  if (person.role === 'police' || person.role === 'official') return false;
  const isCalledChild = person.titleKind === 'child';
  // The age of the next one named beside is another's.
  const near = after.slice(0, 45).split(/ (?:và|cùng|với) /u)[0] ?? '';
  const age = ageNear(near, person.titleKind === 'adult' ? '' : before, year);
  if (age === 'adult') return false;
  if (age === 'unknown' && /sơ sinh|bị bỏ rơi|mới lọt lòng/u.test(before)) return person.titleKind !== 'adult';
  if (age === 'child') return person.titleKind !== 'adult' || !TEACHER.test(near);
  if (person.titleKind === 'adult') return false;
  if (/sinh viên|đại học|cao đẳng|giáo viên/u.test(after) || TEACHER.test(before.slice(-25))) return false;
  if (CLASS.test(after) || (isCalledChild && CLASS.test(before.slice(-50)))) {
    return (
      isCalledChild ||
      /^\W{0,4}(?:là )?(?:học sinh |nữ sinh |nam sinh |đang |hiện |học )*(?:học )?lớp|^[^.]{0,40}(?:học sinh|học lớp)|^.{0,14}lớp/u.test(
        after,
      )
    );
  }
  if (isCalledChild && ABOUT_AGE.test(after.slice(0, 40))) return true;
  if (isCalledChild)
    return SCHOOL.test(after) || PUPIL.test(after.slice(0, 50)) || KIN.test(after) || isKinBefore(person, before);
  return /^\W{0,4}(?:là |nguyên |cựu )?(?:học sinh|nữ sinh|nam sinh)(?! giỏi)/u.test(after) && SCHOOL.test(after);
}

function isKinBefore(person: Person, before: string): boolean {
  return (
    /^(?:con|cháu|em)/u.test(person.title) &&
    KIN_BEFORE.test(before) &&
    /(?:của|anh|chị|ông|bà)/u.test(before.slice(-40)) &&
    /(?:anh|chị|ông|bà|vợ chồng)[^.;]{0,40}(?:và|cùng|bế|đưa|dắt|chở)[^.;]{0,20}$/u.test(before)
  );
}

/** The age stated nearest after the name, else directly before it. */
function ageNear(after: string, before: string, year: number): 'child' | 'adult' | 'unknown' {
  const stated = [...after.matchAll(AGE)][0] ?? [...before.slice(-22).matchAll(AGE)].at(-1);
  if (stated) {
    const isMonths = /tháng|tuần|ngày/u.test(stated[0]);
    return isMonths || Number(stated[1]) < 18 ? 'child' : 'adult';
  }
  if (AGE_IN_WORDS.test(after) || AGE_IN_WORDS.test(before.slice(-22))) return 'child';
  const born = /(?:sn|sinh năm|sinh ngày|sinh|^\s*\()\s*:?\s*(?:\d{1,2}[-/.]\d{1,2}[-/.])?((?:19|20)\d\d)/u.exec(after);
  if (!born) return 'unknown';
  return year - Number(born[1]) < 18 ? 'child' : 'adult';
}

const CHILD_OF =
  /(?<![\p{L}])(?:con trai|con gái|con út|con nhỏ|con đầu|cháu nội|cháu ngoại|cháu bé|bé gái|bé trai|con|cháu)(?: (?:gái|trai|nhỏ|út|đầu|lòng|ruột|nội|ngoại))*,? ?\(?(?:mới |khoảng |gần |hơn )?(?:\d{1,2} (?:tháng )?tuổi|(?:đang )?học lớp \d{1,2}\p{L}?)\)?,? (?:là )?(?:con |cháu )?(?:của |nhà )(?:vợ chồng )?(?:ông|bà|anh|chị|cô|chú) $/u;
const CHILD_BEFORE =
  /(?<![\p{L}])(?:con trai|con gái|con út|con nhỏ|con đầu|cháu nội|cháu ngoại|con|cháu)(?: (?:của|nhà))?(?: vợ chồng)? (?:ông|bà|anh|chị|cô|chú) $/u;
const AGE_OR_CLASS_AFTER =
  /^,? ?\(?(?:mới |đang |năm nay |khoảng |chưa )*(?:học lớp \d|lớp \d|\d{1,2} (?:tháng )?tuổi|học mẫu giáo|còn bú)/u;
/** "Cháu bé 6 tuổi con chị": of somebody named before. */
const CHILD_OF_THAT =
  /(?<![\p{L}])(?:cháu bé|cháu|bé|con trai|con gái|con)(?: (?:gái|trai|bé|út|nhỏ))*,? \(?\d{1,2} (?:tháng )?tuổi\)?,? (?:là )?(?:con|cháu)(?: (?:gái|trai|ruột|nội|ngoại|của))* (?:ông|bà|anh|chị|cô)(?! \p{Lu})(?![\p{L}])/gu;
const CHILD_AFTER =
  /^[^.;]{0,12}(?:có |cùng |và )(?:con|cháu) (?:trai|gái|nhỏ|út)[^.;]{0,10}(?:\d{1,2} (?:tháng )?tuổi|học lớp \d)/u;

/** "con trai 8 tuổi của anh Trần Văn Bình": the child has no name here, and everybody knows who it is. */
function childrenOfNamedParents({ low }: TextPair, inside: readonly Person[]): readonly Passage[] {
  return inside
    .filter((parent) => parent.titleKind === 'adult' && parent.role === 'none')
    .flatMap((parent) => {
      const before = CHILD_OF.exec(low.slice(Math.max(0, parent.start - 90), parent.start));
      if (before) return [{ start: parent.start - before[0].length, end: parent.end }];
      const child = CHILD_BEFORE.exec(low.slice(Math.max(0, parent.start - 40), parent.start));
      if (child && AGE_OR_CLASS_AFTER.test(low.slice(parent.end, parent.end + 40)))
        return [{ start: parent.start - child[0].length, end: parent.end }];
      if (parent.form === 'initials') return [];
      const after = CHILD_AFTER.exec(low.slice(parent.end, parent.end + 60));
      return after ? [{ start: parent.start, end: parent.end + after[0].length }] : [];
    });
}

function withoutRepeats(found: readonly Passage[]): readonly Passage[] {
  return found.filter(
    (one, index) => !found.slice(0, index).some((other) => one.start < other.end && other.start < one.end),
  );
}
