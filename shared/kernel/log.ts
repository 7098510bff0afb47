/** How the programs report what happens: one JSON line per event, a PascalCase name with fields, no sentences. */
export interface LogEntry {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  readonly event: string;
  readonly [field: string]: unknown;
}

/** Handed in; the program decides where the lines go. */
export type Log = (entry: LogEntry) => void;
