/** At start: carries out every recorded move that a crash kept from its document. Harmless the second time. */
import { createLocalReq, type Payload } from 'payload';
import { inOneTransaction } from '../platform/one-transaction.ts';
import { applyMove } from './apply-move.ts';
import { listRecords } from './editorial-log.ts';

export async function repairStages(payload: Payload): Promise<void> {
  const req = await createLocalReq({}, payload);
  const open = await listRecords(req, { where: { applied: { not_equals: true } }, limit: 0 });
  for (const record of open.toReversed()) {
    await inOneTransaction(
      req,
      () => true,
      () => applyMove(req, record),
    );
  }
}
