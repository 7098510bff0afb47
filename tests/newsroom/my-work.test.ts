/** An approver learns that something waits: on the dashboard, in the title's number, by mail. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { describeEachDatabase } from '../support/databases.ts';
import { startMailbox, type Mailbox } from './mailbox.ts';
import { idOf, openNewsroom, tacticData, type Newsroom, type Person } from './newsroom.ts';

const waitingFor = async (person: Person): Promise<number> =>
  z.object({ waiting: z.number() }).parse((await person.rest('GET', '/viec-dang-cho')).body).waiting;

describeEachDatabase('what waits for whom', (database) => {
  let room: Newsroom;
  let mailbox: Mailbox;
  let tactic: string;

  beforeAll(async () => {
    mailbox = await startMailbox();
    room = await openNewsroom(database, { SMTP_URL: mailbox.url, CMS_URL: 'http://localhost:3000' });
    tactic = idOf(await room.reporter.rest('POST', '/tactics?draft=true', tacticData(room.units.ward)));
  });
  afterAll(async () => {
    await room.close();
    await mailbox.close();
  });

  const move = (person: Person, action: string, more: object = {}) =>
    person.rest('POST', `/tactics/${tactic}/move`, { action, moveId: randomUUID(), ...more });

  const toldToApprover = (): number => mailbox.countTo('duyet@thu.vn');

  describe('a submitted warning', () => {
    it('waits for an approver of the unit, not for its writer and not for another unit', async () => {
      expect(await waitingFor(room.approver)).toBe(0);
      const submitted = await move(room.reporter, 'submit');
      expect(submitted.status).toBe(200);
      // The unit has an editing stage: the editor hands it on.
      if (await waitingFor(room.editor)) expect((await move(room.editor, 'submit')).status).toBe(200);
      expect(await waitingFor(room.approver)).toBe(1);
      expect(await waitingFor(room.reporter)).toBe(0);
      expect(await waitingFor(room.stranger)).toBe(0);
    });

    it('is told to them by mail with nothing of its text but the headline', async () => {
      const mail = await mailbox.nextTo('duyet@thu.vn');
      expect(mail.text).toContain(`/admin/collections/tactics/${tactic}`);
      expect(mail.text).not.toContain('Kẻ gian tự xưng công an');
      expect(mailbox.countTo('xakhac@thu.vn')).toBe(0);
    });

    it('goes back to the waiting work of its writer with the reason', async () => {
      expect((await move(room.approver, 'sendBack', { reason: 'Thiếu nguồn.' })).status).toBe(200);
      expect(await waitingFor(room.reporter)).toBe(1);
      expect(await waitingFor(room.approver)).toBe(0);
      expect((await mailbox.nextTo('phongvien@thu.vn')).text).toContain('Thiếu nguồn.');
    });

    it('is told to them again when somebody changes what they approved', async () => {
      expect((await move(room.reporter, 'submit')).status).toBe(200);
      await expect.poll(toldToApprover, { timeout: 30_000 }).toBe(2);
      expect((await move(room.approver, 'approve')).status).toBe(200);
      const change = { source: 'Công an xã' };
      expect((await room.editor.rest('PATCH', `/tactics/${tactic}?draft=true`, change)).status).toBe(200);
      await expect.poll(toldToApprover, { timeout: 30_000 }).toBe(3);
    });
  });

  it('is nobody’s business who is not signed in', async () => {
    expect((await room.anyone('GET', '/viec-dang-cho')).status).toBe(401);
  });
});
