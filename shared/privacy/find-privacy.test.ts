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

  it('knows the installation’s own hotlines and addresses', () => {
    expect(sketch('Gọi (0298) 300 0113 hoặc xem phuong.example.vn/canh-bao.')).toEqual([]);
    expect(sketch('Gọi (0298) 300 0114.')).toHaveLength(1);
  });

  it('says in Vietnamese what to do', () => {
    for (const { message } of findPrivacy('STK 0123456789012, xe 29A-123.45', CONTEXT)) expect(message).toMatch(/Hãy/u);
  });
});
