/** When the CMS is asked: every second, at once after a nudge or where more is waiting, ever more rarely while it is away. */
import type { Clock } from 'shared/kernel/clock';
import type { Log } from 'shared/kernel/log';
import type { Result } from 'shared/kernel/result';
import type { DoorsFailure } from './doors-client.ts';
import type { FeedAnswer, FeedFollower } from './feed-follower.ts';

const PAUSE_MS = 1000;
const SHORTEST_BACK_OFF_MS = 1000;
const LONGEST_BACK_OFF_MS = 30_000;

export interface FeedQuestions {
  /** The next question will not wait. */
  askAtOnce(): void;
  /** Asks where it is time to, without waiting. */
  askWhenDue(): void;
  /** What has come in since: an answer to be applied, `away` once the CMS did not answer, or nothing yet. */
  take(): FeedAnswer | 'away' | undefined;
  /** Undefined while an answer is awaited. */
  findNextMs(): number | undefined;
  answeredAtMs(): number | undefined;
}

interface FeedQuestionsOptions {
  readonly follower: FeedFollower;
  readonly clock: Clock;
  /** Never set: what is planned by it comes, however the wall clock is set. */
  readonly steady: Clock;
  readonly log: Log;
  readonly onAnswer: () => void;
  /** The CMS answers again after it did not. */
  readonly onReturn: () => void;
  /** Between two questions; a second unless said otherwise. */
  readonly pauseMs?: number | undefined;
}

export function createFeedQuestions(options: FeedQuestionsOptions): FeedQuestions {
  const { follower, clock, steady, log, onAnswer, onReturn, pauseMs = PAUSE_MS } = options;
  let asking: Promise<void> | undefined;
  let received: Result<FeedAnswer, DoorsFailure> | undefined;
  let nextMs = 0;
  let backOffMs = SHORTEST_BACK_OFF_MS;
  let answeredAtMs: number | undefined;

  async function ask(): Promise<void> {
    received = await follower.ask();
    asking = undefined;
    onAnswer();
  }

  function noteAway(failure: DoorsFailure): 'away' {
    if (backOffMs === SHORTEST_BACK_OFF_MS) log({ level: 'warn', event: 'CmsNotAnswering', failure });
    nextMs = Math.max(nextMs, steady() + backOffMs);
    backOffMs = Math.min(backOffMs * 2, LONGEST_BACK_OFF_MS);
    return 'away';
  }

  return {
    askAtOnce: () => {
      nextMs = 0;
    },
    askWhenDue: () => {
      if (asking || received || steady() < nextMs) return;
      // Set before the answer comes, so that a nudge meanwhile asks once more.
      nextMs = steady() + pauseMs;
      asking = ask();
    },
    take: () => {
      const answer = received;
      received = undefined;
      if (!answer) return undefined;
      if (!answer.ok) return noteAway(answer.failure);
      if (backOffMs > SHORTEST_BACK_OFF_MS) {
        log({ level: 'info', event: 'CmsAnsweringAgain' });
        onReturn();
      }
      backOffMs = SHORTEST_BACK_OFF_MS;
      answeredAtMs = clock();
      return answer.value;
    },
    findNextMs: () => (asking ? undefined : nextMs),
    answeredAtMs: () => answeredAtMs,
  };
}
