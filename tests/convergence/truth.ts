/** What the database says is published, and what the feed says of it: both as digests by document. */
import { digestOf } from 'shared/kernel/digest';
import type { Payload } from '../doors/open-test-cms.ts';

type Digests = Readonly<Record<string, string>>;

export async function listTruth(payload: Payload): Promise<Digests> {
  const { projectDocument } = await import('cms/publishing/project-document');
  const { createPayloadSources } = await import('cms/publishing/payload-sources');
  const { COLLECTION_KINDS, collectionOf, whereLive } = await import('cms/publishing/kind-sources');
  const sources = createPayloadSources(payload);
  const truth = new Map<string, string>();
  const note = async (kind: Parameters<typeof projectDocument>[0]['kind'], id: string): Promise<void> => {
    const projected = await projectDocument({ sources, kind, id });
    if (!projected.ok) throw new Error(projected.failure.sentence);
    if (projected.value.state === 'live') truth.set(`${kind}:${id}`, digestOf(projected.value.document));
  };
  await note('settings', 'settings');
  for (const kind of COLLECTION_KINDS) {
    const where = whereLive(kind);
    const found = await payload.db.find({ collection: collectionOf(kind), where, limit: 0, pagination: false });
    for (const { id } of found.docs) await note(kind, String(id));
  }
  return sorted(truth);
}

interface FeedState {
  readonly live: Digests;
  /** Rows of documents that went for another reason the last time than the row says. */
  readonly outdated: readonly string[];
  readonly highest: number;
}

export async function listFeed(payload: Payload): Promise<FeedState> {
  const { listRowSummaries } = await import('cms/publishing/feed-table');
  const { loadGone } = await import('cms/publishing/gone-reason');
  const { collectionOf } = await import('cms/publishing/kind-sources');
  const rows = await listRowSummaries(payload);
  const live = rows.filter((row) => row.state === 'live').map((row): [string, string] => [row.id, row.digest]);
  const outdated: string[] = [];
  for (const { id, kind, documentId, digest } of rows.filter((row) => row.state === 'gone')) {
    const where = { id: { equals: documentId } };
    // Of a document that is deleted nobody can say any more why it went.
    if (!(await payload.db.findOne({ collection: collectionOf(kind), where }))) continue;
    const { reason } = await loadGone(payload, kind, documentId);
    // Where a replacement leads may be out of date until the next sweep: on the way readers are sent on once more.
    if (digest.split(' ', 1)[0] !== reason) outdated.push(id);
  }
  return { live: sorted(live), outdated, highest: Math.max(0, ...rows.map((row) => row.sequence)) };
}

function sorted(digests: Iterable<readonly [string, string]>): Digests {
  return Object.fromEntries([...digests].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
