/** What an item still lacks before it may be approved or published, as sentences a writer understands. */
import { scriptTextOf, spokenScript } from '../broadcast/script-text.ts';
import type { StationLexicon } from '../broadcast/station-lexicon.ts';
import type { DocumentKind } from '../contract/documents.ts';
import { vietnamDayOf } from '../kernel/vietnam-date.ts';

/** The kinds that go through the workflow. */
export const EDITORIAL_KINDS = [
  'article',
  'tactic',
  'exemplar',
  'legalGuide',
  'event',
  'hotline',
  'script',
  'settings',
] as const satisfies readonly DocumentKind[];
export type EditorialKind = (typeof EDITORIAL_KINDS)[number];

type Doc = Readonly<Record<string, unknown>>;

interface Requirement {
  /** Completes "Còn thiếu: …". */
  readonly lacks: string;
  readonly isMet: (doc: Doc, facts: ChecklistFacts) => boolean;
}

/** What stands outside the document. */
interface ChecklistFacts {
  /** The installation's own readings. */
  readonly lexicon?: StationLexicon | undefined;
  /** The Vietnam day on which it is asked. */
  readonly today?: string;
}

const hasBody: Requirement = { lacks: 'nội dung chính', isMet: (doc) => hasWords(doc['body']) };
const hasPlace: Requirement = { lacks: 'địa điểm', isMet: (doc) => hasText(doc['place']) };

/** Far above any headline of the field (the longest collected ones have some 170); lists, shares and voices end there. */
const LONGEST_HEADLINE = 300;
const hasShortHeadline = (doc: Doc): boolean => textOf(doc['headline']).length <= LONGEST_HEADLINE;

const COMMON: readonly Requirement[] = [
  { lacks: 'tiêu đề', isMet: (doc) => hasText(doc['headline']) },
  { lacks: `tiêu đề gọn hơn (nhiều nhất ${LONGEST_HEADLINE} chữ cái)`, isMet: hasShortHeadline },
  { lacks: 'đường dẫn', isMet: (doc) => hasText(doc['slug']) },
  { lacks: 'đơn vị', isMet: (doc) => isReference(doc['unit']) },
];

const REQUIREMENTS = {
  article: [
    { lacks: 'thể loại', isMet: (doc) => hasText(doc['genre']) },
    { lacks: 'nội dung chính', isMet: (doc) => doc['genre'] === 'photo-story' || hasWords(doc['body']) },
    { lacks: 'ít nhất một ảnh', isMet: (doc) => doc['genre'] !== 'photo-story' || hasPicture(doc['photos']) },
  ],
  tactic: [
    { lacks: 'loại thủ đoạn', isMet: (doc) => hasText(doc['type']) },
    { lacks: 'câu tóm tắt thủ đoạn', isMet: (doc) => hasText(doc['summary']) },
    { lacks: 'dấu hiệu nhận biết', isMet: (doc) => hasLine(doc['signs']) },
    { lacks: 'việc cần làm ngay', isMet: (doc) => hasLine(doc['doNow']) },
    { lacks: 'tình trạng thủ đoạn', isMet: (doc) => hasText(doc['state']) },
  ],
  // A collected exemplar has no story of ours: its name, its place and where that is written are enough.
  exemplar: [
    hasPlace,
    { lacks: 'nguồn tin', isMet: (doc) => hasText(doc['source']) },
    { lacks: 'tên, giá trị hoặc đơn vị tính của số liệu', isMet: hasWholeMetrics },
  ],
  legalGuide: [{ lacks: 'văn bản pháp luật làm căn cứ', isMet: (doc) => hasLine(doc['legalBasis']) }, hasBody],
  event: [
    { lacks: 'thời gian bắt đầu', isMet: (doc) => hasText(doc['startsAt']) },
    { lacks: 'thời gian kết thúc sau thời gian bắt đầu', isMet: endsAfterItStarts },
    hasPlace,
  ],
  hotline: [
    { lacks: 'số điện thoại', isMet: (doc) => hasText(doc['number']) },
    { lacks: 'số để bấm gọi (3 đến 15 chữ số)', isMet: (doc) => /^\+?\d{3,15}$/.test(textOf(doc['dial'])) },
    { lacks: 'nguồn của số', isMet: (doc) => hasText(doc['source']) },
    { lacks: 'ngày gọi thử gần nhất', isMet: (doc) => hasText(doc['verifiedOn']) },
  ],
  settings: [
    { lacks: 'cơ quan chủ quản', isMet: (doc) => hasText(doc['organisation']) },
    { lacks: 'lúc hết hạn của tin khẩn', isMet: noticeEnds },
  ],
  script: [
    { lacks: 'mục nguồn của bài phát thanh', isMet: (doc) => isReference(doc['sourceItem']) },
    {
      lacks: 'lời dẫn hoặc ý chính',
      isMet: (doc) => hasText(doc['lead']) || hasLine(doc['points']) || isRecordedAlone(doc),
    },
    { lacks: 'lý do phát khẩn cấp (một câu đủ ý)', isMet: explainsUrgency },
    { lacks: 'số lượt đọc liền từ 1 đến 3', isMet: (doc) => isWholeUpTo(doc['readings'], 3) },
    {
      lacks: 'số lần phát mỗi ngày từ 1 đến 20, hoặc để trống',
      isMet: (doc) => isWholeUpTo(doc['mostAiringsPerDay'], 20),
    },
    { lacks: 'ngày hết hạn phát còn ở phía trước', isMet: isStillValid },
    { lacks: 'bản gốc tiếng Việt của bản tiếng khác', isMet: hasOriginal },
    {
      lacks: 'cách đọc của những chỗ còn dấu hỏi ở phần “Cách đọc trên loa”',
      isMet: (doc, { lexicon }) => spokenScript(scriptTextOf(doc), { lexicon }).questions.length === 0,
    },
  ],
} as const satisfies Record<EditorialKind, readonly Requirement[]>;

/** What `doc`, as the CMS stores it, lacks: an empty list means it may go on. Example: `['dấu hiệu nhận biết']`. */
export function missingFor(kind: EditorialKind, doc: Doc, facts: ChecklistFacts = {}): string[] {
  const requirements: readonly Requirement[] = [...COMMON, ...REQUIREMENTS[kind]];
  return requirements.filter((requirement) => !requirement.isMet(doc, facts)).map((requirement) => requirement.lacks);
}

/** A version in a minority language may be a recording and nothing else. */
function isRecordedAlone(doc: Doc): boolean {
  return scriptTextOf(doc).language !== 'vi' && isReference(doc['recording']);
}

const SHORTEST_REASON = 15;

/** An urgent script interrupts what is on air: somebody must say why. */
function explainsUrgency(doc: Doc): boolean {
  return doc['priority'] !== 'urgent' || textOf(doc['urgentReason']).length >= SHORTEST_REASON;
}

/** A whole number from 1 on; empty is left to the station. */
function isWholeUpTo(value: unknown, most: number): boolean {
  if (value === undefined || value === null) return true;
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most;
}

function isStillValid(doc: Doc, { today }: ChecklistFacts): boolean {
  const until = textOf(doc['validUntil']);
  if (until === '' || today === undefined) return true;
  const instantMs = Date.parse(until);
  return !Number.isNaN(instantMs) && vietnamDayOf(instantMs) >= today;
}

function hasOriginal(doc: Doc): boolean {
  return scriptTextOf(doc).language === 'vi' || isReference(doc['originalScript']);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}

function hasText(value: unknown): boolean {
  return textOf(value) !== '';
}

/** An id, a populated document, or a polymorphic pair. */
function isReference(value: unknown): boolean {
  return hasText(value) || isRecord(value);
}

function hasLine(rows: unknown): boolean {
  return Array.isArray(rows) && rows.some((row: unknown) => isRecord(row) && hasText(row['text']));
}

function hasPicture(rows: unknown): boolean {
  return Array.isArray(rows) && rows.some((row: unknown) => isRecord(row) && isReference(row['image']));
}

function hasWholeMetrics(doc: Doc): boolean {
  const rows = doc['metrics'];
  if (!Array.isArray(rows)) return true;
  return rows.every(
    (row: unknown) =>
      isRecord(row) && hasText(row['label']) && hasText(row['unit']) && typeof row['value'] === 'number',
  );
}

function endsAfterItStarts(doc: Doc): boolean {
  if (!hasText(doc['endsAt']) || !hasText(doc['startsAt'])) return true;
  return Date.parse(textOf(doc['endsAt'])) > Date.parse(textOf(doc['startsAt']));
}

/** A notice without an end would stand above every page for ever. */
function noticeEnds(doc: Doc): boolean {
  const notice = doc['urgentNotice'];
  return !isRecord(notice) || !hasText(notice['text']) || hasText(notice['until']);
}

/** Any words anywhere in the editor's tree. */
function hasWords(node: unknown): boolean {
  if (Array.isArray(node)) return node.some(hasWords);
  if (!isRecord(node)) return false;
  return hasText(node['text']) || hasWords(node['children']) || hasWords(node['root']);
}

function isRecord(value: unknown): value is Doc {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
