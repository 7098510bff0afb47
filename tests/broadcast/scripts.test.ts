/** From an approved item to a script, from a script to the air, and the keys of stations, on each database. */
import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  idOf,
  latestOf,
  messageOf,
  openNewsroom,
  tacticData,
  type Answer,
  type Newsroom,
  type Person,
} from '../newsroom/newsroom.ts';
import { describeEachDatabase } from '../support/databases.ts';

const NewKey = z.object({ key: z.string(), address: z.url() });
const Made = z.object({ id: z.uuid() });

const move = async (person: Person, path: string, action: string): Promise<Answer> =>
  person.rest('POST', `/${path}/move`, { action });
const fromItem = (person: Person, body: unknown): Promise<Answer> => person.rest('POST', '/scripts/from-item', body);

describeEachDatabase('broadcast', (database) => {
  let room: Newsroom;
  beforeAll(async () => {
    room = await openNewsroom(database);
  });
  afterAll(() => room.close());

  const writeTactic = async (): Promise<string> =>
    idOf(await room.reporter.rest('POST', '/tactics', tacticData(room.units.ward)));
  const approve = async (id: string): Promise<void> => {
    expect((await move(room.reporter, `tactics/${id}`, 'submit')).status).toBe(200);
    expect((await move(room.approver, `tactics/${id}`, 'approve')).status).toBe(200);
  };

  const openStation = async (unit: string): Promise<string> =>
    idOf(await room.administrator.rest('POST', '/stations', { name: 'Đài phường', unit, syllablesPerMinute: 200 }));
  const digestOf = async (id: string): Promise<unknown> => (await latestOf(room.payload, 'stations', id))['keyDigest'];

  describe('a script from an item', () => {
    test('is a draft in the item’s own words, for the person’s unit', async () => {
      const id = await writeTactic();
      await approve(id);
      const made = await fromItem(room.broadcaster, { kind: 'tactic', id });
      expect(made.status).toBe(201);
      expect(await latestOf(room.payload, 'scripts', Made.parse(made.body).id)).toMatchObject({
        headline: 'Giả danh công an gọi điện',
        lead: 'Kẻ gian tự xưng công an để đòi chuyển tiền.',
        stage: 'draft',
        unit: room.units.ward,
        sourceItem: { relationTo: 'tactics', value: id },
        points: [
          { text: 'Dấu hiệu: Gọi số lạ.' },
          { text: 'Dấu hiệu: Dọa bắt.' },
          { text: 'Dấu hiệu: Đòi chuyển tiền.' },
          { text: 'Việc cần làm: Dừng lại.' },
          { text: 'Việc cần làm: Gọi 113.' },
        ],
      });
    });

    test('asked for twice at once with the same id is one', async () => {
      const id = await writeTactic();
      await approve(id);
      const scriptId = randomUUID();
      const answers = await Promise.all([1, 2, 3].map(() => fromItem(room.editor, { kind: 'tactic', id, scriptId })));
      expect(answers.map(({ body }) => body)).toEqual([{ id: scriptId }, { id: scriptId }, { id: scriptId }]);
      const { totalDocs } = await room.payload.count({
        collection: 'scripts',
        where: { 'sourceItem.value': { equals: id } },
      });
      expect(totalDocs).toBe(1);
    });

    test('is refused while the item is not approved, to roles without the right, and to other units', async () => {
      const id = await writeTactic();
      expect((await fromItem(room.editor, { kind: 'tactic', id })).status).toBe(409);
      await approve(id);
      expect((await fromItem(room.reporter, { kind: 'tactic', id })).status).toBe(403);
      expect((await fromItem(room.analyst, { kind: 'tactic', id })).status).toBe(403);
      expect((await fromItem(room.stranger, { kind: 'tactic', id })).status).toBe(404);
      expect((await fromItem(room.editor, { kind: 'script', id })).status).toBe(400);
      expect((await room.anyone('POST', '/scripts/from-item', { kind: 'tactic', id })).status).toBe(401);
    });

    test('with a word that nobody knows how to read cannot be submitted until it is written out', async () => {
      const id = await writeTactic();
      await approve(id);
      const script = Made.parse((await fromItem(room.broadcaster, { kind: 'tactic', id })).body).id;
      await room.broadcaster.rest('PATCH', `/scripts/${script}`, { lead: 'Kẻ gian bắt nhập captcha.' });
      const refused = await move(room.broadcaster, `scripts/${script}`, 'submit');
      expect(refused.status).toBe(400);
      expect(messageOf(refused)).toContain('cách đọc');
      await room.broadcaster.rest('PATCH', `/scripts/${script}`, { lead: 'Kẻ gian bắt nhập mã xác nhận.' });
      expect((await move(room.broadcaster, `scripts/${script}`, 'submit')).status).toBe(200);
    });
  });

  describe('a station’s key', () => {
    test('is shown once and kept as a digest; a new one takes its place', async () => {
      const station = await openStation(room.units.ward);
      const first = NewKey.parse((await room.broadcaster.rest('POST', `/stations/${station}/key`)).body);
      expect(first.address).toMatch(new RegExp(`/dai/${first.key}/$`));
      expect(await digestOf(station)).toBe(createHash('sha256').update(first.key).digest('hex'));
      const second = NewKey.parse((await room.administrator.rest('POST', `/stations/${station}/key`)).body);
      expect(second.key).not.toBe(first.key);
      expect(await digestOf(station)).toBe(createHash('sha256').update(second.key).digest('hex'));
    });

    test('is made only by administrators and the unit’s own broadcasters', async () => {
      const station = await openStation(room.units.ward);
      const elsewhere = await openStation(room.units.other);
      expect((await room.editor.rest('POST', `/stations/${station}/key`)).status).toBe(403);
      expect((await room.broadcaster.rest('POST', `/stations/${elsewhere}/key`)).status).toBe(404);
      expect((await room.administrator.rest('POST', '/stations/khong-co/key')).status).toBe(404);
      expect((await room.anyone('POST', `/stations/${station}/key`)).status).toBe(401);
    });

    test('and its digest are given out by no other door, and cannot be set through one', async () => {
      const station = await openStation(room.units.ward);
      await room.administrator.rest('PATCH', `/stations/${station}`, { keyDigest: 'a'.repeat(64) });
      expect(await digestOf(station)).toBeFalsy();
      await room.broadcaster.rest('POST', `/stations/${station}/key`);
      const seen = await room.administrator.rest('GET', `/stations/${station}?showHiddenFields=true`);
      expect(JSON.stringify(seen.body)).not.toContain(String(await digestOf(station)));
    });
  });
});
