import { failure, success } from 'shared/kernel/result';
import { expect, it } from 'vitest';
import type { FeedAnswer, FeedFollower } from './feed-follower.ts';
import { createFeedQuestions } from './feed-questions.ts';

const ANSWER: FeedAnswer = { after: 0, changes: [], cursor: 0, more: false, filling: false };
const AWAY = { kind: 'refused', status: 503 } as const;

it('says once that the CMS answers again, and never while it goes on answering', async () => {
  const answers = [success(ANSWER), failure(AWAY), failure(AWAY), success(ANSWER), success(ANSWER)];
  const follower: FeedFollower = { ask: () => Promise.resolve(answers.shift() ?? failure(AWAY)), apply: () => 0 };
  let nowMs = 0;
  let returns = 0;
  const questions = createFeedQuestions({
    follower,
    clock: () => nowMs,
    steady: () => nowMs,
    log: () => undefined,
    onAnswer: () => undefined,
    onReturn: () => (returns += 1),
  });
  const seen: number[] = [];
  while (answers.length > 0) {
    nowMs += 3_600_000;
    questions.askWhenDue();
    await new Promise((resolve) => setImmediate(resolve));
    questions.take();
    seen.push(returns);
  }
  expect(seen).toEqual([0, 0, 0, 1, 1]);
});
