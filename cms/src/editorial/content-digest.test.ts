import type { Field } from 'payload';
import { describe, expect, it } from 'vitest';
import { contentDigest } from './content-digest.ts';

const fields: Field[] = [
  { name: 'id', type: 'text' },
  { name: 'headline', type: 'text' },
  { name: 'stage', type: 'text', custom: { system: true } },
  { type: 'row', fields: [{ name: 'startsAt', type: 'date' }] },
  { name: 'cover', type: 'upload', relationTo: 'media' },
  { name: 'sourceItem', type: 'relationship', relationTo: ['articles', 'tactics'] },
  { name: 'signs', type: 'array', fields: [{ name: 'text', type: 'text' }] },
  { name: 'body', type: 'richText' },
];
const text = (words: string, noise: object = {}) => ({
  root: {
    type: 'root',
    ...noise,
    children: [{ type: 'paragraph', children: [{ type: 'text', text: words, ...noise }] }],
  },
});
const doc = {
  id: 'a',
  headline: 'Tít',
  stage: 'draft',
  startsAt: '2026-08-19T01:00:00.000Z',
  cover: 'm1',
  sourceItem: { relationTo: 'tactics', value: 't1' },
  signs: [{ id: 'r1', text: 'Một' }],
  body: text('Lời'),
};
const digest = (change: object) => contentDigest(fields, { ...doc, ...change });

describe('the digest of content', () => {
  it.each<[string, object]>([
    ['the document’s own id', { id: 'b' }],
    ['what the server writes', { stage: 'published', updatedAt: 'x', _status: 'published' }],
    ['ids of rows', { signs: [{ id: 'r2', text: 'Một' }] }],
    ['another spelling of the same instant', { startsAt: '2026-08-19T08:00:00+07:00' }],
    ['a populated picture', { cover: { id: 'm1', alt: 'Ảnh' } }],
    ['a populated relation', { sourceItem: { relationTo: 'tactics', value: { id: 't1' } } }],
    ['what the editor notes for itself', { body: text('Lời', { direction: 'ltr', version: 1, format: 0, style: '' }) }],
    ['fields that are not there', { unknown: 1 }],
  ])('does not change with %s', (_name, change) => {
    expect(digest(change)).toBe(digest({}));
  });

  it('does not tell nothing from null, an empty text or an empty list', () => {
    const nothing = contentDigest(fields, {});
    expect(contentDigest(fields, { headline: '', signs: [], cover: null, body: undefined })).toBe(nothing);
  });

  it.each<[string, object]>([
    ['a word of the headline', { headline: 'Tít khác' }],
    ['a line', { signs: [{ id: 'r1', text: 'Hai' }] }],
    ['the order of lines', { signs: [{ text: 'Một' }, { text: 'Hai' }] }],
    ['the picture', { cover: 'm2' }],
    ['the related item', { sourceItem: { relationTo: 'articles', value: 't1' } }],
    ['the text', { body: text('Lời khác') }],
    ['bold type', { body: text('Lời', { format: 1 }) }],
  ])('changes with %s', (_name, change) => {
    expect(digest(change)).not.toBe(digest({}));
  });
});
