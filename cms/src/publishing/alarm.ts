/** A pause that a ring ends early; a ring outside a pause shortens the next one to nothing. */
export interface Alarm {
  ring(): void;
  /** Whether it rang since this was last asked. */
  takeNudge(): boolean;
  wait(ms: number): Promise<void>;
}

export function createAlarm(): Alarm {
  let rung = false;
  let wake: (() => void) | undefined;
  return {
    ring: () => {
      rung = true;
      wake?.();
    },
    takeNudge: () => {
      const was = rung;
      rung = false;
      return was;
    },
    wait: async (ms) => {
      if (rung) return;
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      wake = undefined;
    },
  };
}
