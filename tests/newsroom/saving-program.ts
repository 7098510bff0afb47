/**
 * Killed by `saves.test.ts`: types into one warning and walks it through the workflow, at once and by the clock, and
 * imports old articles as the admin does; each round with another number.
 */
import { moveStage } from 'cms/editorial/move-stage';
import { publishDue } from 'cms/editorial/publish-scheduled';
import { openPayload } from 'cms/platform/open-payload';
import { importWeekly } from './import-weekly.ts';

const [documentId = '', writerId = '', approverId = '', unit = '', first = '0'] = process.argv.slice(2);
const HOUR_MS = 3_600_000;

const payload = await openPayload();
const writer = await payload.findByID({ collection: 'users', id: writerId, depth: 0 });
const approver = await payload.findByID({ collection: 'users', id: approverId, depth: 0 });
type Action = 'submit' | 'approve' | 'publish' | 'schedule' | 'correct';
const move = async (user: unknown, action: Action, more: { readonly scheduledFor?: string } = {}) => {
  await moveStage({ payload, user, kind: 'tactic', id: documentId, action, reason: 'Vòng mới', ...more });
};

async function type(mark: string): Promise<void> {
  for (const written of [`${mark} dở`, mark]) {
    await payload.update({
      collection: 'tactics',
      id: documentId,
      data: { headline: written, signs: Array.from({ length: 8 }, () => ({ text: written })) },
      draft: true,
      autosave: true,
      user: writer,
    });
  }
}

async function publish(round: number): Promise<void> {
  await move(writer, 'submit');
  await move(approver, 'approve');
  if (round % 2 === 0) await move(approver, 'publish');
  else {
    const atMs = Date.now() + HOUR_MS;
    await move(approver, 'schedule', { scheduledFor: new Date(atMs).toISOString() });
    await publishDue({ payload, clock: () => atMs + 1, log: () => undefined });
  }
  await move(approver, 'correct');
}

process.stdout.write('saving\n');
for (let round = Number(first); ; round += 1) {
  // What comes first is reached by every kill.
  if (round % 3 === 0) await importWeekly(payload, unit, round);
  await type(`Vòng ${round}`);
  await publish(round);
}
