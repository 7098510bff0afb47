/** What the server holds scripts to, whoever asks: their rules, files, sources and readings for the station, on each database. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SCRIPT_SECONDS } from 'shared/broadcast/script-terms';
import { vietnamDayOf } from 'shared/kernel/vietnam-date';
import { z } from 'zod';
import {
  articleData,
  bodyOf,
  idOf,
  latestOf,
  messageOf,
  openNewsroom,
  tacticData,
  type Answer,
  type Newsroom,
  type Person,
} from '../newsroom/newsroom.ts';
import { readDocx } from '../reports/read-docx.ts';
import { describeEachDatabase } from '../support/databases.ts';

const Made = z.object({ id: z.uuid() });
const Source = z.object({ state: z.string(), warning: z.string(), notes: z.array(z.string()) });
const Proposals = z.object({ proposals: z.array(z.looseObject({ written: z.string(), spoken: z.string() })) });
const DAY_MS = 86_400_000;

const move = (person: Person, path: string, action: string, more: object = {}): Promise<Answer> =>
  person.rest('POST', `/${path}/move`, { action, ...more });
const mustMove = async (person: Person, path: string, action: string, more: object = {}): Promise<void> => {
  const answer = await move(person, path, action, more);
  expect(answer.status, messageOf(answer)).toBe(200);
};
const sourceOf = async (person: Person, id: string): Promise<z.infer<typeof Source>> =>
  Source.parse((await person.rest('GET', `/scripts/${id}/source`)).body);

describeEachDatabase('scripts', (database) => {
  let room: Newsroom;
  beforeAll(async () => {
    room = await openNewsroom(database);
    const { installSettings } = await import('cms/settings/install-settings');
    const data = { headline: 'Tiếng Mõ', unit: room.units.ward };
    expect(await installSettings({ payload: room.payload, data, reason: 'Cài đặt.' })).toMatchObject({ ok: true });
  });
  afterAll(() => room.close());

  const approved = async (collection: string, data: unknown): Promise<string> => {
    const id = idOf(await room.reporter.rest('POST', `/${collection}`, data));
    await mustMove(room.reporter, `${collection}/${id}`, 'submit');
    await mustMove(room.approver, `${collection}/${id}`, 'approve');
    return id;
  };
  const scriptOf = async (kind: string, id: string, shape: object = {}): Promise<string> => {
    const made = await room.broadcaster.rest('POST', '/scripts/from-item', { kind, id, ...shape });
    expect(made.status, messageOf(made)).toBe(201);
    return Made.parse(made.body).id;
  };
  const anyScript = async (): Promise<string> =>
    scriptOf('tactic', await approved('tactics', tacticData(room.units.ward)));
  const change = (id: string, data: unknown): Promise<Answer> => room.broadcaster.rest('PATCH', `/scripts/${id}`, data);

  describe('from an item', () => {
    const ITEMS = {
      article: ['articles', (unit: string) => articleData(unit)],
      tactic: ['tactics', (unit: string) => tacticData(unit)],
      exemplar: [
        'exemplars',
        (unit: string) => ({
          headline: 'Tổ tự quản Cây Đa',
          unit,
          place: 'Tổ dân phố Cây Đa',
          source: 'Báo cáo của phường',
          body: bodyOf('Tổ có 32 hộ cùng giữ ngõ.'),
        }),
      ],
      legalGuide: [
        'legal-guides',
        (unit: string) => ({
          headline: 'Đăng ký tạm trú',
          unit,
          legalBasis: [{ text: 'Luật Cư trú năm 2020' }],
          body: bodyOf('Làm ở Công an phường trong giờ hành chính.'),
        }),
      ],
      event: [
        'events',
        (unit: string) => ({
          headline: 'Họp tổ dân phố',
          unit,
          startsAt: '2026-12-19T12:30:00.000Z',
          endsAt: '2026-12-19T14:00:00.000Z',
          place: 'Nhà văn hóa',
          body: bodyOf('Mời mỗi nhà một người.'),
        }),
      ],
      hotline: [
        'hotlines',
        (unit: string) => ({
          headline: 'Công an phường',
          unit,
          number: '0298 3 811 113',
          dial: '02983811113',
          source: 'Công an phường',
          verifiedOn: '2026-11-01T05:00:00.000Z',
        }),
      ],
    } as const;

    test.each(Object.entries(ITEMS))(
      'of the kind %s comes a script in every form and length',
      async (kind, [collection, data]) => {
        const id = await approved(collection, data(room.units.ward));
        const shapes = [
          ...SCRIPT_SECONDS.map((seconds) => ({ seconds })),
          { format: 'meeting' },
          { format: 'message' },
        ];
        for (const shape of shapes) {
          const script = await latestOf(room.payload, 'scripts', await scriptOf(kind, id, shape));
          expect(script, kind).toMatchObject({
            stage: 'draft',
            format: 'format' in shape ? shape.format : 'broadcast',
            sourceItem: { relationTo: collection, value: id },
          });
          expect(String(script['headline'])).not.toBe('');
        }
      },
    );
  });

  describe('rules', () => {
    test.each([
      [{ readings: 7 }, 'số lượt đọc liền'],
      [{ readings: 0 }, 'số lượt đọc liền'],
      [{ mostAiringsPerDay: 99 }, 'số lần phát mỗi ngày'],
      [{ validUntil: new Date(Date.now() - 2 * DAY_MS).toISOString() }, 'ngày hết hạn phát'],
      [{ priority: 'urgent' }, 'lý do phát khẩn cấp'],
      [{ priority: 'urgent', urgentReason: 'gấp' }, 'lý do phát khẩn cấp'],
      [{ language: 'hmn' }, 'bản gốc tiếng Việt'],
    ])('a script with %j is not taken in', async (data, lacks) => {
      const id = await anyScript();
      const saved = await change(id, data);
      const refused = saved.status === 200 ? await move(room.broadcaster, `scripts/${id}`, 'submit') : saved;
      expect(refused.status).toBe(400);
      if (saved.status === 200) expect(messageOf(refused)).toContain(lacks);
    });

    test('what keeps them is taken in, with its last day today', async () => {
      const id = await anyScript();
      const today = `${vietnamDayOf(Date.now())}T05:00:00.000Z`;
      const reason = 'Nước sông lên nhanh, bà con ven sông phải đi ngay.';
      await change(id, {
        readings: 3,
        mostAiringsPerDay: 20,
        validUntil: today,
        priority: 'urgent',
        urgentReason: reason,
      });
      await mustMove(room.broadcaster, `scripts/${id}`, 'submit');
    });

    test('nobody approves the script they wrote', async () => {
      const id = await anyScript();
      await mustMove(room.broadcaster, `scripts/${id}`, 'submit');
      expect((await move(room.broadcaster, `scripts/${id}`, 'approve')).status).not.toBe(200);
      await mustMove(room.approver, `scripts/${id}`, 'approve');
    });
  });

  describe('files', () => {
    const LEAD = 'Ngày 19/8, CAP phát 1.632 tờ rơi.';
    const SAID = 'Ngày mười chín tháng tám, công an phường phát một nghìn sáu trăm ba mươi hai tờ rơi.';

    test('are the spoken form as plain text, as a Word document and as a page for paper', async () => {
      const id = await anyScript();
      await change(id, { lead: LEAD });
      const text = await fileOf(room.broadcaster, `/scripts/${id}/ban-doc.txt`);
      expect(text.type).toBe('text/plain; charset=utf-8');
      expect(text.bytes.toString()).toContain(SAID);
      expect(text.bytes.toString()).not.toMatch(/[0-9/%()"“”]/);
      const docx = await fileOf(room.broadcaster, `/scripts/${id}/ban-doc.docx`);
      expect(docx.name).toMatch(/^attachment; filename="[a-z0-9-]+\.docx"$/);
      expect((await readDocx(docx.bytes)).replaceAll('\n', ' ')).toContain('một nghìn sáu trăm ba mươi hai tờ rơi');
      const page = await fileOf(room.broadcaster, `/scripts/${id}/ban-doc`);
      expect(page.type).toBe('text/html; charset=utf-8');
      expect(page.bytes.toString()).toContain('Bản nháp, chưa được duyệt');
      expect(page.bytes.toString()).not.toContain('<script');
    });

    test('are refused without a sign-in and of what is not there', async () => {
      const id = await anyScript();
      for (const name of ['ban-doc', 'ban-doc.txt', 'ban-doc.docx']) {
        expect((await room.anyone('GET', `/scripts/${id}/${name}`)).status).toBe(401);
        expect((await room.broadcaster.rest('GET', `/scripts/khong-co/${name}`)).status).toBe(404);
      }
    });
  });

  describe('the item behind a script', () => {
    test('warns once it was corrected, and more once it was withdrawn', async () => {
      const item = await approved('tactics', tacticData(room.units.ward));
      await mustMove(room.approver, `tactics/${item}`, 'publish');
      const script = await scriptOf('tactic', item);
      expect(await sourceOf(room.broadcaster, script)).toMatchObject({ state: 'current', warning: '' });

      await mustMove(room.editor, `tactics/${item}`, 'correct', { reason: 'Sửa dấu hiệu thứ hai.' });
      await room.editor.rest('PATCH', `/tactics/${item}`, { summary: 'Kẻ gian tự xưng cán bộ để đòi chuyển tiền.' });
      await mustMove(room.editor, `tactics/${item}`, 'submit');
      await mustMove(room.approver, `tactics/${item}`, 'approve');
      await mustMove(room.approver, `tactics/${item}`, 'publish');
      expect(await sourceOf(room.broadcaster, script)).toMatchObject({
        state: 'revised',
        notes: ['Sửa dấu hiệu thứ hai.'],
      });

      await mustMove(room.approver, `tactics/${item}`, 'withdraw', {
        reason: 'Nội dung sai.',
        withdrawReason: 'error',
      });
      const gone = await sourceOf(room.broadcaster, script);
      expect(gone.state).toBe('gone');
      expect(gone.warning).toContain('không phát');
      expect((await room.anyone('GET', `/scripts/${script}/source`)).status).toBe(401);
    });
  });

  describe('readings for the station', () => {
    test('are listed to administrators until the settings hold or decline them', async () => {
      const id = await anyScript();
      await change(id, {
        lead: 'Đeo zimbra, bấm blorp, gõ captchax.',
        answers: [
          { written: 'zimbra', spoken: 'dim-bờ-ra', forStation: true },
          { written: 'blorp', spoken: 'bờ-lóp', forStation: true },
          { written: 'captchax', spoken: 'mã xác nhận', forStation: false },
        ],
      });
      const listed = async (): Promise<string[]> =>
        Proposals.parse((await room.administrator.rest('GET', '/scripts/lexicon-proposals')).body).proposals.map(
          ({ written }) => written,
        );
      expect(await listed()).toEqual(['zimbra', 'blorp']);
      await mustMove(room.administrator, 'settings/settings', 'correct', { reason: 'Thêm cách đọc.' });
      const saved = await room.administrator.rest('PATCH', '/settings/settings', {
        lexicon: [{ written: 'zimbra', spoken: 'dim-bờ-ra' }],
        declinedReadings: [{ written: 'blorp', spoken: 'bờ-lóp' }],
      });
      expect(saved.status, messageOf(saved)).toBe(200);
      expect(await listed()).toEqual([]);
      expect((await room.broadcaster.rest('GET', '/scripts/lexicon-proposals')).status).toBe(403);
      expect((await room.anyone('GET', '/scripts/lexicon-proposals')).status).toBe(401);
    });
  });
});

async function fileOf(
  person: Person,
  path: string,
): Promise<{ bytes: Buffer; type: string | null; name: string | null }> {
  const { response } = await person.rest('GET', path);
  expect(response.status).toBe(200);
  return {
    bytes: Buffer.from(await response.arrayBuffer()),
    type: response.headers.get('content-type'),
    name: response.headers.get('content-disposition'),
  };
}
