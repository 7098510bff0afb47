/** Tells the site on this machine that the feed has grown. It asks every second or so by itself; this saves the second. */
import type { Clock } from 'shared/kernel/clock';
import type { Log } from 'shared/kernel/log';
import { postNudge } from './nudge.ts';

/** The returned function never fails and never piles up calls. */
export function createSiteWaker(options: {
  readonly url: string;
  readonly secret: string;
  readonly clock: Clock;
  readonly log: Log;
}): () => void {
  const { url, secret, clock, log } = options;
  let isCalling = false;
  let isWanted = false;
  let isReached = true;

  const note = (isTaken: boolean): void => {
    // Once an outage, not once a row.
    if (isReached && !isTaken) log({ level: 'info', event: 'SiteNotWoken', url });
    isReached = isTaken;
  };

  const callUntilQuiet = async (): Promise<void> => {
    isCalling = true;
    while (isWanted) {
      isWanted = false;
      note(await postNudge({ url, secret, nowMs: clock() }).catch(() => false));
    }
    isCalling = false;
  };

  return () => {
    isWanted = true;
    if (!isCalling) void callUntilQuiet();
  };
}
