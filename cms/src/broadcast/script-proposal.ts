/** A first draft of a script from an item's own words: sentences are chosen and cut apart, none is made up. */
import { splitSentences } from 'shared/broadcast/sentences';
import type { EditorialKind } from 'shared/editorial/publish-checklist';
import { formatVietnamInstant } from 'shared/kernel/vietnam-date';
import { countSyllables } from 'shared/kernel/vietnamese-text';
import { z } from 'zod';

/** Longer sentences are too long for the ear; a person may still write them. */
const LONGEST_SYLLABLES = 50;
const MOST_POINTS = 8;
const MOST_SENTENCES_OF_BODY = 5;

export interface ScriptProposal {
  readonly headline: string;
  readonly lead: string;
  readonly points: readonly string[];
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
export function proposeScript(kind: EditorialKind, doc: Doc): ScriptProposal {
  const headline = Text.parse(doc['headline']);
  const { lead, points } = proposeText(kind, doc);
  return { headline, lead, points: points.map(asSentence).slice(0, MOST_POINTS) };
}

interface ProposedText {
  readonly lead: string;
  readonly points: readonly string[];
}

function proposeText(kind: EditorialKind, doc: Doc): ProposedText {
  switch (kind) {
    case 'tactic':
      return {
        lead: Text.parse(doc['summary']),
        points: [
          ...Lines.parse(doc['signs'])
            .slice(0, 3)
            .map((line) => `Dấu hiệu: ${line}`),
          ...Lines.parse(doc['doNow'])
            .slice(0, 4)
            .map((line) => `Việc cần làm: ${line}`),
          ...StepsByAge.parse(doc['ifMoneyLost'])
            .flatMap(({ steps }) => steps)
            .slice(0, 1)
            .map((line) => `Nếu đã mất tiền: ${line}`),
        ],
      };
    case 'event':
      return openWithStandfirst(doc, [...labelled('Thời gian', timeOf(doc)), ...labelled('Địa điểm', doc['place'])]);
    case 'hotline':
      return {
        lead: Text.parse(doc['note']),
        points: labelled('Số điện thoại', doc['number']),
      };
    case 'exemplar':
      return openWithStandfirst(doc, [...labelled('Địa bàn', doc['place']), ...metricsOf(doc)]);
    case 'legalGuide':
      return openWithStandfirst(doc, labelled('Căn cứ', Lines.parse(doc['legalBasis']).join('; ')));
    case 'article':
    case 'script':
    case 'settings':
      return openWithStandfirst(doc, []);
  }
}

/** The standfirst's first sentence leads; its others, then `facts`, then first sentences of paragraphs are points. */
function openWithStandfirst(doc: Doc, facts: readonly string[]): ProposedText {
  const [lead = '', ...others] = splitSentences(Text.parse(doc['standfirst']));
  const fromBody = paragraphsOf(doc['body']).flatMap((paragraph) => splitSentences(paragraph).slice(0, 1));
  const short = fromBody.filter((sentence) => countSyllables(sentence) <= LONGEST_SYLLABLES);
  const [opening = '', ...rest] = lead === '' ? short : [lead, ...short];
  return { lead: opening, points: [...others, ...facts, ...rest.slice(0, MOST_SENTENCES_OF_BODY)] };
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
