/** Loudspeaker stations on this site server: their desk, what they aired, and how the CMS learns of it. */
import type { Airing } from 'shared/contract/airing';
import type { Clock } from 'shared/kernel/clock';
import type { Log } from 'shared/kernel/log';
import { failure, success, type Result } from 'shared/kernel/result';
import { toVietnamIso, vietnamDayOf } from 'shared/kernel/vietnam-date';
import type { DocumentReader } from '../store/document-reader.ts';
import { openAiringBook } from './airing-book.ts';
import { startAiringDelivery, type AiringDelivery, type AiringsDoor } from './airing-delivery.ts';
import { openAiringJournal } from './airing-journal.ts';
import { createDesk, type RecordedTap, type RecordingDesk, type Station, type Tap, type TapRefusal } from './desk.ts';

interface AiringsOptions {
  /** Belongs to this process alone; the caller holds the lock. */
  readonly folder: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly doors: AiringsDoor;
  readonly reader: DocumentReader;
  readonly firstPauseMs?: number;
}

export interface Airings extends Pick<AiringDelivery, 'flush'> {
  readonly desk: RecordingDesk;
  waiting(): number;
  close(): Promise<void>;
}

/** Reads back what is on disk; what the CMS has not answered for is sent again. */
export async function openAirings(options: AiringsOptions): Promise<Airings> {
  const { folder, clock, log, doors, reader, firstPauseMs } = options;
  const book = openAiringBook();
  const journal = await openAiringJournal({ folder, log });
  for (const record of journal.records) book.apply(record);
  const delivery = startAiringDelivery({
    book,
    doors,
    log,
    settle: async (record) => {
      await journal.append(record);
      book.apply(record);
    },
    firstPauseMs,
  });
  const underWay = new Map<string, Promise<void>>();

  async function write(airing: Airing): Promise<void> {
    await journal.append({ kind: 'aired', airing });
    book.apply({ kind: 'aired', airing });
    log({ level: 'info', event: 'AiringRecorded', airing: airing.id, station: airing.stationId });
    delivery.wake();
  }

  /** A double tap arrives twice at once: both wait for the same write. */
  function writeOnce(airing: Airing): Promise<void> {
    const writing = underWay.get(airing.id) ?? write(airing).finally(() => underWay.delete(airing.id));
    underWay.set(airing.id, writing);
    return writing;
  }

  async function record(station: Station, tap: Tap): Promise<Result<RecordedTap, TapRefusal>> {
    const known = reader.findById('script', tap.scriptId);
    // A script that was withdrawn since the tap is unknown here; whether it counts is for the CMS to say.
    if (known && known.unit.id !== station.unit.id) return failure({ kind: 'otherUnit' });
    if (!book.find(tap.id)) {
      try {
        await writeOnce(airingOf(station, tap, clock()));
      } catch (error) {
        log({ level: 'error', event: 'AiringNotRecorded', airing: tap.id, reason: String(error) });
        return failure({ kind: 'notOnDisk' });
      }
    }
    const airedAt = book.find(tap.id)?.airedAt ?? toVietnamIso(clock());
    return success({ airedAt, airedToday: book.airedOn(station.id, tap.scriptId, vietnamDayOf(clock())).count });
  }

  log({ level: 'info', event: 'AiringsRecovered', records: journal.records.length, waiting: book.waiting() });
  delivery.wake();
  return {
    desk: { ...createDesk({ reader, clock, book }), record },
    flush: () => delivery.flush(),
    waiting: () => book.waiting(),
    close: async () => {
      await delivery.close();
      await Promise.allSettled(underWay.values());
      await journal.close();
    },
  };
}

function airingOf(station: Station, tap: Tap, nowMs: number): Airing {
  return {
    id: tap.id,
    scriptId: tap.scriptId,
    stationId: station.id,
    airedAt: toVietnamIso(nowMs - tap.secondsAgo * 1000),
    recordedAt: toVietnamIso(nowMs),
  };
}
