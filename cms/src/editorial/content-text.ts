/** What a field holds, as text a person can read and compare. */
import type { Field } from 'payload';
import { formatVietnamDay, formatVietnamInstant, vietnamDayOf } from 'shared/kernel/vietnam-date';
import { writeOriginalDay } from '../content/original-day-text.ts';
import { labelOf } from './content-fields.ts';

type Doc = Readonly<Record<string, unknown>>;

/** The name of a document that is referred to; undefined where it is unknown. */
export type TitleOf = (collection: string, id: string) => string | undefined;

/** Empty where there is nothing. Lists give a line per row, bodies a line per paragraph. */
export function contentText(field: Field, value: unknown, titleOf: TitleOf): string {
  if (value === undefined || value === null || value === '') return '';
  switch (field.type) {
    case 'array':
      return rowsOf(value)
        .map((row) => rowText(field.fields, row, titleOf, ' · '))
        .filter((line) => line !== '')
        .join('\n');
    case 'group':
      return isRecord(value) ? rowText(field.fields, value, titleOf, '\n') : '';
    case 'richText':
      return blocksOf(value, titleOf).join('\n');
    case 'relationship':
    case 'upload':
      return listOf(value)
        .map((reference) => referenceText(field.relationTo, reference, titleOf))
        .join(', ');
    case 'select':
    case 'radio':
      return listOf(value)
        .map((option) => optionText(field.options, option))
        .join(', ');
    case 'checkbox':
      return value === true ? 'Có' : 'Không';
    case 'date':
      return dateText(field, value);
    case 'text':
    case 'textarea':
    case 'number':
      return listOf(value).map(plainText).join(', ');
    case 'email':
    case 'code':
    case 'json':
    case 'point':
    case 'blocks':
    case 'row':
    case 'collapsible':
    case 'tabs':
    case 'join':
    case 'ui':
      return plainText(value);
  }
}

/** Each filled field of a row; its label only where there are several. */
function rowText(fields: readonly Field[], row: Doc, titleOf: TitleOf, separator: string): string {
  const parts = fields.flatMap((field) => {
    if (!('name' in field) || typeof field.name !== 'string' || field.name === 'id') return [];
    const text = contentText(field, row[field.name], titleOf);
    return text === '' ? [] : [{ label: labelOf(field, field.name), text }];
  });
  if (parts.length === 1) return parts[0]?.text ?? '';
  return parts.map(({ label, text }) => `${label}: ${text}`).join(separator);
}

/** A line for each paragraph, heading, item of a list and picture of an editor's tree. */
function blocksOf(node: unknown, titleOf: TitleOf): readonly string[] {
  if (!isRecord(node)) return [];
  if ('root' in node) return blocksOf(node['root'], titleOf);
  const children = rowsOf(node['children']);
  switch (node['type']) {
    case 'upload':
      return [`[${referenceText(String(node['relationTo']), node['value'], titleOf)}]`];
    case 'root':
    case 'list':
      return children.flatMap((child) => blocksOf(child, titleOf));
    case 'listitem':
      return [`• ${inlineText(node)}`];
    default:
      return [inlineText(node)].filter((line) => line !== '');
  }
}

function inlineText(node: Doc): string {
  if (node['type'] === 'linebreak') return ' ';
  if (typeof node['text'] === 'string') return node['text'];
  return rowsOf(node['children']).map(inlineText).join('');
}

function referenceText(relationTo: string | readonly string[], reference: unknown, titleOf: TitleOf): string {
  if (isRecord(reference) && 'relationTo' in reference) {
    return referenceText(String(reference['relationTo']), reference['value'], titleOf);
  }
  const id = isRecord(reference) ? String(reference['id']) : plainText(reference);
  return (typeof relationTo === 'string' ? titleOf(relationTo, id) : undefined) ?? id;
}

function optionText(options: readonly unknown[], value: unknown): string {
  const option = options.find((candidate) => isRecord(candidate) && candidate['value'] === value);
  return isRecord(option) && typeof option['label'] === 'string' ? option['label'] : plainText(value);
}

function dateText(field: Extract<Field, { type: 'date' }>, value: unknown): string {
  const ms = value instanceof Date ? value.getTime() : Date.parse(plainText(value));
  if (Number.isNaN(ms)) return plainText(value);
  const isDay = field.admin?.date?.pickerAppearance === 'dayOnly' || field.admin?.date === undefined;
  return isDay ? formatVietnamDay(vietnamDayOf(ms)) : formatVietnamInstant(ms);
}

function plainText(value: unknown): string {
  // A text field may hold a day as it is kept.
  if (typeof value === 'string') return writeOriginalDay(value);
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : (JSON.stringify(value) ?? '');
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function rowsOf(value: unknown): readonly Doc[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Doc {
  return value !== null && typeof value === 'object' && !Array.isArray(value) && !(value instanceof Date);
}
