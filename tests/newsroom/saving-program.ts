/** Killed by `saves.test.ts`: walks one warning through the workflow again and again, each round with another number. */
import { moveStage } from 'cms/editorial/move-stage';
import { openPayload } from 'cms/platform/open-payload';

const [documentId = '', writerId = '', approverId = ''] = process.argv.slice(2);

const payload = await openPayload();
const writer = await payload.findByID({ collection: 'users', id: writerId, depth: 0 });
const approver = await payload.findByID({ collection: 'users', id: approverId, depth: 0 });
const move = async (user: unknown, action: 'submit' | 'approve' | 'publish' | 'correct') => {
  await moveStage({ payload, user, kind: 'tactic', id: documentId, action, reason: 'Vòng mới' });
};

process.stdout.write('saving\n');
for (let round = Number(process.argv[5] ?? 0); ; round += 1) {
  const mark = `Vòng ${round}`;
  await payload.update({
    collection: 'tactics',
    id: documentId,
    data: { headline: mark, signs: Array.from({ length: 8 }, () => ({ text: mark })) },
    user: writer,
  });
  await move(writer, 'submit');
  await move(approver, 'approve');
  await move(approver, 'publish');
  await move(approver, 'correct');
}
