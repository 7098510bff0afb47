/** The airing journal on disk. After a failed write it goes on in a new file, as an append-only journal must. */
import type { Log } from 'shared/kernel/log';
import { beginJournalFile, readJournal, type JournalWriter } from '../journal/append-only-journal.ts';
import { AiringRecord } from './airing-book.ts';

const NAME = 'airings';

export interface AiringJournal {
  readonly records: readonly AiringRecord[];
  /** Resolves once it is on the disk; rejects where that cannot be promised, and may be called again with the same record. */
  append(record: AiringRecord): Promise<void>;
  close(): Promise<void>;
}

/** One process at a time: the caller holds the site folder's lock. */
export async function openAiringJournal({
  folder,
  log,
}: {
  readonly folder: string;
  readonly log: Log;
}): Promise<AiringJournal> {
  const content = await readJournal({ folder, name: NAME });
  let segment = content.lastSegment + 1;
  let writer = await beginJournalFile({ folder, name: NAME, number: segment });
  let renewing: Promise<JournalWriter> | undefined;

  async function wholeWriter(): Promise<JournalWriter> {
    if (!writer.isBroken()) return writer;
    renewing ??= beginJournalFile({ folder, name: NAME, number: (segment += 1) }).finally(() => {
      renewing = undefined;
    });
    writer = await renewing;
    return writer;
  }

  return {
    records: content.records.flatMap((text) => parseRecord(text, log)),
    append: async (record) => (await wholeWriter()).append(JSON.stringify(record)),
    close: () => writer.close(),
  };
}

/** A line that says nothing we know is reported and left where it is: it may come from a newer version. */
function parseRecord(text: string, log: Log): readonly AiringRecord[] {
  try {
    return [AiringRecord.parse(JSON.parse(text))];
  } catch (error) {
    log({ level: 'error', event: 'AiringRecordUnreadable', reason: String(error) });
    return [];
  }
}
