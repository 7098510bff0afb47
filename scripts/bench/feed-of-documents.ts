/** The feed door over documents that exist nowhere else, for benchmarks of the site alone. */
import { createServer } from 'node:http';
import type { PublishedDocument } from 'shared/contract/documents';
import { DOORS } from 'shared/contract/feed';
import { digestOf } from 'shared/kernel/digest';

const FIRST = 2 ** 32;

export interface SampleFeed {
  readonly url: string;
  /** The cursor of whoever has read it all. */
  readonly end: number;
  close(): Promise<void>;
}

/** `formerSlugs` by slug: the addresses at which a document stood before. */
export async function serveSampleFeed(
  documents: readonly PublishedDocument[],
  formerSlugs: Readonly<Record<string, readonly string[]>> = {},
): Promise<SampleFeed> {
  const formerOf = (document: PublishedDocument): readonly string[] =>
    'slug' in document ? (formerSlugs[document.slug] ?? []) : [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://doors');
    if (url.pathname !== DOORS.feed) return void request.resume().on('end', () => response.writeHead(200).end('{}'));
    const after = Number(url.searchParams.get('after'));
    const limit = Number(url.searchParams.get('limit') ?? 200);
    const start = Math.max(0, after - FIRST);
    const page = documents.slice(start, start + limit);
    const changes = page.map((document, index) => ({
      state: 'live',
      sequence: FIRST + start + index + 1,
      digest: digestOf(document),
      formerSlugs: formerOf(document).map((slug) => ({ slug, leftAt: FIRST })),
      document,
    }));
    const body = JSON.stringify({
      changes,
      cursor: FIRST + start + page.length,
      more: start + page.length < documents.length,
    });
    response.writeHead(200, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('No port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    end: FIRST + documents.length,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
