import { expect, it } from 'vitest';
import { relatedScore, type RelatedCandidate } from './related-score.ts';

const item = (text: string, change: Partial<RelatedCandidate> = {}): RelatedCandidate => ({
  text,
  section: undefined,
  exemplars: [],
  type: undefined,
  ...change,
});

it.each<[string, RelatedCandidate, RelatedCandidate, number | undefined]>([
  ['the same type of trick', item('Một', { type: 'A4' }), item('Hai', { type: 'A4' }), 3],
  ['a trick of the same group alone', item('Một', { type: 'A4' }), item('Hai', { type: 'A1' }), undefined],
  ['an exemplar both name', item('Một', { exemplars: ['m'] }), item('Hai', { exemplars: ['m', 'n'] }), 3],
  ['a section alone', item('Một', { section: 's' }), item('Hai', { section: 's' }), undefined],
  ['words both use', item('Giả người giao hàng báo nhầm'), item('Người giao hàng thật chờ kiểm đơn'), 2],
  ['words without accents', item('Mã QR độc'), item('ma qr doc o quan'), 2],
  ['what stands everywhere', item('Công an phường Tiếng Mõ'), item('Tổ dân phố gặp công an phường'), undefined],
  ['no more than four points for words', item('một hai ba bốn năm sáu'), item('một hai ba bốn năm sáu'), 4],
])('%s', (_case, a, b, expected) => {
  expect(relatedScore(a, b)).toBe(expected);
});
