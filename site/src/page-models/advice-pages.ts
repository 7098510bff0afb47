/** Pages of standing advice: only whom to call comes from the store. */
import { callOfHotline, pickCallButtons, sortHotlines, withPolice, type Call } from './emergency-calls.ts';
import type { PageReads } from './tracked-reads.ts';

export interface AdvicePage {
  readonly callButtons: readonly Call[];
  readonly calls: readonly Call[];
}

const SHOWN_CALLS = 6;

export function buildAdvicePage(reads: PageReads): AdvicePage {
  const calls = sortHotlines(reads.reader.list('hotline')).map(callOfHotline);
  return { callButtons: pickCallButtons(calls), calls: withPolice(calls).slice(0, SHOWN_CALLS) };
}
