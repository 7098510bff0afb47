/** Ctrl-C ends a long import after the item in hand, with the table of what was done. */

/** Terminal, npm and the bootstrap each pass the same Ctrl-C on. */
const COPIES_WITHIN_MS = 1000;

interface StopOptions {
  readonly say: (sentence: string) => void;
  readonly endAtOnce: () => void;
}

/** Aborted by the first Ctrl-C or request to end; a later one ends the process at once. */
export function stopOnSignal({ say, endAtOnce }: StopOptions): AbortSignal {
  const stopping = new AbortController();
  let askedAtMs = 0;
  const ask = (): void => {
    if (stopping.signal.aborted) {
      if (Date.now() - askedAtMs > COPIES_WITHIN_MS) endAtOnce();
      return;
    }
    askedAtMs = Date.now();
    stopping.abort();
    say('Đang dừng: xong bài này sẽ thôi. Nhấn Ctrl-C lần nữa để thôi ngay.');
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, ask);
  return stopping.signal;
}
