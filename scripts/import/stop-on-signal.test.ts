import { afterEach, describe, expect, it, vi } from 'vitest';
import { stopOnSignal } from './stop-on-signal.ts';

afterEach(() => {
  vi.useRealTimers();
  process.removeAllListeners('SIGINT').removeAllListeners('SIGTERM');
});

describe('Ctrl-C during an import', () => {
  it('asks once to stop, takes the copies for the same, and a later one for an end at once', () => {
    vi.useFakeTimers();
    let ends = 0;
    const said: string[] = [];
    const stop = stopOnSignal({ say: (sentence) => said.push(sentence), endAtOnce: () => (ends += 1) });
    expect(stop.aborted).toBe(false);
    process.emit('SIGINT');
    process.emit('SIGINT');
    process.emit('SIGTERM');
    expect(stop.aborted).toBe(true);
    expect(said).toHaveLength(1);
    expect(ends).toBe(0);
    vi.advanceTimersByTime(3000);
    process.emit('SIGINT');
    expect(ends).toBe(1);
  });
});
