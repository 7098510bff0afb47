/** All airings of this site server in memory: which are known, which still have to reach the CMS, how often today. */
import { Airing } from 'shared/contract/airing';
import { vietnamDayOf } from 'shared/kernel/vietnam-date';
import { z } from 'zod';

/** One line of the journal. */
export const AiringRecord = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('aired'), airing: Airing }),
  z.object({ kind: z.literal('delivered'), ids: z.array(z.string()) }),
  /** The CMS will never take it: kept here, with the reason, for a person to look at. */
  z.object({ kind: z.literal('refused'), id: z.string(), reason: z.string() }),
]);
export type AiringRecord = z.infer<typeof AiringRecord>;

export interface AiredOnDay {
  readonly count: number;
  readonly lastAiredAt: string | undefined;
}

export interface AiringBook {
  /** Writes down what a record says; the same record again changes nothing. */
  apply(record: AiringRecord): void;
  find(id: string): Airing | undefined;
  /** What the CMS has neither accepted nor refused, oldest first. */
  listWaiting(limit: number): readonly Airing[];
  waiting(): number;
  airedOn(stationId: string, scriptId: string, day: string): AiredOnDay;
}

export function openAiringBook(): AiringBook {
  const known = new Map<string, Airing>();
  const waiting = new Map<string, Airing>();
  const settled = new Set<string>();
  const days = new Map<string, number>();
  const last = new Map<string, string>();

  function addAiring(airing: Airing): void {
    if (known.has(airing.id)) return;
    known.set(airing.id, airing);
    if (!settled.has(airing.id)) waiting.set(airing.id, airing);
    const place = `${airing.stationId} ${airing.scriptId}`;
    const day = `${place} ${vietnamDayOf(Date.parse(airing.airedAt))}`;
    days.set(day, (days.get(day) ?? 0) + 1);
    const previous = last.get(place);
    if (previous === undefined || Date.parse(previous) < Date.parse(airing.airedAt)) last.set(place, airing.airedAt);
  }

  function settle(id: string): void {
    settled.add(id);
    waiting.delete(id);
  }

  return {
    apply: (record) => {
      switch (record.kind) {
        case 'aired':
          return addAiring(record.airing);
        case 'delivered':
          return record.ids.forEach(settle);
        case 'refused':
          return settle(record.id);
      }
    },
    find: (id) => known.get(id),
    listWaiting: (limit) => [...waiting.values()].slice(0, limit),
    waiting: () => waiting.size,
    airedOn: (stationId, scriptId, day) => {
      const place = `${stationId} ${scriptId}`;
      return { count: days.get(`${place} ${day}`) ?? 0, lastAiredAt: last.get(place) };
    },
  };
}
