/** A first draft of a script from an item's own words: sentences are chosen and cut apart, none is made up. */
import type { ScriptFormat } from 'shared/broadcast/script-terms';
import { splitSentences } from 'shared/broadcast/sentences';
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import { formatVietnamInstant } from 'shared/kernel/vietnam-date';
import { countSyllables } from 'shared/kernel/vietnamese-text';
import { z } from 'zod';
import { fitScript, type ProposedPoint } from './fit-script.ts';

/** Longer sentences are too long for the ear; a person may still write them. */
const LONGEST_SYLLABLES = 50;
const MOST_POINTS = 8;
const MOST_SENTENCES_OF_BODY = 5;
/** A version of given length chooses among more, see `fitScript`. */
const MOST_TO_CHOOSE = 40;

export interface ScriptProposal {
  readonly headline: string;
  readonly lead: string;
  readonly points: readonly string[];
  /** Questions of residents with the item's own answers; only for a meeting. */
  readonly asked: readonly { readonly question: string; readonly answer: string }[];
}

interface Wanted {
  readonly format?: ScriptFormat;
  /** Undefined: as long as the item gives. */
  readonly seconds?: number | undefined;
}

type Doc = Readonly<Record<string, unknown>>;

const Text = z
  .string()
  .nullish()
  .transform((text) => text?.trim() ?? '')
  .catch('');
const Lines = z
  .array(z.object({ text: Text }))
  .nullish()
  .transform((rows) => (rows ?? []).map((row) => row.text).filter((text) => text !== ''))
  .catch([]);

const StepsByAge = z
  .array(z.object({ steps: Lines }))
  .nullish()
  .transform((rows) => rows ?? [])
  .catch([]);

/** `doc` is the item as the CMS stores it. The fixed words ("Dấu hiệu: …") are the names of its fields. */
export function proposeScript(kind: EditorialKind, doc: Doc, { format, seconds }: Wanted = {}): ScriptProposal {
  const headline = Text.parse(doc['headline']);
  const most = seconds === undefined ? MOST_SENTENCES_OF_BODY : MOST_TO_CHOOSE;
  const { lead, points } = proposeText(kind, doc, most);
  const asked = format === 'meeting' ? askedOf(kind, doc) : [];
  if (seconds !== undefined) {
    const sentences = points.map((point) => ({ ...point, text: asSentence(point.text) }));
    return { headline, lead, points: fitScript({ opening: [headline, lead], points: sentences, seconds }), asked };
  }
  return { headline, lead, points: usualPoints(points).map(asSentence).slice(0, MOST_POINTS), asked };
}

/** Of each rank as many as a script of usual length carries. */
function usualPoints(points: readonly ProposedPoint[]): string[] {
  const counted = new Map<number, number>();
  return points.flatMap(({ text, rank }) => {
    const count = counted.get(rank) ?? 0;
    counted.set(rank, count + 1);
    return count < (USUAL_OF_RANK[rank] ?? MOST_POINTS) ? [text] : [];
  });
}

/** What to do now, after a loss, signs: see `proposeText`. */
const USUAL_OF_RANK: Readonly<Record<number, number>> = { 1: 4, 2: 1, 3: 3 };

/** Questions that a warning answers in its own fields. */
const ASKED = [
  { field: 'signs', question: 'Làm sao nhận ra?' },
  { field: 'doNow', question: 'Gặp thì phải làm gì ngay?' },
  { field: 'ifMoneyLost', question: 'Lỡ mất tiền rồi thì làm sao?' },
  { field: 'authoritiesNever', question: 'Cơ quan nhà nước có bao giờ làm như vậy không?' },
] as const;

function askedOf(kind: EditorialKind, doc: Doc): ScriptProposal['asked'] {
  if (kind !== 'tactic') return [];
  return ASKED.flatMap(({ field, question }) => {
    const lines = field === 'ifMoneyLost' ? stepsAfterLoss(doc) : Lines.parse(doc[field]);
    return lines.length === 0 ? [] : [{ question, answer: lines.map(asSentence).join(' ') }];
  });
}

function stepsAfterLoss(doc: Doc): string[] {
  return StepsByAge.parse(doc['ifMoneyLost']).flatMap(({ steps }) => steps);
}

interface ProposedText {
  readonly lead: string;
  readonly points: readonly ProposedPoint[];
}

function proposeText(kind: EditorialKind, doc: Doc, mostOfBody: number): ProposedText {
  switch (kind) {
    case 'tactic':
      return {
        lead: Text.parse(doc['summary']),
        points: [
          ...Lines.parse(doc['signs']).map((line) => ({ text: `Dấu hiệu: ${line}`, rank: 3 })),
          ...Lines.parse(doc['doNow']).map((line) => ({ text: `Việc cần làm: ${line}`, rank: 1 })),
          ...stepsAfterLoss(doc).map((line) => ({ text: `Nếu đã mất tiền: ${line}`, rank: 2 })),
        ],
      };
    case 'event':
      return openWithStandfirst(
        doc,
        [...labelled('Thời gian', timeOf(doc)), ...labelled('Địa điểm', doc['place'])],
        mostOfBody,
      );
    case 'hotline':
      return {
        lead: Text.parse(doc['note']),
        points: inOrder(labelled('Số điện thoại', doc['number'])),
      };
    case 'exemplar':
      return openWithStandfirst(doc, [...labelled('Địa bàn', doc['place']), ...metricsOf(doc)], mostOfBody);
    case 'legalGuide':
      return openWithStandfirst(doc, labelled('Căn cứ', Lines.parse(doc['legalBasis']).join('; ')), mostOfBody);
    case 'article':
    case 'script':
    case 'settings':
      return openWithStandfirst(doc, [], mostOfBody);
  }
}

/** The standfirst's first sentence leads; its others, then `facts`, then first sentences of paragraphs are points. */
function openWithStandfirst(doc: Doc, facts: readonly string[], mostOfBody: number): ProposedText {
  const [lead = '', ...others] = splitSentences(Text.parse(doc['standfirst']));
  const fromBody = paragraphsOf(doc['body']).flatMap((paragraph) => splitSentences(paragraph).slice(0, 1));
  const short = fromBody.filter((sentence) => countSyllables(sentence) <= LONGEST_SYLLABLES);
  const [opening = '', ...rest] = lead === '' ? short : [lead, ...short];
  return { lead: opening, points: inOrder([...others, ...facts, ...rest.slice(0, mostOfBody)]) };
}

/** News tells the important first: what stands earlier is kept first. */
function inOrder(texts: readonly string[]): ProposedPoint[] {
  return texts.map((text, index) => ({ text, rank: 10 + index }));
}

function labelled(label: string, value: unknown): string[] {
  const text = Text.parse(value);
  return text === '' ? [] : [`${label}: ${text}`];
}

function timeOf(doc: Doc): string {
  const startsAt = Date.parse(Text.parse(doc['startsAt']));
  return Number.isNaN(startsAt) ? '' : formatVietnamInstant(startsAt);
}

const Metrics = z
  .array(z.object({ label: Text, value: z.number(), unit: Text, qualifier: Text }))
  .nullish()
  .transform((rows) => rows ?? [])
  .catch([]);

/** "Số vụ trộm giảm: gần 20 vụ"; numbers as the law writes them, so that they are read right. */
function metricsOf(doc: Doc): string[] {
  return Metrics.parse(doc['metrics']).map(({ label, value, unit, qualifier }) =>
    [`${label}:`, qualifier, value.toLocaleString('vi-VN'), unit].filter((word) => word !== '').join(' '),
  );
}

/** The plain text of each paragraph of a body as the editor stores it. */
function paragraphsOf(body: unknown): string[] {
  const root = isRecord(body) ? body['root'] : undefined;
  const children = isRecord(root) && Array.isArray(root['children']) ? root['children'] : [];
  return children
    .filter((node: unknown) => isRecord(node) && node['type'] === 'paragraph')
    .map((node: unknown) => plainTextOf(node).replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}

function plainTextOf(node: unknown): string {
  if (!isRecord(node)) return '';
  if (typeof node['text'] === 'string') return node['text'];
  return Array.isArray(node['children']) ? node['children'].map(plainTextOf).join('') : '';
}

function asSentence(text: string): string {
  return /[.!?…]["”’)]*$/.test(text) ? text : `${text}.`;
}

function isRecord(value: unknown): value is Doc {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
