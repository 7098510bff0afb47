/** The list of units through the administrator's door, twice, and by nobody else. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openNewsroom, type Newsroom } from '../newsroom/newsroom.ts';
import { describeEachDatabase } from '../support/databases.ts';
import { sessionOf } from '../support/session.ts';

const LIST = [
  'mã;tên;loại;mã cấp trên;hiệu lực từ;mã đơn vị cũ',
  '91;Tỉnh Mười Cau;Tỉnh;;;',
  '91001;Phường Hàng Cau;Phường;91;01/07/2025;91000',
  '91000;Thị trấn Cau;Thị trấn;;;',
  '91002;Xã Hỏng;Làng nghề;91;;',
].join('\n');
const Made = z.looseObject({ doc: z.looseObject({ id: z.string(), slug: z.string() }).optional() });
const Units = z.object({ docs: z.array(z.looseObject({ id: z.string(), name: z.string() })) });

describeEachDatabase('a list of units', (database) => {
  let room: Newsroom;
  let importList: (csv: string, isDryRun?: boolean) => Promise<unknown>;

  beforeAll(async () => {
    room = await openNewsroom(database);
    const { importUnits } = await import('cms/units/import-units');
    importList = (csv, isDryRun = false) =>
      importUnits({ payload: room.payload, csv: new TextEncoder().encode(csv), isDryRun });
  });
  afterAll(() => room.close());

  const make = async (data: Readonly<Record<string, unknown>>) => {
    const { status, body } = await room.administrator.rest('POST', '/units?depth=0', data);
    return { status, ...Made.parse(body) };
  };

  test('shows what it would do, does it once, and knows it the second time', async () => {
    const outcome = { created: 3, updated: 0, unchanged: 0, failed: 1 };
    expect(await importList(LIST, true)).toMatchObject(outcome);
    const before = await room.payload.count({ collection: 'units' });
    expect(await importList(LIST)).toMatchObject({
      ...outcome,
      problems: [{ line: 5, message: expect.stringContaining('Làng nghề') }],
    });
    expect((await room.payload.count({ collection: 'units' })).totalDocs).toBe(before.totalDocs + 3);
    expect(await importList(LIST)).toMatchObject({ created: 0, updated: 0, unchanged: 3, failed: 1 });
    expect(await importList(LIST.replace('Hàng Cau', 'Cau Xanh'))).toMatchObject({
      created: 0,
      updated: 1,
      unchanged: 2,
      changes: [
        {
          kind: 'changed',
          unit: 'Phường Cau Xanh (mã 91001)',
          what: ['tên Phường Cau Xanh (trước: Phường Hàng Cau)'],
        },
      ],
    });
  });

  test('ties a new unit to what it was made from', async () => {
    const { docs } = Units.parse(
      await room.payload.find({ collection: 'units', where: { code: { equals: '91001' } }, depth: 1 }),
    );
    expect(docs).toEqual([
      expect.objectContaining({
        name: 'Phường Cau Xanh',
        slug: 'phuong-hang-cau',
        parent: expect.objectContaining({ code: '91' }),
        predecessors: [expect.objectContaining({ code: '91000', type: 'former-township' })],
      }),
    ]);
  });

  test('is taken from administrators only', async () => {
    for (const person of [room.editor, room.approver]) {
      expect((await person.rest('POST', '/units/import')).status).toBe(403);
    }
    expect((await room.anyone('POST', '/units/import')).status).toBe(401);
    expect(await room.administrator.rest('POST', '/units/import?dry-run=1')).toMatchObject({
      status: 200,
      body: { created: 0, problems: [{ line: 1, message: 'Tệp trống.' }] },
    });
  });

  test('is read as the admin’s page sends it: bytes of text/csv with their length', async () => {
    const { answerRest } = await import('cms/platform/rest-door');
    const signedIn = await room.anyone('POST', '/users/login', { email: 'quantri@thu.vn', password: room.password });
    const body = new TextEncoder().encode(LIST);
    const request = new Request('http://localhost:3000/api/units/import?dry-run=1', {
      method: 'POST',
      headers: {
        Authorization: `JWT ${sessionOf(signedIn.response)}`,
        'Content-Type': 'text/csv',
        'Content-Length': String(body.length),
      },
      body,
    });
    const answer = await answerRest(request, room.key);
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ failed: 1, problems: [{ line: 5 }] });
  });

  test('keeps units apart that have one name, and lets none follow itself or end before it began', async () => {
    const old = await make({ name: 'Tổ dân phố số 3', type: 'neighbourhood' });
    const young = await make({ name: 'Tổ dân phố số 3', type: 'neighbourhood', predecessors: [old.doc?.id] });
    expect([old.doc?.slug, young.doc?.slug]).toEqual(['to-dan-pho-so-3', 'to-dan-pho-so-3-2']);
    const [from, to] = ['2025-07-01T05:00:00.000Z', '2024-07-01T05:00:00.000Z'];
    for (const [unit, data] of [
      [young, { predecessors: [young.doc?.id] }],
      [old, { predecessors: [young.doc?.id] }],
      [old, { validFrom: from, validTo: to }],
    ] as const) {
      expect((await room.administrator.rest('PATCH', `/units/${unit.doc?.id}`, data)).status).toBe(400);
    }
    expect(await make({ name: '!!!', type: 'ward' })).toMatchObject({ status: 400 });
  });
});
