import { describe, expect, it } from 'vitest';
import { findPrivacy } from './find-privacy.ts';
import type { PrivacyContext } from './finding.ts';
import { readMarkedLines } from './marked-text.ts';
import { PRIVACY_CASES } from './privacy.cases.ts';

const CONTEXT: PrivacyContext = { hotlines: ['02983000113'], ownHosts: ['phuong.example.vn'], year: 2026 };
const sketch = (text: string) => findPrivacy(text, CONTEXT).map(({ kind, start, end }) => ({ kind, start, end }));

describe.each(Object.entries(PRIVACY_CASES))('%s', (_group, cases) => {
  it.each(cases)('%s', (marked) => {
    const [line] = readMarkedLines(marked);
    if (!line) throw new Error('A case without a line');
    const found = sketch(line.text);
    for (const mark of line.marks) {
      expect(found).toContainEqual(
        expect.objectContaining({
          kind: mark.kind,
          start: expect.toSatisfy((start: number) => start < mark.end),
          end: expect.toSatisfy((end: number) => end > mark.start),
        }),
      );
    }
    expect(found.map(({ kind }) => kind).toSorted()).toEqual(line.marks.map(({ kind }) => kind).toSorted());
  });
});

describe('a finding', () => {
  it('knows at least 120 cases, silent ones among them', () => {
    const cases = Object.values(PRIVACY_CASES).flat();
    expect(cases.length).toBeGreaterThanOrEqual(120);
    expect(cases.filter((one) => !one.includes('⟦')).length).toBeGreaterThan(40);
  });

  it.each(['NFC', 'NFD'] as const)('is the exact slice of text in %s', (form) => {
    const text = '\u00a0Chị Nguyễn Thị Hoà (trú tổ 5) bị lừa, số 0912\u00a0345\u00a0678.'.normalize(form);
    const findings = findPrivacy(text, CONTEXT);
    expect(findings.map(({ kind, text: words }) => [kind, words.normalize('NFC')])).toEqual([
      ['victim', 'Nguyễn Thị Hoà'],
      ['phone', '0912\u00a0345\u00a0678'],
    ]);
    for (const finding of findings) expect(text.slice(finding.start, finding.end)).toBe(finding.text);
  });

  it.each([
    ['Số ０９１２３４５６７８ gọi đến.', 'phone', '０９１２３４５６７８'],
    ['Số 0912<b>345</b>678 gọi đến.', 'phone', '0912<b>345</b>678'],
    ['Số 0912 **345** 678 gọi đến.', 'phone', '0912 **345** 678'],
    ['Số 0 9 1 2 3 4 5 6 7 8 gọi đến.', 'phone', '0 9 1 2 3 4 5 6 7 8'],
    ['Số 0912\u2011345\u2011678 gọi đến.', 'phone', '0912\u2011345\u2011678'],
    ['Số 0912·345·678 gọi đến.', 'phone', '0912·345·678'],
    ['Số 0912_345_678 gọi đến.', 'phone', '0912_345_678'],
    ['Gọi 0084  912  345  678 ngay.', 'phone', '0084  912  345  678'],
    ['CCCD 079\u200b201\u200b001234 đã lộ.', 'citizen-id', '079\u200b201\u200b001234'],
    ['Thẻ 4111·1111·1111·1111 bị quẹt.', 'card', '4111·1111·1111·1111'],
    ['Chị <strong>Nguyễn  Thị Oanh</strong> bị lừa 50 triệu đồng.', 'victim', 'Nguyễn  Thị Oanh'],
  ])('sees through how it is set: %s', (text, kind, words) => {
    expect(findPrivacy(text, CONTEXT).map((finding) => [finding.kind, finding.text])).toEqual([[kind, words]]);
  });

  it.each(['Số 0912***678 đã được che.', 'Số 0912****** đã được che.', 'Tệp bao_cao_2026_11_26 dài 12**3 trang.'])(
    'takes stars and lines for what they are: %s',
    (text) => expect(findPrivacy(text, CONTEXT)).toEqual([]),
  );

  it('knows the installation’s own hotlines and addresses', () => {
    expect(sketch('Gọi (0298) 300 0113 hoặc xem phuong.example.vn/canh-bao.')).toEqual([]);
    expect(sketch('Gọi (0298) 300 0114.')).toHaveLength(1);
  });

  it('says in Vietnamese what to do', () => {
    for (const { message } of findPrivacy('STK 0123456789012, xe 29A-123.45', CONTEXT)) expect(message).toMatch(/Hãy/u);
  });
});
