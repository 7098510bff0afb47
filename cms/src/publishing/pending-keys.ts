/** Documents whose row may be wrong, in the order in which residents need them: warnings, then what was changed itself. */
import { rowIdOf } from './feed-table.ts';
import type { RowKey } from './feed-state.ts';

export interface PendingKeys {
  /** `dependents` only read something that changed. */
  add(keys: { readonly changed: readonly RowKey[]; readonly dependents: readonly RowKey[] }): void;
  /** Up to so many of the most urgent level that waits: nothing else keeps a warning waiting. */
  takeSome(most: number): readonly RowKey[];
  size(): number;
}

const LEVELS = ['warning', 'changed', 'dependent'] as const;
type Level = (typeof LEVELS)[number];

export function createPendingKeys(): PendingKeys {
  const queues: Readonly<Record<Level, Map<string, RowKey>>> = {
    warning: new Map(),
    changed: new Map(),
    dependent: new Map(),
  };
  const put = (level: Level, key: RowKey): void => {
    const id = rowIdOf(key.kind, key.documentId);
    if (LEVELS.slice(0, LEVELS.indexOf(level)).some((higher) => queues[higher].has(id))) return;
    for (const queue of Object.values(queues)) queue.delete(id);
    queues[level].set(id, key);
  };
  return {
    add: ({ changed, dependents }) => {
      for (const key of changed) put(key.kind === 'tactic' ? 'warning' : 'changed', key);
      for (const key of dependents) put('dependent', key);
    },
    takeSome: (most) => {
      const queue = LEVELS.map((level) => queues[level]).find(({ size }) => size > 0);
      const taken = [...(queue ?? [])].slice(0, most);
      for (const [id] of taken) queue?.delete(id);
      return taken.map(([, key]) => key);
    },
    size: () => LEVELS.reduce((sum, level) => sum + queues[level].size, 0),
  };
}
