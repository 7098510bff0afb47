import { describe, expect, it } from 'vitest';
import { FIGURES, type Figure, type FigureCode } from './figures.ts';
import { parsePeriod } from './period.ts';
import type { AiringFact, PublicationFact, ReachFact, ReportFacts } from './report-facts.ts';
import { buildReport, type Report } from './report.ts';

const UNIT = { id: 'phuong', slug: 'phuong-thu', name: 'Phường Thử' };
const JUNE = { from: '2026-06-15', to: '2026-07-14' };

function publication(fact: Partial<PublicationFact> & { readonly at: string }): PublicationFact {
  const { at, ...rest } = fact;
  const base = { kind: 'article', genre: 'brief', documentId: 'a1', headline: 'Họp tổ', unitId: 'phuong' } as const;
  return { ...base, firstLiveAt: Date.parse(at), ...rest };
}

function views(id: string, day: string, count: number, unitId = 'phuong'): ReachFact {
  return { id, day, kind: 'article', documentId: 'a1', headline: 'Họp tổ', unitId, views: count };
}

function airing(id: string, at: string, unitId = 'phuong'): AiringFact {
  return { id, scriptId: 's1', headline: 'Bản tin', station: 'Đài phường', unitId, airedAt: Date.parse(at) };
}

interface Question extends Partial<ReportFacts> {
  readonly unitIds?: readonly string[];
  readonly withSubunits?: boolean;
  readonly period?: { readonly from: string; readonly to: string };
}

function report({ unitIds = ['phuong'], withSubunits = false, period = JUNE, ...facts }: Question): Report {
  const all = { publications: [], reach: [], airings: [], ...facts };
  return buildReport({ unit: UNIT, unitIds, period, withSubunits, facts: all });
}

function figure(made: Report, code: FigureCode): Figure {
  const found = made.figures.find((candidate) => candidate.code === code);
  if (!found) throw new Error(`No figure ${code}`);
  return found;
}

describe('the figures of a period', () => {
  it.each([
    ['2026-06-14T23:59:59.999+07:00', 0],
    ['2026-06-15T00:00:00+07:00', 1],
    ['2026-06-14T17:00:00Z', 1],
    ['2026-07-14T23:59:59.999+07:00', 1],
    ['2026-07-15T00:00:00+07:00', 0],
  ])('an item first live at %s counts %i', (at, value) => {
    expect(figure(report({ publications: [publication({ at })] }), 'published-brief').value).toBe(value);
    expect(figure(report({ airings: [airing('x', at)] }), 'airings').value).toBe(value);
  });

  it.each([
    ['2026-06-14', 0],
    ['2026-06-15', 7],
    ['2026-07-14', 7],
    ['2026-07-15', 0],
  ])('views of %s count %i', (day, value) => {
    expect(figure(report({ reach: [views('r', day, 7)] }), 'views').value).toBe(value);
  });

  it('an item counts once, on the first of the days it went live', () => {
    const twice = [publication({ at: '2026-07-01T08:00:00+07:00' }), publication({ at: '2026-06-20T08:00:00+07:00' })];
    const counted = figure(report({ publications: twice }), 'published-brief');
    expect(counted).toMatchObject({ value: 1, evidence: [{ id: 'a1', day: '2026-06-20' }] });
    const earlier = [publication({ at: '2026-06-01T08:00:00+07:00' }), ...twice];
    expect(figure(report({ publications: earlier }), 'published-brief').value).toBe(0);
  });

  it('an article and a warning with the same id are two items', () => {
    const at = '2026-06-20T08:00:00+07:00';
    const made = report({ publications: [publication({ at }), publication({ at, kind: 'tactic', genre: undefined })] });
    expect(figure(made, 'published-brief').value).toBe(1);
    expect(figure(made, 'published-warning').value).toBe(1);
  });

  it('keeps each kind in its own unit of count', () => {
    const at = '2026-06-20T08:00:00+07:00';
    const genres = ['brief', 'feature', 'feature', 'reportage', 'photo-story'] as const;
    const made = report({
      publications: genres.map((genre, index) => publication({ at, genre, documentId: `a${index}` })),
    });
    expect(made.figures.map(({ code, value, unit }) => [code, value, unit])).toEqual([
      ['published-brief', 1, 'tin'],
      ['published-feature', 2, 'bài'],
      ['published-reportage', 1, 'phóng sự'],
      ['published-photo-story', 1, 'phóng sự ảnh'],
      ['published-warning', 0, 'cảnh báo'],
      ['views', 0, 'lượt xem'],
      ['airings', 0, 'lượt phát'],
    ]);
  });

  it('adds views over days and site servers, each row once', () => {
    const reach = [
      views('2026-06-20:article-a1:n1', '2026-06-20', 5),
      views('2026-06-20:article-a1:n2', '2026-06-20', 4),
      views('2026-06-20:article-a1:n2', '2026-06-20', 4),
    ];
    expect(figure(report({ reach }), 'views')).toMatchObject({ value: 9, evidence: [{ count: 5 }, { count: 4 }] });
  });

  it('a tap delivered twice is one airing', () => {
    const airings = [airing('t1', '2026-06-20T06:00:00+07:00'), airing('t1', '2026-06-20T06:00:00+07:00')];
    expect(figure(report({ airings }), 'airings').value).toBe(1);
  });

  it('leaves other units out and takes sub-units in only where they are wanted', () => {
    const at = '2026-06-20T08:00:00+07:00';
    const facts = {
      publications: ['phuong', 'to-1', 'xa-khac'].map((unitId) => publication({ at, unitId, documentId: unitId })),
      reach: ['phuong', 'to-1', 'xa-khac'].map((unitId) => views(unitId, '2026-06-20', 10, unitId)),
      airings: ['phuong', 'to-1', 'xa-khac'].map((unitId) => airing(unitId, at, unitId)),
    };
    const codes = ['published-brief', 'views', 'airings'] as const;
    const alone = report(facts);
    expect(codes.map((code) => figure(alone, code).value)).toEqual([1, 10, 1]);
    const together = report({ ...facts, unitIds: ['phuong', 'to-1'], withSubunits: true });
    expect(codes.map((code) => figure(together, code).value)).toEqual([2, 20, 2]);
  });

  it('counts what was withdrawn later and names it', () => {
    const made = report({
      publications: [
        publication({ at: '2026-06-20T08:00:00+07:00', withdrawnAt: Date.parse('2026-09-01T08:00:00+07:00') }),
      ],
    });
    expect(figure(made, 'published-brief').value).toBe(1);
    expect(made.notes).toEqual(['“Họp tổ” đăng ngày 20/06/2026, gỡ ngày 01/09/2026: vẫn tính vào kỳ đã đăng.']);
  });

  it('every value is the sum of its evidence', () => {
    const made = report({
      publications: [publication({ at: '2026-06-20T08:00:00+07:00' })],
      reach: [views('r1', '2026-06-20', 3), views('r2', '2026-06-21', 0)],
      airings: [airing('t1', '2026-06-20T06:00:00+07:00')],
    });
    for (const { value, evidence } of made.figures) {
      expect(evidence.reduce((sum, item) => sum + item.count, 0)).toBe(value);
    }
    expect(made.figures.map(({ code }) => code)).toEqual(FIGURES.map(({ code }) => code));
  });
});

describe('the ready sentence', () => {
  const at = '2026-06-20T08:00:00+07:00';
  const two = [
    publication({ at }),
    publication({ at, documentId: 'a2' }),
    publication({ at, documentId: 't1', kind: 'tactic', genre: undefined }),
  ];

  it('names what happened, with dots in the numbers', () => {
    const made = report({
      publications: two,
      reach: [views('r', '2026-06-20', 1632)],
      airings: [airing('t', at)],
    });
    expect(made.sentence).toBe(
      'Trong kỳ từ 15/06/2026 đến 14/07/2026, Phường Thử đã đăng 2 tin và 1 cảnh báo; trang tin có 1.632 lượt xem; loa truyền thanh có 1 lượt phát.',
    );
  });

  it('says plainly when nothing was published, on a single day, and for whom', () => {
    expect(report({ period: { from: '2026-08-19', to: '2026-08-19' } }).sentence).toBe(
      'Trong ngày 19/08/2026, Phường Thử chưa đăng tin, bài, cảnh báo nào.',
    );
    expect(report({ publications: two, withSubunits: true }).sentence).toContain(
      'Phường Thử và các đơn vị trực thuộc đã đăng',
    );
  });
});

describe('a period', () => {
  it.each([
    ['2026-02-29', '2026-03-01', 'notADay'],
    ['2026-2-1', '2026-03-01', 'notADay'],
    ['2026-03-02', '2026-03-01', 'endsBeforeItStarts'],
  ])('refuses %s to %s', (from, to, kind) => {
    expect(parsePeriod(from, to)).toMatchObject({ ok: false, failure: { kind } });
  });
});
