import { expect, it } from 'vitest';
import type { HeldChanges } from './held-changes.ts';
import { createMediaErrands } from './media-errands.ts';

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Each look for lost pictures ends when the test says so, with so many still missing. */
function openErrands() {
  const looks: ((missing: number) => void)[] = [];
  const held: HeldChanges = {
    listDue: () => [],
    prepare: () => Promise.resolve(),
    apply: () => 0,
    restoreLostMedia: () => new Promise((resolve) => looks.push(resolve)),
  };
  let nowMs = 0;
  const errands = createMediaErrands({ held, steady: () => nowMs, log: () => undefined, onReturn: () => undefined });
  return {
    errands,
    looks,
    pass: (ms: number) => (nowMs += ms),
    go: async () => {
      errands.goWhenDue();
      await settle();
    },
    end: async (missing: number) => {
      looks.at(-1)?.(missing);
      await settle();
      errands.take();
    },
  };
}

it('looks for lost pictures at the start, and while some are missing after ever longer pauses of up to a minute', async () => {
  const { errands, looks, pass, go, end } = openErrands();
  for (const pauseMs of [1000, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]) {
    await go();
    await end(2);
    expect(errands.lacksFiles()).toBe(true);
    const before = looks.length;
    pass(pauseMs - 1);
    await go();
    expect(looks).toHaveLength(before);
    pass(1);
  }
  await go();
  await end(0);
  expect(errands.lacksFiles()).toBe(false);
  expect(errands.findNextMs()).toBe(undefined);
});

it('looks at once when asked, and once more when asked while it looks', async () => {
  const { errands, looks, go, end } = openErrands();
  await go();
  errands.lookForLost();
  await end(0);
  expect(errands.lacksFiles()).toBe(true);
  await go();
  expect(looks).toHaveLength(2);
  await end(0);
  expect(errands.lacksFiles()).toBe(false);
});
