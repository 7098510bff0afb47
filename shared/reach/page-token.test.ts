import { describe, expect, test } from 'vitest';
import { findTokenDocument, pageTokenKeyOf, signPageToken } from './page-token.ts';

const key = pageTokenKeyOf('bí mật của trạm');
const older = pageTokenKeyOf('bí mật năm ngoái');
const token = signPageToken('tactic:0b1c-9', key);

describe('a page token', () => {
  test('gives back the document it was made for', () => {
    expect(findTokenDocument(token, [key])).toBe('tactic:0b1c-9');
  });

  test('stays valid beside a newer key', () => {
    expect(findTokenDocument(signPageToken('article:1', older), [key, older])).toBe('article:1');
  });

  test.each([
    ['for another document', token.replace('tactic', 'article')],
    ['with an altered mark', token.replace(/.$/, (last) => (last === '0' ? '1' : '0'))],
    ['with a shortened mark', token.slice(0, -1)],
    ['with something behind it', `${token}.x`],
    ['of a key nobody knows', signPageToken('tactic:0b1c-9', older)],
    ['that claims another key', signPageToken('tactic:0b1c-9', { ...older, id: key.id })],
    ['without a mark', 'tactic:0b1c-9'],
    ['that is empty', ''],
  ])('is refused %s', (_, forged) => {
    expect(findTokenDocument(forged, [key])).toBeUndefined();
  });
});
