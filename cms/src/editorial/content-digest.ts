/**
 * The digest to which an approval is bound: of everything a resident may come to see and of nothing the server writes.
 * Saving a form without a visible change gives the same digest, on both databases.
 */
import type { Field } from 'payload';
import { digestOf } from 'shared/kernel/digest';

type Doc = Readonly<Record<string, unknown>>;

/** What the editor writes into a node besides its meaning; differs between an untouched and a re-saved text. */
const EDITOR_NOISE = new Set([
  'version',
  'direction',
  'indent',
  'id',
  'detail',
  'mode',
  'style',
  'textFormat',
  'textStyle',
]);

/** Added by Payload to every collection. */
const PAYLOAD_FIELDS = new Set(['id', '_status', 'createdAt', 'updatedAt', 'deletedAt']);

/** SHA-256 in hex of a document's content fields. Fields marked `custom: { system: true }` are none. */
export function contentDigest(fields: readonly Field[], doc: Doc): string {
  return digestOf(contentOf(fields, doc));
}

function contentOf(fields: readonly Field[], doc: Doc): Record<string, unknown> {
  const content: Record<string, unknown> = {};
  for (const field of fields) addField(content, field, doc);
  return content;
}

function addField(content: Record<string, unknown>, field: Field, doc: Doc): void {
  if (field.custom?.['system'] === true || field.type === 'ui' || field.type === 'join') return;
  if (field.type === 'row' || field.type === 'collapsible') {
    Object.assign(content, contentOf(field.fields, doc));
  } else if (field.type === 'tabs') {
    for (const tab of field.tabs) addGroup(content, tab, doc);
  } else if (field.type === 'group') {
    addGroup(content, field, doc);
  } else if (!PAYLOAD_FIELDS.has(field.name)) {
    set(content, field.name, valueOf(field, doc[field.name]));
  }
}

/** A tab or group with a name keeps its fields under it; without one they stand beside the others. */
function addGroup(
  content: Record<string, unknown>,
  group: { readonly name?: unknown; readonly fields: Field[] },
  doc: Doc,
): void {
  if (typeof group.name === 'string') set(content, group.name, nested(group.fields, doc[group.name]));
  else Object.assign(content, contentOf(group.fields, doc));
}

/** Absent, null, empty text, empty list, empty group and an unticked box are all "nothing there". */
function set(content: Record<string, unknown>, name: string, value: unknown): void {
  const isNothing =
    value === undefined ||
    value === null ||
    value === '' ||
    value === false ||
    (Array.isArray(value) && !value.length) ||
    (isRecord(value) && Object.keys(value).length === 0);
  if (!isNothing) content[name] = value;
}

function valueOf(field: Field, value: unknown): unknown {
  if (value === undefined || value === null) return undefined;
  if (field.type === 'array') {
    return Array.isArray(value) ? value.map((row: unknown) => nested(field.fields, row)) : undefined;
  }
  if (field.type === 'relationship' || field.type === 'upload') {
    return Array.isArray(value) ? value.map(referenceOf) : referenceOf(value);
  }
  if (field.type === 'date') return instantOf(value);
  if (field.type === 'richText') return withoutNoise(value);
  return value;
}

function nested(fields: readonly Field[], value: unknown): unknown {
  return isRecord(value) ? contentOf(fields, value) : undefined;
}

function instantOf(value: unknown): unknown {
  const instant = value instanceof Date ? value.getTime() : typeof value === 'string' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(instant) ? value : new Date(instant).toISOString();
}

/** An id, or `collection:id` of a polymorphic relation, whether or not the document is populated. */
function referenceOf(value: unknown): unknown {
  if (!isRecord(value)) return value;
  if ('relationTo' in value) return `${String(value['relationTo'])}:${String(referenceOf(value['value']))}`;
  return value['id'];
}

function withoutNoise(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutNoise);
  if (!isRecord(node)) return node;
  const entries = Object.entries(node).filter(([key, value]) => !isNoise(key, value));
  return Object.fromEntries(
    entries.map(([key, value]) => [key, key === 'value' ? referenceOf(value) : withoutNoise(value)]),
  );
}

function isNoise(key: string, value: unknown): boolean {
  return EDITOR_NOISE.has(key) || value === null || value === '' || (key === 'format' && value === 0);
}

function isRecord(value: unknown): value is Doc {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date);
}
