/** A person described as harmed who is named, or given by initials together with an address. */
import type { Passage } from './finding.ts';
import { DONE_TO, LABELLED, LABELLED_AFTER, SAVED, SAVED_FROM } from './harm-table.ts';
import { harmIn, isGrave } from './harm-told.ts';
import { CHILDREN_TOLD } from './find-minors.ts';
import { hasAddress } from './has-address.ts';
import type { TextPair } from './number-surroundings.ts';
import type { Person } from './people.ts';
import { sentencesOf } from './sentences.ts';
import { isListedWith } from './is-listed-with.ts';
import { partnersOf } from './told-together.ts';
import { listMentions, type Mention } from './story-mentions.ts';
import {
  AT_HOME_OF,
  BEFORE_NAME,
  DONE_BY_STRANGER,
  DONE_IN_STORY,
  HARM_FRAME,
  INTRODUCED,
  NOT_HARMED_AFTER_ALL,
  OTHER_PART,
  SPEAKS,
  TITLE_BEFORE,
  type Evidence,
} from './victim-evidence-table.ts';

const ENOUGH = 5;
const CERTAIN = 20;
/** Suspects are named bare, people who were harmed are given a title. */
const BARE_NAME = -4;
/** "H.N.T.Y., 13 tuổi", "Mai Xuân Tường, sinh viên năm cuối": so nobody introduces a suspect. */
const YOUNG_OR_WORKING =
  /^\.?\s*[,(–-]\s*(?:mới |em |là |đang )*(?:(?:[1-9]|1[0-7]) tuổi|lớp|học sinh|sinh viên|nữ sinh|nam sinh|học lớp|công nhân|giáo viên)/u;
const WITH_POST = -4;
const IN_FRAME = 2;
const AT_HOME = 8;
const ALONE = 2;
const WITH_AGE_OR_ADDRESS = 1;
const HIDDEN_WITH_ADDRESS = 1;
const REACH = 230;

interface Paragraph {
  readonly pair: TextPair;
  readonly sentences: readonly Passage[];
  readonly people: readonly Person[];
  readonly civilians: readonly Person[];
  readonly mentions: readonly Mention[];
  readonly isFramed: boolean;
}

export function findVictims(pair: TextPair, people: readonly Person[]): readonly Passage[] {
  const civilians = people.filter((person) => person.role === 'none');
  if (civilians.length === 0) return [];
  const paragraph = {
    pair,
    sentences: sentencesOf(pair.text),
    people,
    civilians,
    mentions: listMentions(pair, people),
    isFramed: HARM_FRAME.test(pair.low) || DONE_IN_STORY.pattern.test(pair.low),
  };
  const harmed = new Set<string>(
    Object.entries(Object.groupBy(civilians, ({ key }) => key))
      .filter(([, names = []]) => pointsOf(paragraph, names) >= ENOUGH)
      .map(([key]) => key),
  );
  for (const [index, person] of people.entries()) {
    const previous = people[index - 1];
    if (person.role === 'none' && previous && harmed.has(previous.key) && isListedWith(pair, previous, person))
      harmed.add(person.key);
  }
  for (const { key } of partnersOf(paragraph, harmed)) harmed.add(key);
  const shown = new Set<string>();
  return civilians.flatMap((person) => {
    if (!harmed.has(person.key) || shown.has(person.key) || !canBeTold(pair, person)) return [];
    shown.add(person.key);
    return [{ start: person.start, end: person.end }];
  });
}

function canBeTold(pair: TextPair, person: Person): boolean {
  return person.form !== 'initials' || hasAddress(pair, person);
}

/** What all mentions of one person say together, by name and by title. */
function pointsOf(paragraph: Paragraph, names: readonly Person[]): number {
  const [first] = names;
  if (!first) return 0;
  if (names.some((person) => isNamedAsHarmed(paragraph, person))) return CERTAIN;
  const told = paragraph.mentions.filter(({ key }) => key === first.key).map((mention) => toldAt(paragraph, mention));
  // What is told outright at the name is not weakened by what a later "bà" does, who may be another.
  const isOutright = told.some(({ isName, against: other, harm: own }) => isName && other === 0 && own.some(isGrave));
  const against = Math.min(0, ...told.filter(({ isName }) => isName || !isOutright).map((one) => one.against));
  const isTitled = names.some(({ titleKind }) => titleKind !== 'none');
  const isAlone = isTitled && against === 0 && isAloneInStory(paragraph, first);
  const kinds = new Map(told.flatMap(({ harm }) => harm.map(({ points, pattern }) => [pattern, points])));
  if (isAlone && DONE_IN_STORY.pattern.test(paragraph.pair.low.slice(first.end)))
    kinds.set(DONE_IN_STORY.pattern, DONE_IN_STORY.points);
  const harm = [...kinds.values()].reduce((total, points) => total + points, 0);
  // Introduced with age or address, alone, and doing nothing else: one of the parties.
  const isParty = isAlone && first.titleKind === 'adult' && first.title !== 'bạn' && !told.some(({ speaks }) => speaks);
  if (harm <= 0 && !isParty) return 0;
  const isBare =
    !isTitled &&
    !CHILDREN_TOLD.test(paragraph.pair.low) &&
    !names.some(({ end }) => YOUNG_OR_WORKING.test(paragraph.pair.low.slice(end, end + 40)));
  return harm + against + (isBare ? BARE_NAME : 0) + (isAlone ? ALONE : 0) + circumstances(paragraph, names);
}

function isAloneInStory({ isFramed, civilians }: Paragraph, { key }: Person): boolean {
  return isFramed && civilians.every((person) => person.key === key || person.hasPost);
}

/** What the paragraph around says of a person it tells some harm of. */
function circumstances({ pair, isFramed }: Paragraph, names: readonly Person[]): number {
  const [first] = names;
  if (!first) return 0;
  const isIntroduced = isFramed && names.some(({ end }) => INTRODUCED.test(pair.low.slice(end, end + 50)));
  return (
    (isFramed ? IN_FRAME : 0) +
    (isIntroduced ? WITH_AGE_OR_ADDRESS : 0) +
    (names.some(({ hasPost }) => hasPost) ? WITH_POST : 0) +
    (first.form === 'initials' && hasAddress(pair, first) ? HIDDEN_WITH_ADDRESS : 0)
  );
}

function isNamedAsHarmed({ pair: { low }, sentences }: Paragraph, person: Person): boolean {
  if (person.titleKind === 'harmed') return true;
  const sentence = sentenceOf(sentences, person);
  const before = low.slice(Math.max(sentence.start, person.start - 140), person.start);
  const bare = before.replace(TITLE_BEFORE, '');
  if (LABELLED.test(before) || LABELLED_AFTER.test(low.slice(person.end, person.end + 60))) return true;
  if (DONE_TO.test(bare) && !isNegated(bare)) return true;
  return SAVED.test(bare) && SAVED_FROM.test(low.slice(person.end, sentence.end));
}

/** "Con trai 8 tuổi của anh …": what follows happened to somebody else. */
const KIN_OF =
  /(?:con trai|con gái|con|cháu|vợ|chồng|mẹ|bố|cha|em|anh trai|chị gái|bạn|hàng xóm)(?: [\p{L}\d]+){0,6} của $|(?:con trai|con gái|con dâu|con rể|vợ|chồng|mẹ chồng|mẹ vợ|bố chồng|em gái|em trai|cháu nội|cháu ngoại|con út|con nhỏ|con) $/u;

function isNegated(before: string): boolean {
  return (
    /nhân chứng|chứng kiến|người (?:báo|phát hiện|tố giác|cung cấp)/u.test(before) ||
    (/(?:phòng,? chống|phòng ngừa|tuyên truyền|cảnh giác|tố giác|không để|theo luật)[^.;]{0,40}$/u.test(
      before.split(/lừa|chiếm đoạt|trộm|cướp/u)[0] ?? '',
    ) &&
      !/(?:của|cho|với) $/u.test(before))
  );
}

interface Told {
  readonly harm: readonly Evidence[];
  readonly against: number;
  readonly isName: boolean;
  readonly speaks: boolean;
}

const LEAST_BY_TITLE = -4;
const AFTER_ALL = -9;
/** Named only to say whose child or wife it was. */
const OF_KIN = -3;
/** From here on somebody else acts. */
const STRANGER_COMES =
  /,? (?:thì |khi |có |bữa nọ )?(?:một |hai |ba |mấy |đám |nhóm )?(?:kẻ|đối tượng|thanh niên|hắn|gã|chúng|người (?:lạ|này|kia|đàn ông|phụ nữ|xưng|tự xưng)|[“"](?:cán|công|thiếu|đại|nhân|chuyên|anh|chị|shipper))/u;
const TAKEN = /^,? (?:lấy|trộm|cuỗm|bê|dắt|khoắng|phá|đập)(?![\p{L}])/u;
const HOME: Evidence = { points: AT_HOME, pattern: AT_HOME_OF };

function toldAt(paragraph: Paragraph, mention: Mention): Told {
  const { pair, sentences, isFramed } = paragraph;
  const sentence = sentenceOf(sentences, mention);
  const written = pair.low.slice(Math.max(sentence.start, mention.start - 200), mention.start);
  const before = mention.isName ? written.replace(TITLE_BEFORE, '') : written;
  // What follows is then about the strangers.
  const isAtHome =
    AT_HOME_OF.test(before) || (/(?:^|[ ,])nhà $/u.test(before) && TAKEN.test(pair.low.slice(mention.end)));
  if (mention.isName && isFramed && isAtHome) return { isName: true, speaks: false, harm: [HOME], against: 0 };
  const clause = `${toldOfUnnamed(paragraph, sentence, before)}${ownClause(paragraph, mention, sentence.end)}`;
  const isOfKin = !/con bé|thằng bé/u.test(written.slice(-8)) && KIN_OF.test(before);
  const { harm, start } = isOfKin ? { harm: [], start: clause.length } : harmIn(clause);
  const around = BEFORE_NAME.filter(({ points, pattern }) => (mention.isName || points > 0) && pattern.test(before));
  const byStrangers = isFramed && DONE_BY_STRANGER.pattern.test(before) ? [DONE_BY_STRANGER] : [];
  const against = [
    ...around.filter(({ points }) => points < 0),
    ...OTHER_PART.filter(({ pattern }) => pattern.test(clause.slice(0, start).split(STRANGER_COMES)[0] ?? '')),
  ];
  const sum =
    against.reduce((total, { points }) => total + points, 0) +
    (NOT_HARMED_AFTER_ALL.test(clause) ? AFTER_ALL : 0) +
    (isOfKin && mention.isName ? OF_KIN : 0);
  return {
    isName: mention.isName,
    speaks: SPEAKS.test(clause),
    harm: [...harm, ...around.filter(({ points }) => points > 0), ...byStrangers],
    // "Bà" may be another one after all.
    against: mention.isName ? sum : Math.max(sum, LEAST_BY_TITLE),
  };
}

/** "Một phụ nữ bước vào trụ sở, tay run run. Đó là chị …": the sentence before tells it of somebody not yet named. */
function toldOfUnnamed({ pair, sentences }: Paragraph, sentence: Passage, before: string): string {
  if (
    !/^[\s“"]*(?:(?:đó|người (?:đó|ấy|phụ nữ (?:ấy|đó)|đàn ông (?:ấy|đó))|khách|cháu|bà|ông|anh|chị|em|cô|cụ)(?: chính)? là|(?:bà|ông|anh|chị|cô|cụ|cháu|em|bé) tên(?: là)?) $/u.test(
      before,
    )
  )
    return '';
  const previous = sentences[sentences.indexOf(sentence) - 1];
  return previous ? pair.low.slice(previous.start, previous.end) : '';
}

/** The words about one subject: up to where another person becomes it. */
function ownClause({ pair: { low: given }, mentions }: Paragraph, mention: Mention, sentenceEnd: number): string {
  const from = mention.end;
  const end = Math.min(sentenceEnd, from + REACH);
  // What stands in brackets is about the person, never a new subject.
  const low = given.replace(/\([^()]*\)/gu, (bracket) => ' '.repeat(bracket.length));
  const next = mentions.find(
    (other) =>
      other.start >= from &&
      other.end <= end &&
      other.key !== mention.key &&
      low[other.start] !== ' ' &&
      /(?:[,;] |và |cùng |thì |rồi |khi |còn |: )(?:ông|bà|anh|chị|cháu|em|cô|chú|bác|cụ|đồng chí)? ?$/u.test(
        low.slice(Math.max(from, other.start - 14), other.start),
      ) &&
      !/^\s*(?:và|cùng) (?:\p{L}+ )?$/u.test(low.slice(from, other.start)),
  );
  return low.slice(from, next?.start ?? end);
}

function sentenceOf(sentences: readonly Passage[], one: Passage): Passage {
  const found = sentences.find(({ start, end }) => one.start >= start && one.start < end);
  return found ?? one;
}
