/** What the pages of a loudspeaker station may ask and tell. The station's key is known here by digest only. */
import { createHash, timingSafeEqual } from 'node:crypto';
import { secondsOnAir } from 'shared/broadcast/reading-time';
import type { Clock } from 'shared/kernel/clock';
import type { Result } from 'shared/kernel/result';
import { vietnamDayOf } from 'shared/kernel/vietnam-date';
import type { DocumentOf, DocumentReader } from '../store/document-reader.ts';
import type { AiringBook } from './airing-book.ts';

export type Station = DocumentOf<'station'>;
export type Script = DocumentOf<'script'>;

export interface DeskScript {
  readonly script: Script;
  /** Length of reading at the station's own rate. */
  readonly seconds: number;
  readonly airedToday: number;
  /** Instant of the last airing by this station, whatever the day. */
  readonly lastAiredAt: string | undefined;
}

export interface Tap {
  /** Made on the device, or at rendering, before the tap: repeating it is the same airing. */
  readonly id: string;
  readonly scriptId: string;
  /** Between the tap on the device and its arrival here; the device's clock itself is not trusted. */
  readonly secondsAgo: number;
}

/** `notOnDisk`: try again with the same id; `otherUnit`: never acceptable. */
export type TapRefusal = { readonly kind: 'otherUnit' } | { readonly kind: 'notOnDisk' };

export interface RecordedTap {
  readonly airedAt: string;
  readonly airedToday: number;
}

export interface Desk {
  findStation(key: string): Station | undefined;
  /** The unit's published scripts that may still go on air: the most urgent first, then the newest. */
  listScripts(station: Station): readonly DeskScript[];
  findScript(station: Station, slug: string): DeskScript | undefined;
}

export interface RecordingDesk extends Desk {
  /** Resolves once the airing is on the disk; the same id again gives the same answer. */
  record(station: Station, tap: Tap): Promise<Result<RecordedTap, TapRefusal>>;
}

interface DeskOptions {
  readonly reader: DocumentReader;
  readonly clock: Clock;
  readonly book: Pick<AiringBook, 'airedOn'>;
}

export function createDesk({ reader, clock, book }: DeskOptions): Desk {
  const describe = (station: Station, script: Script): DeskScript => {
    const { count, lastAiredAt } = book.airedOn(station.id, script.id, vietnamDayOf(clock()));
    const { syllables, readings } = script;
    const seconds = secondsOnAir({ ...station, syllables, readings });
    return { script, seconds, airedToday: count, lastAiredAt };
  };
  return {
    findStation: (key) => findByKey(reader.list('station'), key),
    listScripts: (station) =>
      reader
        .list('script', { unitId: station.unit.id })
        .filter((script) => script.format === 'broadcast' && !isOver(script, vietnamDayOf(clock())))
        .toSorted((a, b) => URGENCY[a.priority] - URGENCY[b.priority])
        .map((script) => describe(station, script)),
    findScript: (station, slug) => {
      const script = reader.findBySlug('script', slug);
      return script?.unit.id === station.unit.id ? describe(station, script) : undefined;
    },
  };
}

const URGENCY = { urgent: 0, priority: 1, normal: 2 } as const;

function isOver({ validUntil }: Script, today: string): boolean {
  return validUntil !== undefined && validUntil < today;
}

/** As the station's listeners speak. */
export function spokenFor(station: Station, script: Script): readonly string[] {
  return station.region === 'south' ? script.spokenSouth : script.spoken;
}

/** All stations are compared, each in constant time, so that the time taken tells nothing about any key. */
function findByKey(stations: readonly Station[], key: string): Station | undefined {
  const digest = createHash('sha256').update(key).digest();
  let found: Station | undefined;
  for (const station of stations) if (timingSafeEqual(Buffer.from(station.keyDigest, 'hex'), digest)) found = station;
  return found;
}
