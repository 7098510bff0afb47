/** A person described as harmed who is named, or given by initials together with an address. */
import type { Passage } from './finding.ts';
import { DONE_TO, LABELLED, SAVED, SAVED_FROM } from './harm-table.ts';
import { hasAddress } from './has-address.ts';
import type { TextPair } from './number-surroundings.ts';
import type { Person } from './people.ts';
import { sentencesOf } from './sentences.ts';
import {
  AFTER_NAME,
  AT_HOME_OF,
  BEFORE_NAME,
  HARM_FRAME,
  NO_HARM,
  OF_ONESELF,
  OTHER_PART,
  SPEAKS,
  type Evidence,
} from './victim-evidence-table.ts';

const ENOUGH = 5;
const CERTAIN = 20;
/** Suspects are named bare, people who were harmed are given a title. */
const BARE_NAME = -4;
const IN_FRAME = 2;
const AT_HOME = 8;
const ALONE_AT_MOST = 3;
const HIDDEN_WITH_ADDRESS = 1;
const REACH = 230;

interface Paragraph {
  readonly pair: TextPair;
  readonly sentences: readonly Passage[];
  readonly people: readonly Person[];
  readonly civilians: readonly Person[];
  readonly isFramed: boolean;
}

export function findVictims(pair: TextPair, people: readonly Person[]): readonly Passage[] {
  const civilians = people.filter((person) => person.role === 'none');
  if (civilians.length === 0) return [];
  const sentences = sentencesOf(pair.text);
  const paragraph = { pair, sentences, people, civilians, isFramed: HARM_FRAME.test(pair.low) };
  const harmed = new Set(
    Object.entries(Object.groupBy(civilians, ({ key }) => key))
      .filter(([, mentions = []]) => pointsOf(paragraph, mentions) >= ENOUGH)
      .map(([key]) => key),
  );
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

/** What all mentions of one person and the sentences that go on about them say together. */
function pointsOf(paragraph: Paragraph, mentions: readonly Person[]): number {
  const [first] = mentions;
  if (!first) return 0;
  if (mentions.some((person) => isNamedAsHarmed(paragraph, person))) return CERTAIN;
  const isTitled = mentions.some(({ titleKind }) => titleKind !== 'none');
  const own = mentions.map((person) => mentionPoints(paragraph, person));
  const later = laterPoints(paragraph, mentions);
  const worst = Math.min(...own.map(({ against }) => against), 0);
  const best = Math.max(...own.map(({ harm }) => harm), 0);
  const harm = best + later + (worst === 0 ? aloneInStory(paragraph, first) : 0);
  if (harm <= 0) return 0;
  const isHidden = first.form === 'initials' && hasAddress(paragraph.pair, first);
  return (
    harm +
    worst +
    (paragraph.isFramed ? IN_FRAME : 0) +
    (isTitled ? 0 : BARE_NAME) +
    (isHidden ? HIDDEN_WITH_ADDRESS : 0)
  );
}

function isNamedAsHarmed({ pair: { low }, sentences }: Paragraph, person: Person): boolean {
  if (person.titleKind === 'harmed') return true;
  const sentence = sentenceOf(sentences, person);
  const before = low.slice(Math.max(sentence.start, person.start - 140), person.start);
  const bare = before.replace(TITLE_BEFORE, '');
  if (LABELLED.test(before)) return true;
  if (DONE_TO.test(bare) && !isNegated(bare)) return true;
  return SAVED.test(bare) && SAVED_FROM.test(low.slice(person.end, sentence.end));
}

const TITLE_BEFORE =
  /(?:(?:vợ chồng|sinh viên|học sinh|công nhân|tiểu thương|người dân|chủ nhà|chủ quán|khách hàng|tài xế|lái xe|bảo vệ|nông dân|nữ sinh|nam sinh|cô gái|ông|bà|anh|chị|cô|chú|bác|cụ|cháu|em|bé|cậu)(?: bé| gái| trai| ông| bà)? )+$/u;
/** "Con trai 8 tuổi của anh …": what follows happened to somebody else. */
const KIN_OF = /(?:con trai|con gái|con|cháu|vợ|chồng|mẹ|bố|cha|em|anh trai|chị gái|bạn)(?: [\p{L}\d]+){0,6} của $/u;

function isNegated(before: string): boolean {
  return (
    /nhân chứng|chứng kiến|người (?:báo|phát hiện|tố giác|cung cấp)/u.test(before) ||
    (/(?:phòng,? chống|phòng ngừa|tuyên truyền|cảnh giác|tố giác|không để|theo luật)[^.;]{0,40}$/u.test(
      before.split(/lừa|chiếm đoạt|trộm|cướp/u)[0] ?? '',
    ) &&
      !/(?:của|cho|với) $/u.test(before))
  );
}

interface MentionPoints {
  readonly harm: number;
  readonly against: number;
}

function mentionPoints({ pair, sentences, people, isFramed }: Paragraph, person: Person): MentionPoints {
  const sentence = sentenceOf(sentences, person);
  const before = pair.low.slice(Math.max(sentence.start, person.start - 200), person.start).replace(TITLE_BEFORE, '');
  // What follows is then about the strangers.
  if (isFramed && AT_HOME_OF.test(before)) return { harm: AT_HOME, against: 0 };
  const clause = ownClause(pair, people, { from: person.end, to: sentence.end });
  const prefix = sum(
    BEFORE_NAME.filter(({ points }) => points > 0),
    before,
  );
  const praise = sum(
    BEFORE_NAME.filter(({ points }) => points < 0),
    before,
  );
  const predicate = KIN_OF.test(before) ? { points: 0, start: clause.length } : harmIn(clause);
  return { harm: predicate.points + prefix, against: praise + sum(OTHER_PART, clause.slice(0, predicate.start)) };
}

function sum(evidence: readonly Evidence[], text: string): number {
  return evidence.reduce((total, { points, pattern }) => (pattern.test(text) ? total + points : total), 0);
}

interface HarmTold {
  readonly points: number;
  /** Where it begins; the clause's end where there is none. */
  readonly start: number;
}

/** Every kind of harm counts once, where nobody denies it and the person does not speak of others. */
function harmIn(clause: string): HarmTold {
  const speech = SPEAKS.exec(clause);
  let points = 0;
  let start = clause.length;
  for (const evidence of AFTER_NAME) {
    const found = evidence.pattern.exec(clause);
    if (!found || NO_HARM.test(clause.slice(Math.max(0, found.index - 32), found.index))) continue;
    const isSpeech = speech !== null && speech.index < found.index;
    if (isSpeech && !OF_ONESELF.test(clause.slice(speech.index, found.index + found[0].length + 1))) continue;
    points += evidence.points;
    start = Math.min(start, found.index);
  }
  return { points, start };
}

/** The words about one subject: up to where another person becomes it. */
function ownClause(
  { low: given }: TextPair,
  people: readonly Person[],
  { from, to }: { from: number; to: number },
): string {
  const end = Math.min(to, from + REACH);
  // What stands in brackets is about the person, never a new subject.
  const low = given.replace(/\([^()]*\)/gu, (bracket) => ' '.repeat(bracket.length));
  const next = people.find(
    (other) =>
      other.start >= from &&
      other.end <= end &&
      low[other.start] !== ' ' &&
      /(?:[,;] |và |cùng |thì |rồi |khi |còn |: )(?:ông|bà|anh|chị|cháu|em|cô|chú|bác|cụ|đồng chí)? ?$/u.test(
        low.slice(Math.max(from, other.start - 14), other.start),
      ) &&
      !/^\s*và (?:\p{L}+ )?$/u.test(low.slice(from, other.start)),
  );
  return low.slice(from, next?.start ?? end);
}

/** Where one person alone is named, what befell somebody in the rest of a story of harm befell that person. */
function aloneInStory({ pair, sentences, civilians, people, isFramed }: Paragraph, person: Person): number {
  if (!isFramed || person.titleKind === 'none' || civilians.some(({ key }) => key !== person.key)) return 0;
  const sentence = sentenceOf(sentences, person);
  if (SPEAKS.test(pair.low.slice(person.end, person.end + 30))) return 0;
  const rest = sentences.filter(({ start }) => start > sentence.start);
  const points = rest.map(({ start, end }) => harmIn(ownClause(pair, people, { from: start, to: end })).points);
  return Math.min(ALONE_AT_MOST, Math.max(0, ...points));
}

/** "Sau đó, chị đã chuyển …", "Nạn nhân mất …": sentences after a mention whose subject is a pronoun for it. */
function laterPoints({ pair, sentences, people, civilians }: Paragraph, mentions: readonly Person[]): number {
  const first = mentions[0];
  if (!first) return 0;
  const title = first.titleKind === 'none' ? 'người này|anh này|chị này|bà này|ông này' : first.title.split(' ')[0];
  if (first.titleKind === 'none' && first.form !== 'full') return 0;
  const words = new RegExp(
    String.raw`(?<![\p{L}])(?:${title}|nạn nhân|bị hại|người này|người phụ nữ|người đàn ông|gia đình)(?: này| ấy| ta)?(?= [^\p{Lu}])`,
    'gu',
  );
  const points = sentences
    .filter(({ start }) => start > first.start)
    .flatMap(({ start, end }) =>
      [...pair.low.slice(start, end).matchAll(words)].map((pronoun) => {
        const at = start + pronoun.index + pronoun[0].length;
        if (
          /(?:các|những|nhiều|mọi|hai|cụ|quý|với|cho|của|tên|một) $/u.test(pair.low.slice(start, start + pronoun.index))
        )
          return 0;
        if (/^ \p{Lu}/u.test(pair.text.slice(at, at + 2))) return 0;
        const meant = civilians.findLast(
          (other) =>
            other.end <= start + pronoun.index &&
            (other.title.split(' ')[0] === first.title.split(' ')[0] || first.titleKind === 'none'),
        );
        if (meant !== undefined && meant.key !== first.key) return 0;
        return harmIn(ownClause(pair, people, { from: at, to: end })).points;
      }),
    );
  return Math.max(0, ...points);
}

function sentenceOf(sentences: readonly Passage[], person: Person): Passage {
  const found = sentences.find(({ start, end }) => person.start >= start && person.start < end);
  return found ?? { start: person.start, end: person.end };
}
