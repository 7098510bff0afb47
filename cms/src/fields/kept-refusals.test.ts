import { expect, test } from 'vitest';
import { countedOnce, keepRefusals, noteRefusals } from './kept-refusals.ts';

const TAKEN = 'Đã có mục khác dùng đường dẫn này.';
const refused = {
  _status: { value: 'draft' },
  headline: { value: 'Chợ Cau không tiền giả' },
  links: { value: 1, errorPaths: ['links.0.slug'] },
  'links.0.slug': { value: 'cho-cau', valid: false, errorMessage: TAKEN },
};
const answer = { headline: { valid: true }, links: {}, 'links.0.slug': { valid: true } };
const noted = noteRefusals(new Map(), refused);

test('a refused field keeps its message when an answer comes that knows nothing of it', () => {
  expect(keepRefusals(answer, refused, noted)).toEqual({
    headline: { valid: true },
    links: { errorPaths: ['links.0.slug'] },
    'links.0.slug': { valid: false, errorMessage: TAKEN },
  });
});

test('what the answer itself refuses stands, and a field that it does not speak of is left alone', () => {
  const own = { 'links.0.slug': { valid: false, errorMessage: 'Hãy ghi đường dẫn.' } };
  expect(keepRefusals(own, refused, noted)).toEqual(own);
  expect(keepRefusals({}, refused, noted)).toEqual({});
});

test('the message goes with what was refused, and the change of another field of a draft does not take it away', () => {
  const retyped = { ...refused, 'links.0.slug': { ...refused['links.0.slug'], value: 'cho-cau-2' } };
  expect(keepRefusals(answer, retyped, noteRefusals(noted, retyped))).toEqual(answer);
  const elsewhere = { ...refused, headline: { value: 'Chợ Cau' } };
  expect(keepRefusals(answer, elsewhere, noteRefusals(noted, elsewhere))['links.0.slug']?.errorMessage).toBe(TAKEN);
});

test('in a form without drafts any change may have mended it', () => {
  const { _status: _, ...fields } = refused;
  const known = noteRefusals(new Map(), fields);
  expect(keepRefusals(answer, fields, known)['links.0.slug']?.valid).toBe(false);
  const changed = { ...fields, headline: { value: 'Chợ Cau' } };
  expect(keepRefusals(answer, changed, noteRefusals(known, changed))).toEqual(answer);
});

test('a list that is wrong only by a row is not counted beside the row', () => {
  const row = { valid: false, errorMessage: 'Ô này chỉ nhận số.' };
  const empty = { valid: false, errorMessage: 'Hãy thêm ít nhất một dòng.', errorPaths: ['signs', 'signs.0.text'] };
  const answered = { metrics: { valid: false, errorPaths: ['metrics.0.value'] }, 'metrics.0.value': row, signs: empty };
  expect(countedOnce(answered)).toEqual({ ...answered, metrics: { valid: true, errorPaths: ['metrics.0.value'] } });
});

test('a message that is shown no more is forgotten', () => {
  const mended = { ...refused, 'links.0.slug': { value: 'cho-cau', valid: true } };
  expect(noteRefusals(noted, mended).size).toBe(0);
});
