/** The findings of a whole item: what was found, in which field and paragraph, and whether somebody has answered for it. */
import type { EditorialKind } from '../editorial/publish-checklist.ts';
import { digestOf } from '../kernel/digest.ts';
import { FIELD_LABELS, NO_READING } from './field-label-table.ts';
import { findPrivacy } from './find-privacy.ts';
import { PRIVACY_LABELS, type PrivacyContext, type PrivacyFinding } from './finding.ts';

export interface PlacedFinding extends PrivacyFinding {
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
  return Object.entries(doc).flatMap(([field, value]) => {
    if (NO_READING.has(field)) return [];
    const paragraphs = paragraphsIn(value);
    return paragraphs.flatMap((paragraph, index) =>
      findPrivacy(paragraph, context)
        .filter((finding) => finding.kind !== 'phone' || !SHOWS_OWN_NUMBERS.includes(kind))
        .map((finding) => ({
          ...finding,
          field,
          place: paragraphs.length > 1 ? `${labelOf(field)}, đoạn ${index + 1}` : labelOf(field),
          paragraph,
          key: keyOfFinding(finding.kind, finding.text, paragraph),
        })),
    );
  });
}

export function keyOfFinding(kind: string, text: string, paragraph: string): string {
  return digestOf(['privacy', kind, text, paragraph]).slice(0, 32);
}

/** As the list of reasons against an approval names it: `số điện thoại “0912…” ở Chính văn, đoạn 2`. */
export function sentenceOfFinding({ kind, text, place }: PlacedFinding): string {
  return `${PRIVACY_LABELS[kind].toLowerCase()} “${text}” ở ${place}`;
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
