/** Reports from real editorial moves, day totals and airings, on each database. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { vietnamDayOf } from 'shared/kernel/vietnam-date';
import type { FigureCode } from 'shared/reports/figures';
import type { Report } from 'shared/reports/report';
import { articleData, idOf, openNewsroom, tacticData, type Newsroom } from '../newsroom/newsroom.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { readDocx } from './read-docx.ts';

const valueOf = (report: Report, code: FigureCode) =>
  report.figures.find((figure) => figure.code === code)?.value ?? Number.NaN;

describeEachDatabase('reports', (database) => {
  let room: Newsroom;
  const today = vietnamDayOf(Date.now());
  const path = (unit: string, from = today) => `/bao-cao.docx?unit=${unit}&from=${from}&to=${today}`;
  beforeAll(async () => {
    room = await openNewsroom(database);
  });
  afterAll(() => room.close());

  const publish = async (collection: 'articles' | 'tactics', data: Record<string, unknown>) => {
    const id = idOf(await room.reporter.rest('POST', `/${collection}`, data));
    for (const [person, action] of [
      [room.reporter, 'submit'],
      [room.approver, 'approve'],
      [room.editor, 'publish'],
    ] as const) {
      expect((await person.rest('POST', `/${collection}/${id}/move`, { action })).status).toBe(200);
    }
    return id;
  };
  const unitNamed = async (idOrSlug: string) => {
    const { findUnit } = await import('cms/units/find-unit');
    const unit = await findUnit(room.payload, idOrSlug);
    if (!unit) throw new Error(`No unit ${idOrSlug}`);
    return unit;
  };
  const reportOn = async (unit: string, options: { from?: string; to?: string; withSubunits?: boolean } = {}) => {
    const { inTransaction } = await import('cms/platform/atomic-update');
    const { makeReport } = await import('cms/reports/make-report');
    const { from = today, to = today, withSubunits = false } = options;
    const found = await unitNamed(unit);
    return inTransaction(room.payload, (req) => makeReport(req, { unit: found, period: { from, to }, withSubunits }));
  };
  const reach = (day: string, documentId: string, node: string, views: number, unitId = room.units.ward) =>
    room.payload.db.create({
      collection: 'daily-reach',
      data: {
        id: `${day}:article-${documentId}:${node}`,
        day,
        kind: 'article',
        documentId,
        unitId,
        node,
        sequence: 1,
        views,
      },
      req: {},
    });
  const air = (airedAt: string, unitId = room.units.ward) =>
    room.payload.db.create({
      collection: 'airings',
      data: { id: randomUUID(), headline: 'Bản tin sáng', unitId, airedAt, recordedAt: airedAt },
      req: {},
    });

  it('counts publications from the editorial moves, once, whatever happens to the item afterwards', async () => {
    const brief = await publish('articles', articleData(room.units.ward, 'Họp tổ dân phố'));
    await publish('articles', { ...articleData(room.units.ward, 'Một bài dài'), genre: 'feature' });
    await publish('articles', articleData(room.units.group, 'Tin của tổ'));
    await publish('tactics', tacticData(room.units.ward));
    idOf(await room.reporter.rest('POST', '/articles', articleData(room.units.ward, 'Chưa đăng')));

    await room.editor.rest('POST', `/articles/${brief}/move`, { action: 'correct', reason: 'Sai ngày' });
    await room.editor.rest('PATCH', `/articles/${brief}`, { headline: 'Họp tổ dân phố số 1' });
    await room.editor.rest('POST', `/articles/${brief}/move`, { action: 'submit' });
    await room.approver.rest('POST', `/articles/${brief}/move`, { action: 'approve' });
    await room.editor.rest('POST', `/articles/${brief}/move`, { action: 'publish' });
    const alone = await reportOn('phuong-thu');
    expect(valueOf(alone, 'published-brief')).toBe(1);
    expect(valueOf(alone, 'published-feature')).toBe(1);
    expect(valueOf(alone, 'published-warning')).toBe(1);
    expect(alone.figures[0]?.evidence.map((item) => item.id)).toEqual([brief]);
    expect(alone.notes).toEqual([]);
    expect(valueOf(await reportOn('phuong-thu', { withSubunits: true }), 'published-brief')).toBe(2);
    expect(valueOf(await reportOn(room.units.other, { withSubunits: true }), 'published-brief')).toBe(0);
    expect(valueOf(await reportOn('phuong-thu', { from: '2020-01-01', to: '2020-12-31' }), 'published-brief')).toBe(0);

    await room.approver.rest('POST', `/articles/${brief}/move`, { action: 'withdraw', reason: 'Nguồn rút lại' });
    const withdrawn = await reportOn('phuong-thu');
    expect(valueOf(withdrawn, 'published-brief')).toBe(1);
    expect(withdrawn.notes).toEqual([expect.stringContaining('gỡ ngày')]);
    await room.approver.rest('POST', `/articles/${brief}/move`, { action: 'republish', reason: 'Nguồn xác nhận' });
    const back = await reportOn('phuong-thu');
    expect(valueOf(back, 'published-brief')).toBe(1);
    expect(back.notes).toEqual([]);
  });

  it('adds views over days and servers and airings by the minute, at the borders of Vietnamese days', async () => {
    for (const [day, node, views] of [
      ['2026-06-14', 'n1', 100],
      ['2026-06-15', 'n1', 1500],
      ['2026-06-15', 'n2', 130],
      ['2026-07-14', 'n1', 2],
      ['2026-07-15', 'n1', 100],
    ] as const) {
      await reach(day, 'd1', node, views);
    }
    await reach('2026-06-20', 'd2', 'n1', 40, room.units.group);
    await air('2026-06-14T23:59:59.999+07:00');
    await air('2026-06-15T00:00:00+07:00');
    await air('2026-07-14T23:59:59+07:00');
    await air('2026-07-15T00:00:00+07:00');
    await air('2026-06-20T06:00:00+07:00', room.units.other);
    const period = { from: '2026-06-15', to: '2026-07-14' };
    const report = await reportOn('phuong-thu', period);
    expect([valueOf(report, 'views'), valueOf(report, 'airings')]).toEqual([1632, 2]);
    expect(report.sentence).toContain('1.632 lượt xem');
    expect(valueOf(await reportOn('phuong-thu', { ...period, withSubunits: true }), 'views')).toBe(1672);
  });

  it('shows figures to those who may see them, in their own units only', async () => {
    const { inTransaction } = await import('cms/platform/atomic-update');
    const { listReportableUnits, mayReportOn } = await import('cms/reports/report-access');
    const allowed = async (person: Newsroom['analyst'], unitId: string) => {
      const user = await room.payload.findByID({ collection: 'users', id: person.id, depth: 0 });
      return inTransaction(room.payload, async (req) => {
        Object.assign(req, { user: { ...user, collection: 'users' } });
        return [await mayReportOn(req, unitId), (await listReportableUnits(req)).length];
      });
    };
    expect(await allowed(room.analyst, room.units.ward)).toEqual([true, 2]);
    expect(await allowed(room.editor, room.units.group)).toEqual([true, 2]);
    expect(await allowed(room.stranger, room.units.ward)).toEqual([false, 1]);
    expect(await allowed(room.reporter, room.units.ward)).toEqual([false, 0]);
    expect(await allowed(room.administrator, room.units.other)).toEqual([true, 3]);
  });

  it('hands the document out by REST to those who may see the figures', async () => {
    const { ward, other } = room.units;
    expect((await room.analyst.rest('GET', path(ward))).status).toBe(200);
    expect((await room.administrator.rest('GET', path(other))).status).toBe(200);
    expect((await room.analyst.rest('GET', path(ward, '2026-02-30'))).status).toBe(400);
    expect((await room.analyst.rest('GET', path('khong-co'))).status).toBe(403);
    expect((await room.stranger.rest('GET', path(ward))).status).toBe(403);
    expect((await room.reporter.rest('GET', path(ward))).status).toBe(403);
    expect((await room.anyone('GET', path(ward))).status).toBe(401);
  });

  it('becomes a document that opens again with figures, sentence and evidence', async () => {
    const { renderReportDocx } = await import('cms/reports/render-docx');
    const report = await reportOn('phuong-thu', { withSubunits: true });
    const text = await readDocx(await renderReportDocx({ report, organisation: 'Ban Chỉ đạo phường' }));
    for (const part of [
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'BAN CHỈ ĐẠO PHƯỜNG',
      report.sentence,
      'Đơn vị tính',
      'PHỤ LỤC',
      'Họp tổ dân phố',
    ]) {
      expect(text).toContain(part);
    }
  });
});
