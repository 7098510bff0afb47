/** Findings of whole items: where they stand, and those that no single paragraph shows. */
import { describe, expect, it } from 'vitest';
import type { PrivacyContext } from './finding.ts';
import { findInItem } from './item-findings.ts';
import { findPrivacy } from './find-privacy.ts';

const CONTEXT: PrivacyContext = { hotlines: [], ownHosts: [], year: 2026 };
const STATISTICS = 'Trong tháng có 12 vụ, 35 đối tượng, giảm 8%.';
const kindsOf = (doc: Readonly<Record<string, unknown>>, kind: 'article' | 'legalGuide' = 'article') =>
  findInItem(kind, doc, CONTEXT).map((finding) => finding.kind);

const link = (words: string, url: string) => ({
  type: 'link',
  fields: { linkType: 'custom', url },
  children: [{ type: 'text', text: words }],
});
const body = (...children: readonly object[]) => ({
  body: { root: { type: 'root', children: [{ type: 'paragraph', children }] } },
});

describe('an item', () => {
  it('names the field and the paragraph', () => {
    const [finding] = findInItem('article', { standfirst: 'Một dòng.\nXe 29A-123.45 bỏ lại.' }, CONTEXT);
    expect(finding).toMatchObject({ kind: 'plate', place: 'Sa-pô, đoạn 2', isBlocking: true });
  });

  it.each([
    ['Tài liệu mật được cất trong tủ.', ['state-secret']],
    ['Ban chuyên án mang bí số 525D phá đường dây.', ['state-secret']],
    ['Danh tính người báo tin được giữ bí mật.', []],
    ['Mật khẩu, mật ong và mật độ dân số.', []],
  ])('asks about secrets: %s', (text, kinds) => {
    expect(kindsOf({ standfirst: text })).toEqual(kinds);
    expect(kindsOf({ standfirst: text, secretsChecked: true })).toEqual([]);
  });

  it('reads the addresses behind words', () => {
    const doc = body({ type: 'text', text: 'Xem ' }, link('tại đây', 'https://nhanqua-tet.example/x'));
    expect(findInItem('article', doc, CONTEXT)).toMatchObject([
      { kind: 'live-link', text: 'https://nhanqua-tet.example/x', place: 'Chính văn, liên kết', isBlocking: true },
    ]);
    expect(kindsOf(body(link('Công an', 'https://bocongan.gov.vn/a'), link('gọi 113', 'tel:113')))).toEqual([]);
    expect(kindsOf(body(link('bài trước', '/canh-bao/gia-danh/')))).toEqual([]);
  });

  it('asks whose the figures are, without standing in the way', () => {
    expect(findInItem('article', { standfirst: STATISTICS }, CONTEXT)).toMatchObject([
      { kind: 'unsourced-figures', text: '12 vụ', isBlocking: false },
    ]);
    expect(kindsOf({ standfirst: STATISTICS, source: 'Công an phường' })).toEqual([]);
    expect(kindsOf({ standfirst: `Theo Công an phường, ${STATISTICS}` })).toEqual([]);
    expect(kindsOf({ standfirst: 'Có 2 vụ trong tuần.' })).toEqual([]);
    expect(kindsOf({ standfirst: STATISTICS }, 'legalGuide')).toEqual([]);
  });
});

describe('a paragraph as long as a book', () => {
  it('is read in stretches, with offsets of the whole', () => {
    const filler = 'Bà con họp tổ dân phố vào tối thứ bảy. '.repeat(400);
    const text = `${filler}Xe 29A-123.45 bỏ lại. ${filler}`;
    const [finding] = findPrivacy(text, CONTEXT);
    expect(finding).toMatchObject({ kind: 'plate', start: filler.length + 3, text: '29A-123.45' });
    expect(text.slice(finding?.start, finding?.end)).toBe('29A-123.45');
  });
});
