/** What a benchmark is given and what it gives. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

export interface BenchRun {
  /** Its own, empty, removed afterwards. */
  readonly folder: string;
  /** Options after the name, for benchmarks that have any. */
  readonly args: readonly string[];
  /** Progress for whoever waits, in Vietnamese. */
  readonly say: (text: string) => void;
  /** Ends with the run, however that ends. */
  readonly onEnd: (stop: () => Promise<void> | void) => void;
}

export interface Bench {
  /** By the name of the figure. */
  readonly goals: Readonly<Record<string, string>>;
  readonly run: (run: BenchRun) => Promise<readonly Figure[]>;
}

/** To as many digits as a reader can use. */
export function rounded(value: number): number {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return Number(value.toFixed(digits));
}

/** The value below which this share of the sorted or unsorted samples lies (nearest rank). */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)];
  if (value === undefined) throw new Error('A quantile of nothing');
  return value;
}
