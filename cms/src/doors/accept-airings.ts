/** Airings into the log: one record per id, however often it is delivered. */
import type { Payload } from 'payload';
import { z } from 'zod';
import type { Airing, AiringBatchAnswer } from 'shared/contract/airing';
import { airingsCollection } from '../broadcast/airings-collection.ts';
import { insertIfAbsent } from '../platform/atomic-update.ts';
import { Reference, StoredText } from '../publishing/stored-fields.ts';
import { nameWordsOf } from '../search/search-text.ts';

const COLLECTION = 'airings';
const ScriptDoc = z.object({ headline: StoredText });
const StationDoc = z.object({ unit: Reference });

/** Why an airing will never be accepted. */
export type AiringRefusal = 'unknown-script' | 'unknown-station';

export async function acceptAirings(payload: Payload, airings: readonly Airing[]): Promise<AiringBatchAnswer> {
  const accepted: string[] = [];
  const refused: { id: string; reason: AiringRefusal }[] = [];
  for (const airing of airings) {
    const refusal = (await isRecorded(payload, airing.id)) ? undefined : await recordAiring(payload, airing);
    if (refusal) refused.push({ id: airing.id, reason: refusal });
    else accepted.push(airing.id);
  }
  return { accepted, refused };
}

async function recordAiring(payload: Payload, airing: Airing): Promise<AiringRefusal | undefined> {
  const script = ScriptDoc.safeParse(await findDoc(payload, 'scripts', airing.scriptId));
  if (!script.success) return 'unknown-script';
  const station = StationDoc.safeParse(await findDoc(payload, 'stations', airing.stationId));
  if (!station.success) return 'unknown-station';
  await insertIfAbsent({
    payload,
    collection: COLLECTION,
    id: airing.id,
    data: {
      script: airing.scriptId,
      headline: script.data.headline,
      searchText: nameWordsOf(airingsCollection, script.data),
      station: airing.stationId,
      unitId: station.data.unit,
      airedAt: new Date(airing.airedAt).toISOString(),
      recordedAt: new Date(airing.recordedAt).toISOString(),
    },
  });
  return undefined;
}

async function isRecorded(payload: Payload, id: string): Promise<boolean> {
  return Boolean(await findDoc(payload, COLLECTION, id));
}

async function findDoc(payload: Payload, collection: string, id: string): Promise<unknown> {
  return payload.db.findOne({ collection, where: { id: { equals: id } } });
}
