/** The findings of a whole item: what was found, in which field and paragraph, and whether somebody has answered for it. */
import type { EditorialKind } from '../editorial/publish-checklist.ts';
import { digestOf } from '../kernel/digest.ts';
import { FIELD_LABELS, NO_READING } from './field-label-table.ts';
import { findLinks } from './find-links.ts';
import { findPrivacyInLines } from './find-in-lines.ts';
import { messageOf, type PrivacyContext, type PrivacyFinding } from './finding.ts';
import {
  FIGURES,
  FIGURES_OF_STATISTICS,
  isBlocking,
  ITEM_FINDING_LABELS,
  ITEM_FINDING_MESSAGES,
  SAYS_SOURCE,
  SECRET_WORDS,
  type ItemFindingKind,
} from './item-finding-table.ts';

export interface PlacedFinding extends Omit<PrivacyFinding, 'kind'> {
  readonly kind: ItemFindingKind;
  /** Nobody approves or submits the item before it is answered. */
  readonly isBlocking: boolean;
  /** Name of the form's field. */
  readonly field: string;
  /** Example: `Chính văn, đoạn 3`. */
  readonly place: string;
  /** The whole paragraph. */
  readonly paragraph: string;
  /** Of kind, words and paragraph: an answer holds only while this text stands. */
  readonly key: string;
}

type Doc = Readonly<Record<string, unknown>>;

/** A hotline's number and the station's own are meant to be read. */
const SHOWS_OWN_NUMBERS: readonly EditorialKind[] = ['hotline', 'settings'];

/** `doc` is the item as the CMS stores it or as its form holds it. */
export function findInItem(kind: EditorialKind, doc: Doc, context: PrivacyContext): readonly PlacedFinding[] {
  const isSecretChecked = doc['secretsChecked'] === true;
  const paragraphs = paragraphsOf(doc);
  // A headline begins no table and ends no number: each field is a text of its own.
  const fields = Object.values(Object.groupBy(paragraphs, ({ field }) => field));
  const found = fields.flatMap((placed = []) => findInField(placed));
  return [...found, ...linksBehindWords(doc, context), ...figuresWithoutSource(kind, doc, paragraphs)];

  function findInField(placed: readonly Paragraph[]): readonly PlacedFinding[] {
    const findings = findPrivacyInLines(
      placed.map(({ text }) => text),
      context,
    );
    return placed.flatMap((at, index) => [
      ...(findings[index] ?? [])
        .filter((finding) => finding.kind !== 'phone' || !SHOWS_OWN_NUMBERS.includes(kind))
        .map((finding) => place(finding, at)),
      ...(isSecretChecked ? [] : matchesOf(SECRET_WORDS, 'state-secret', at)),
    ]);
  }
}

interface Paragraph {
  readonly field: string;
  readonly place: string;
  readonly text: string;
}

function paragraphsOf(doc: Doc): readonly Paragraph[] {
  return Object.entries(doc).flatMap(([field, value]) => {
    if (NO_READING.has(field)) return [];
    const texts = paragraphsIn(value);
    return texts.map((text, index) => ({
      field,
      text,
      place: texts.length > 1 ? `${labelOf(field)}, đoạn ${index + 1}` : labelOf(field),
    }));
  });
}

function place(
  finding: Omit<PrivacyFinding, 'kind'> & { readonly kind: ItemFindingKind },
  at: Paragraph,
): PlacedFinding {
  return {
    ...finding,
    isBlocking: isBlocking(finding.kind),
    field: at.field,
    place: at.place,
    paragraph: at.text,
    key: keyOfFinding(finding.kind, finding.text, at.text),
  };
}

/** An address that no reader sees opens all the same: “tại đây” may lead to a swindler's page. */
function linksBehindWords(doc: Doc, context: PrivacyContext): readonly PlacedFinding[] {
  return Object.entries(doc).flatMap(([field, value]) => {
    const links = NO_READING.has(field) ? [] : linksIn(value);
    return links
      .filter(({ words, url }) => findLinks(words, context).length === 0 && findLinks(url, context).length > 0)
      .map(({ words, url }) => {
        const text = `${words} (${url})`;
        const at = { field, place: `${labelOf(field)}, liên kết`, text };
        const start = words.length + 2;
        const end = start + url.length;
        return place({ kind: 'live-link', start, end, text: url, message: messageOf('live-link') }, at);
      });
  });
}

interface LinkedWords {
  readonly words: string;
  readonly url: string;
}

function linksIn(value: unknown): readonly LinkedWords[] {
  if (Array.isArray(value)) return value.flatMap(linksIn);
  if (!isRecord(value)) return [];
  const { type, fields } = value;
  const url = type === 'link' && isRecord(fields) ? fields['url'] : undefined;
  if (typeof url === 'string') return [{ words: lineOf(value), url }];
  return Object.values(value).flatMap(linksIn);
}

function matchesOf(pattern: RegExp, kind: keyof typeof ITEM_FINDING_MESSAGES, at: Paragraph): readonly PlacedFinding[] {
  return [...at.text.matchAll(pattern)].map((match) => {
    const [text] = match;
    const start = match.index;
    return place({ kind, start, end: start + text.length, text, message: ITEM_FINDING_MESSAGES[kind] }, at);
  });
}

/** The kinds whose figures are news or results; a guide's amounts are those of the law it names. */
const TELLS_FIGURES: readonly EditorialKind[] = ['article', 'exemplar', 'tactic'];

/** The first figure of each paragraph that does not say whose it is, where the item names no source. */
function figuresWithoutSource(
  kind: EditorialKind,
  doc: Doc,
  paragraphs: readonly Paragraph[],
): readonly PlacedFinding[] {
  const { source } = doc;
  if (!TELLS_FIGURES.includes(kind) || (typeof source === 'string' && source.trim() !== '')) return [];
  const unsaid = paragraphs.filter(({ text }) => !SAYS_SOURCE.test(text));
  const figures = unsaid.map((at) => matchesOf(FIGURES, 'unsourced-figures', at));
  if (figures.flat().length < FIGURES_OF_STATISTICS) return [];
  return figures.flatMap((ofParagraph) => ofParagraph.slice(0, 1));
}

export function keyOfFinding(kind: string, text: string, paragraph: string): string {
  return digestOf(['privacy', kind, text, paragraph]).slice(0, 32);
}

/** As the list of reasons against an approval names it: `số điện thoại “0912…” ở Chính văn, đoạn 2`. */
export function sentenceOfFinding({ kind, text, place }: PlacedFinding): string {
  return `${ITEM_FINDING_LABELS[kind].toLowerCase()} “${text}” ở ${place}`;
}

function labelOf(field: string): string {
  return FIELD_LABELS[field] ?? 'Nội dung';
}

const INNER_NO_READING = new Set([
  'id',
  'type',
  'format',
  'style',
  'mode',
  'tag',
  'direction',
  'textStyle',
  'listType',
  'relationTo',
  'value',
  'image',
  'file',
  'poster',
  'fields',
  'url',
]);

/** Paragraphs of a text, of rows of texts, or of the editor's tree, where neighbouring pieces make one paragraph. */
function paragraphsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split(/\r?\n/u).filter((line) => line.trim() !== '');
  if (Array.isArray(value)) return value.flatMap(paragraphsIn);
  if (!isRecord(value)) return [];
  const children = value['children'];
  if (Array.isArray(children)) {
    const isLine = children.some((child) => isRecord(child) && typeof child['text'] === 'string');
    const line = isLine ? children.map(lineOf).join('') : '';
    return isLine ? paragraphsIn(line) : children.flatMap(paragraphsIn);
  }
  if (isRecord(value['root'])) return paragraphsIn(value['root']);
  return Object.entries(value).flatMap(([name, inner]) => (INNER_NO_READING.has(name) ? [] : paragraphsIn(inner)));
}

function lineOf(node: unknown): string {
  if (!isRecord(node)) return '';
  if (typeof node['text'] === 'string') return node['text'];
  if (node['type'] === 'linebreak') return '\n';
  return Array.isArray(node['children']) ? node['children'].map(lineOf).join('') : '';
}

function isRecord(value: unknown): value is Doc {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
