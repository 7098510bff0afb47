/**
 * A publisher in a process of its own, to be killed and paused. Tells its parent every event of its log.
 * Told `pause`, it stands still after the next row it writes until it is sent SIGCONT: not in the middle of a
 * transaction, where SQLite would keep everybody waiting.
 */
import { openPayload } from 'cms/platform/open-payload';
import { startPublisher } from 'cms/publishing/publish-changes';

let isPauseWanted = false;

const payload = await openPayload();
const publisher = startPublisher({
  payload,
  clock: Date.now,
  leaseMs: 2_000,
  log: (entry) => {
    process.send?.(entry);
    if (!isPauseWanted || entry.event !== 'FeedRowWritten') return;
    isPauseWanted = false;
    process.kill(process.pid, 'SIGSTOP');
  },
});
process.on('disconnect', () => process.exit(0));
process.on('message', (order) => {
  isPauseWanted = order === 'pause';
  publisher.nudge();
});
