/** A pause that can be ended early, without an end being missed that comes before it. */
export interface Pause {
  /** From here on an `end` is not missed. */
  arm(): void;
  wait(ms: number): Promise<void>;
  end(): void;
}

export function createPause(): Pause {
  let ended = false;
  let finish: (() => void) | undefined;
  return {
    arm: () => {
      ended = false;
    },
    wait: (ms) =>
      new Promise((resolve) => {
        if (ended) return resolve();
        const timer = setTimeout(resolve, ms);
        finish = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
    end: () => {
      ended = true;
      finish?.();
    },
  };
}
