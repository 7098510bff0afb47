/**
 * A place at which a running instance dies: the chosen one of its calls is not made, or made and never answered, and from
 * then on nothing of the instance ever goes on. A transaction that was open is rolled back, as the database does for a
 * process that is gone.
 */
export interface CrashPoint {
  /** From now on the instance may die at the `steps`-th call; `after`: that call is still made. */
  arm(plan: { readonly steps: number; readonly after: boolean }): void;
  hasCrashed(): boolean;
  /** Resolves when it has. */
  readonly crashed: Promise<void>;
  /** Dies now, wherever it is. */
  crashNow(): void;
  /** Every call of the instance comes through here; `rollBack` ends the transaction it is part of. */
  pass<Value>(call: () => Promise<Value>, rollBack?: () => Promise<unknown>): Promise<Value>;
  /** The same for calls that do not wait. False: the instance is dead, nothing may happen. */
  passNow<Value>(call: () => Value): Value;
}

/** Thrown through code that cannot be left waiting for ever; whoever catches it finds every further call dead too. */
export class Crashed extends Error {
  override readonly name = 'Crashed';
}

const never = new Promise<never>(() => undefined);

export function createCrashPoint(): CrashPoint {
  const { promise: crashed, resolve } = Promise.withResolvers<void>();
  let isDead = false;
  let left = Infinity;
  let dieAfter = false;
  let plan = 0;

  const die = (): void => {
    isDead = true;
    resolve();
  };
  /** Dead for everybody at once; what waits for that goes on when the transaction is undone. */
  const dieUndoing = async (rollBack: (() => Promise<unknown>) | undefined): Promise<never> => {
    isDead = true;
    await rollBack?.();
    resolve();
    return never;
  };
  const isLastStep = (): boolean => {
    left -= 1;
    return left <= 0;
  };

  return {
    arm: ({ steps, after }) => {
      left = steps;
      dieAfter = after;
      plan += 1;
    },
    hasCrashed: () => isDead,
    crashed,
    crashNow: die,
    pass: async (call, rollBack) => {
      const mine = plan;
      const isLast = !isDead && isLastStep();
      if (isDead || (isLast && !dieAfter)) return dieUndoing(rollBack);
      const value = await call();
      // Unless it was armed anew while the call was made: then it was looked at, found alive, and is to live on.
      if (isDead || (isLast && mine === plan)) return dieUndoing(rollBack);
      return value;
    },
    passNow: (call) => {
      if (isDead) throw new Crashed();
      if (!isLastStep()) return call();
      if (dieAfter) call();
      die();
      throw new Crashed();
    },
  };
}
