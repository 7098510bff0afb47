import { describe, expect, it } from 'vitest';
import type { PublishedDocument } from 'shared/contract/documents';
import { digestOf } from 'shared/kernel/digest';
import type { RowSummary } from './feed-table.ts';
import type { Projected } from './project-document.ts';
import { planRow } from './plan-row.ts';

const document: PublishedDocument = {
  kind: 'section',
  id: 's-1',
  slug: 'diem-sang',
  name: 'Điểm sáng',
  description: '',
  order: 1,
};
const live: Projected = { state: 'live', document, reads: ['units:a'] };
const row: RowSummary = {
  id: 'section:s-1',
  kind: 'section',
  documentId: 's-1',
  state: 'live',
  digest: digestOf(document),
  sequence: 9,
  reads: ['units:a'],
  slug: 'diem-sang',
  formerSlugs: [],
};
const withdrawn: Projected = { state: 'withdrawn', slug: 'diem-sang', unitId: 'u-1' };
const gone: RowSummary = { ...row, state: 'gone', digest: '', reads: [] };

describe('what is written for a document', () => {
  it.each<readonly [string, RowSummary | undefined, Projected, boolean, string]>([
    ['new and live', undefined, live, false, 'live'],
    ['unchanged', row, live, false, 'nothing'],
    ['changed', { ...row, digest: 'khác' }, live, false, 'live'],
    ['live again after it was gone', gone, live, false, 'live'],
    ['unchanged but with a number that readers may have passed', row, live, true, 'live'],
    ['unchanged but made from other documents', { ...row, reads: ['units:b'] }, live, false, 'reads'],
    ['withdrawn', row, { state: 'hidden' }, false, 'gone'],
    ['deleted', row, { state: 'deleted' }, false, 'gone'],
    ['never live', undefined, { state: 'hidden' }, false, 'nothing'],
    ['published and withdrawn before anybody looked', undefined, withdrawn, false, 'gone'],
    ['withdrawn, and known', row, withdrawn, false, 'gone'],
    ['deleted before anybody looked', undefined, { state: 'deleted' }, false, 'nothing'],
    ['gone already', gone, { state: 'deleted' }, false, 'nothing'],
    ['gone already, and perhaps for another reason now', gone, { state: 'hidden' }, false, 'gone'],
    ['gone with a number that readers may have passed', gone, { state: 'hidden' }, true, 'gone'],
  ])('%s', (_case, known, projected, isDirty, expected) => {
    expect(planRow({ known, projected, isDirty }).kind).toBe(expected);
  });
});
